// How a held tag comes to life: the only way one does.
import { webAddress } from '../contract/attributes.js';
import { native } from './native.js';
import type { ReportCode, Tell } from '../contract/reports.js';

/**
 * What may be written with `data-` in front. A closed list: never `on…`, `srcdoc` or `style`. An element that knows
 * none of those it bears is not brought to life. `type` and `sizes` come before what makes the browser choose.
 */
const names = 'type sizes srcset poster href data src'.split(' ');

/** `nonce` is the gate's own: where there is one, the page's policy works by nonce. */
export function createStarter(nonce: string, tell: Tell) {
  // As it is before anybody replaces it: what the gate starts is not for others to hold.
  const { setAttribute } = Element.prototype;
  // A page with Trusted Types names this policy; without its leave the setters below throw and the tag stays held.
  let trusted: Values = { createScript: String, createScriptURL: String };
  try {
    trusted = trustedTypes.createPolicy('cookie-gate', trusted);
  } catch {
    // No Trusted Types here, or no leave.
  }

  /** What of it the element asks for, or what is wrong with that. */
  const read = (element: HTMLElement): string[] | ReportCode => {
    // Only a link that loads something knows `as`: those that are followed, a base or a picture's part do not.
    const wanted = names.filter(
      (name) => Object.hasOwn(element.dataset, name) && (name === 'href' ? 'as' : name) in element,
    );
    if (isScript(element) ? element.type !== 'text/plain' : !wanted[0]) return 'not-held';
    // Under a nonce policy the page vouches for a script by its nonce; held markup without it must not ride on ours.
    if (nonce && isScript(element) && element.nonce !== nonce) return 'wrong-nonce';
    // Sizes are lengths; everything else may be an address, and `type` passes for one.
    const isSafe = wanted.every(
      (name) => name === 'sizes' || webAddress.test(element.dataset[name]!),
    );
    return isSafe ? wanted : 'bad-address';
  };

  return {
    begin(element: HTMLElement): HTMLElement | undefined {
      const wanted = read(element);
      try {
        if (Array.isArray(wanted)) return bringToLife(element, wanted, trusted, setAttribute);
        tell(wanted as ReportCode, element);
      } catch {
        tell('tag-failed', element); // Trusted Types does not allow the value.
      }
      return undefined;
    },
    fetchAhead(script: HTMLElement) {
      const { src, type } = script.dataset;
      if (!src || !Array.isArray(read(script))) return undefined;
      const link = document.createElement('link');
      // Only a request alike in `crossorigin`, `integrity`, `referrerpolicy` and `fetchpriority` is the one the script will use.
      copyAttributes(script, link, /^(cross|integ|refer|fetch)/);
      link.rel = type === 'module' ? 'modulepreload' : 'preload';
      link.as = 'script';
      setAttribute.call(link, 'href', src);
      link.onload = link.onerror = () => link.remove();
      (native('head') as Element).append(link);
      return link;
    },
  };
}

const isScript = (element: Element): element is HTMLScriptElement => element.tagName === 'SCRIPT';

function bringToLife(
  held: HTMLElement,
  wanted: readonly string[],
  trusted: Values,
  setAttribute: Element['setAttribute'],
): HTMLElement {
  // The browser runs a script element once, and never as `text/plain`: a new element takes its place.
  const live = isScript(held) ? document.createElement('script') : held;
  if (live !== held) copyAttributes(held, live, /^(?!(type|src)$)/);
  for (const name of wanted) {
    const value = held.dataset[name]!;
    if (value !== live.getAttribute(name))
      setAttribute.call(live, name, trusted.createScriptURL(value));
  }
  if (isScript(held)) {
    if (!held.dataset.src) (live as HTMLScriptElement).text = trusted.createScript(held.text);
    held.replaceWith(live);
  }
  // A source that changes inside a media element is not looked at again: https://html.spec.whatwg.org/#the-source-element
  if (live.tagName === 'SOURCE') (live.parentElement as Partial<HTMLMediaElement> | null)?.load?.();
  return live;
}

/** The nonce too, which its attribute hides. */
function copyAttributes(from: HTMLElement, to: HTMLElement, names: RegExp): void {
  for (const { name, value } of from.attributes) if (names.test(name)) to.setAttribute(name, value);
  to.nonce = from.nonce!;
}

interface Values {
  createScript(value: string): string;
  createScriptURL(value: string): string;
}

declare const trustedTypes: { createPolicy(name: string, rules: Values): Values };
