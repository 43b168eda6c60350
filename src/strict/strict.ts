// The two layers around the plain gate: what it lets start is still its own to say.
import type { Config } from '../contract/attributes.js';
import type { Category } from '../contract/categories.js';
import type { CookieGate } from '../contract/gate.js';
import type { Tell } from '../contract/reports.js';
import type { StrictConfig } from '../contract/strict-attributes.js';
import { native } from '../gate/native.js';
import { holdCookies } from './cookies.js';
import { holdElements } from './elements.js';
import { findUndeclared } from './found.js';
import type { Guard } from './guard.js';
import { createHosts } from './hosts.js';
import type { Need } from './hosts.js';
import { createLine } from './line.js';
import { beLeft, lockDown } from './lockdown.js';
import { holdMarkup } from './markup.js';
import { holdRequests } from './requests.js';
import { holdStreams } from './streams.js';
import { hideSources } from './wrap.js';

/** What no grant opens: a host that nobody has named, where every foreign host is held. */
const never: Need = [['undeclared' as never, '']];

/**
 * `asked` are frames a visitor has clicked for, whatever their category; `base` is the folder of the gate's own files;
 * `loadAnew` loads the page once more.
 */
export function addLayers(
  { undeclared, hosts: named, lockdown, allow, noReload }: Config & StrictConfig,
  page: CookieGate,
  tell: Tell,
  asked: WeakSet<Element>,
  base: string,
  loadAnew: () => void,
): void {
  const hosts = createHosts(
    [...allow, new URL(base).host],
    named,
    undeclared === 'hold-third-party' ? never : [],
  );
  const isGranted = (need: Need) =>
    !native('prerendering') && need.every(([category, vendor]) => page.granted(category, vendor));

  const told = new Set<string>();
  const tellOnce = (code: Parameters<Tell>[0], about: string) => {
    if (!told.has(code + about)) tell(code, about);
    told.add(code + about);
  };
  /** As in `hotjar.com: analytics`. */
  const describe = (address: string) => {
    const categories = hosts.needOf(address).map(([category]) => category);
    const { host } = new URL(address, document.baseURI);
    return `${host}: ${[...new Set(categories)].join(' ') || 'no category'}`;
  };

  const line = createLine(() => page.decision.answered);
  let isLeft = false;
  const settle = () => {
    if (!isLeft) line.settle();
  };

  if (lockdown)
    lockDown(
      hosts,
      isGranted,
      [base, ...allow],
      () => {
        if (noReload) return;
        isLeft = true;
        beLeft(base);
        loadAnew();
      },
      (address) => {
        if (/^\w+:/.test(address) && !isLeft) tellOnce('stopped', describe(address));
      },
    );
  if (undeclared === 'off') return;

  const isHeld = (address: string) => {
    if (isGranted(hosts.needOf(address))) return false;
    tellOnce('undeclared-host', describe(address));
    return undeclared !== 'report';
  };
  const guard: Guard = {
    isHeld,
    isHeldIn: (text) => !!text.match(/\/\/[^\s/"'<>?#,&]+/g)?.some(isHeld),
    wait: line.wait,
  };
  const isGrantedTag = ({ dataset: { consent, vendor } }: HTMLElement) =>
    consent?.split(' ').every((category) => page.granted(category as Category, vendor));
  hideSources();
  const elements = holdElements(
    guard,
    (element, value) =>
      asked.has(element) ||
      !!isGrantedTag(element) ||
      // The gate's own download ahead of a tag.
      [...document.querySelectorAll<HTMLElement>('script[data-consent]')].some(
        (tag) => tag.dataset.src === value && isGrantedTag(tag),
      ),
  );
  holdMarkup(guard, elements);
  holdRequests(guard);
  holdStreams(guard);
  holdCookies(guard);

  document.addEventListener('cookie-gate:change', () => setTimeout(settle));
  document.addEventListener('prerenderingchange', settle);
  document.addEventListener('DOMContentLoaded', () =>
    findUndeclared(
      (address) => (isGranted(hosts.needOf(address)) ? [] : hosts.needOf(address)),
      (change) => tellOnce('undeclared-tag', change),
    ),
  );
}
