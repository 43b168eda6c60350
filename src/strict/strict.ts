// The two layers around the plain gate: what it lets start is still its own to say.
import type { Config } from '../contract/attributes.js';
import type { Bring, BringUndeclared } from '../contract/files.js';
import type { Category } from '../contract/categories.js';
import type { CookieGate } from '../contract/gate.js';
import type { ReportCode, Tell } from '../contract/reports.js';
import type { StrictConfig } from '../contract/strict-attributes.js';
import { createHosts } from './hosts.js';
import { lockDown } from './lockdown.js';
import type { Wait } from './guard.js';
import { holdRequests } from './requests.js';
import type { Need } from './hosts.js';
import { holdCookies } from './cookies.js';
import { holdElements } from './elements.js';
import { holdStreams } from './streams.js';
import { hideSources } from './wrap.js';
import { holdMarkup } from './markup.js';
import { createLine } from './line.js';

const hostsIn = (text: unknown) => `${text as string}`.match(/\/\/[^\s/"'<>?#,&]+/g) ?? [];

/** What no grant opens: a host that nobody has named, where every foreign host is held. */
const never: Need = ['none'];

/** Puts both layers around a gate that runs. `base` is the folder of the gate's own files, `bring` fetches one of them. */
export function addLayers(
  config: Config & StrictConfig,
  page: CookieGate,
  tell: Tell,
  base: string,
  bring: Bring & BringUndeclared,
): void {
  const { undeclared, lockdown, allow } = config;
  const started: string[] = [];
  for (const category in page.decision.categories)
    for (const word of config[category as Category])
      started.push(`${category}/${word.split(':')[0]}`);
  const { known, needOf } = createHosts(
    [...allow, new URL(base).host],
    config.hosts,
    undeclared === 'hold-third-party' ? never : [],
    started,
  );
  const isGrantedEach = (each: string) => page.granted(...(each.split('/') as [Category, string]));
  const isGranted = (need: Need) => need.every(isGrantedEach);

  const told = new Set<string>();
  /** Tells once, as in `hotjar.com: analytics/hotjar`; of a host that nobody has named, without a need. */
  const tellHost = (code: ReportCode, address: string) => {
    const place = `${address.slice(2)}: ${needOf(address).join()}`;
    if (told.size < told.add(code + place).size) tell(code, place);
  };

  const line = createLine(() => page.decision.answered);

  if (lockdown)
    lockDown(
      known,
      isGranted,
      base,
      config,
      (address) => hostsIn(address).forEach((one) => tellHost('stopped', one)),
      () => bring('withdraw', 0).then((file) => file.loadAnew()),
    );
  if (undeclared === 'off') return;

  const isHeld = (address: unknown) => !isGranted(needOf(`${address as string}`));
  const isHeldIn = (text: unknown) => hostsIn(text).some(isHeld);
  const wait: Wait = (address, start, refuse, isFree = () => !isHeld(address)) => {
    for (const one of hostsIn(address)) if (isHeld(one)) tellHost('undeclared-host', one);
    if (undeclared === 'report') start();
    else line.add(isFree, start, refuse);
  };
  hideSources();
  const elements = holdElements(isHeld, isHeldIn, wait);
  holdMarkup(isHeldIn, elements);
  holdStreams(isHeld, wait);
  holdRequests(isHeld, wait);
  holdCookies(isHeld, wait);

  page.onChange(line.settle);
  document.addEventListener('DOMContentLoaded', () => {
    const met = new Set<Element>();
    elements.eachLoading(document, '', (element, name, value) => {
      if (elements.mustWait(element, name, value)) met.add(element);
    });
    if (met.size) void bring('undeclared', 0).then((file) => file.start(met, needOf, tell));
  });
}
