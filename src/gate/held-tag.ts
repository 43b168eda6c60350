// What a held tag is, and the only way one comes to life.
import type { Tell } from '../contract/reports.js';

/** Every element that asks to be held. */
export const heldSelector = '[data-consent]';

/** Per element, what may be written with `data-` in front. A closed list: never `on…`, `srcdoc` or `style`. */
const loadable: Readonly<Record<string, string>> = {
  SCRIPT: 'type src',
  IMG: 'sizes srcset src',
  IFRAME: 'src',
  LINK: 'href',
  VIDEO: 'poster src',
  AUDIO: 'src',
  SOURCE: 'type sizes srcset src',
  TRACK: 'src',
  OBJECT: 'type data',
  EMBED: 'type src',
};

const loadableNames = (element: Element) => loadable[element.tagName]?.split(' ') ?? [];

/** Those of them that make the browser ask for something. */
const isRequest = (name: string) => /src|href|data|poster/.test(name);

export const isScript = (element: Element): element is HTMLScriptElement =>
  element.tagName === 'SCRIPT';

/** A download that runs before its script does. */
export interface Ahead {
  /** Whether it is over, well or badly. */
  readonly ended: boolean;
  readonly tidy: () => void;
}

export interface Starter {
  /** Brings the tag to life and returns the element that now loads or runs, or nothing where it may not. */
  start(element: HTMLElement): HTMLElement | undefined;
  /** Begins a script's download without running it. */
  fetchAhead(script: HTMLScriptElement): Ahead | undefined;
}

/** `nonce` is the gate's own: where there is one, the page's policy works by nonce. */
export function createStarter(nonce: string, tell: Tell): Starter {
  // A page with Trusted Types names this policy; without its leave the setters below throw and the tag stays held.
  const trusted = trustedValues();

  /** What is wrong with the tag, if anything: then it never starts. */
  const fault = (element: HTMLElement): Parameters<Tell> | undefined => {
    for (const name of loadableNames(element)) {
      const value = element.getAttribute(`data-${name}`);
      const bare = element.getAttribute(name);
      if (value === null && bare !== null && isRequest(name))
        return ['not-held', `${name}="${bare}"`, element];
      // Image sets hold images alone, and those carry no script.
      if (value !== null && isRequest(name) && name !== 'srcset' && !isAddress(value))
        return ['bad-address', `data-${name}="${value}"`, element];
    }
    if (!isScript(element)) return undefined;
    if (element.type !== 'text/plain') return ['not-held', `type="${element.type}"`, element];
    // Under a nonce policy the page vouches for a script by its nonce; held markup without it must not ride on ours.
    return nonce && element.nonce !== nonce
      ? ['wrong-nonce', element.dataset.src ?? 'inline', element]
      : undefined;
  };

  /** The browser runs a script element once, and never as `text/plain`: a new element takes its place. */
  const startScript = (held: HTMLScriptElement) => {
    const live = document.createElement('script');
    for (const { name, value } of held.attributes)
      if (name !== 'type') live.setAttribute(name, value);
    live.nonce = held.nonce;
    const { src, type } = held.dataset;
    if (type === 'module') live.type = type;
    if (src) live.src = trusted.createScriptURL(src);
    else live.text = trusted.createScript(held.text);
    held.replaceWith(live);
    return live;
  };

  const startOther = (element: HTMLElement) => {
    for (const name of loadableNames(element)) {
      const value = element.getAttribute(`data-${name}`);
      if (value !== null && value !== element.getAttribute(name))
        element.setAttribute(name, trusted.createScriptURL(value));
    }
    // A source that changes inside a media element is not looked at again: https://html.spec.whatwg.org/#the-source-element
    const parent = element.parentElement;
    if (parent instanceof HTMLMediaElement) parent.load();
    return element;
  };

  return {
    start(element) {
      const wrong = fault(element);
      if (wrong) return void tell(...wrong);
      try {
        return isScript(element) ? startScript(element) : startOther(element);
      } catch {
        return void tell('tag-failed', element.tagName, element); // Trusted Types does not allow the value.
      }
    },
    fetchAhead(script) {
      const { src, type } = script.dataset;
      if (!src || fault(script)) return undefined;
      const link = document.createElement('link');
      // Only a request that is alike in all of these is the one the script will use.
      for (const name of ['crossorigin', 'integrity', 'referrerpolicy', 'fetchpriority']) {
        const value = script.getAttribute(name);
        if (value !== null) link.setAttribute(name, value);
      }
      link.nonce = script.nonce;
      link.rel = type === 'module' ? 'modulepreload' : 'preload';
      link.as = 'script';
      link.href = src;
      const ahead = { ended: false, tidy: () => link.remove() };
      link.onload = link.onerror = () => {
        ahead.ended = true;
      };
      document.head.append(link);
      return ahead;
    },
  };
}

/** Addresses outside http(s) can carry script. */
function isAddress(value: string): boolean {
  try {
    return /^https?:$/.test(new URL(value, document.baseURI).protocol);
  } catch {
    return false;
  }
}

type Values = Record<'createScript' | 'createScriptURL', (value: string) => string>;

/** Values for the page's Trusted Types policy `cookie-gate`; plain strings where there is none. */
function trustedValues(): Values {
  const rules = { createScript: same, createScriptURL: same };
  try {
    const { trustedTypes } = window as unknown as {
      trustedTypes?: { createPolicy(name: string, rules: Values): Values };
    };
    return trustedTypes?.createPolicy('cookie-gate', rules) ?? rules;
  } catch {
    return rules; // The page's policy does not name ours.
  }
}

const same = (value: string) => value;
