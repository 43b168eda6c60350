// Tags that the parser met: no script can hold them, so each is told with the HTML that would let the gate hold it.
import type { Need } from './hosts.js';

const selector =
  ':is(script,img,iframe,link,video,audio,source,track,object,embed):not([data-consent])';

/** What of a tag the gate writes back once it is granted; as in the table of `data-` names it takes. */
const loading = /^(src|srcset|href|data|poster)$/;

/** How an element begins, in the page's HTML. */
const opening = (element: Element) => element.outerHTML.replace(/>[^]*/, '>');

/** Every tag of the page that loads from a host `needOf` knows to be held, as it is and as it should be. */
export function findUndeclared(
  needOf: (address: string) => Need,
  found: (change: string) => void,
): void {
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    for (const { name, value } of element.attributes) {
      const need = loading.test(name) ? needOf(value) : [];
      if (!need.length) continue;
      const held = document.implementation.createHTMLDocument().createElement(element.localName);
      if (held.localName === 'script') held.setAttribute('type', 'text/plain');
      held.dataset.consent = [...new Set(need.map(([category]) => category))].join(' ');
      if (!need[1] && need[0]![1]) held.dataset.vendor = need[0]![1];
      for (const own of element.attributes) {
        const isMoved = loading.test(own.name) || (own.name === 'type' && own.value === 'module');
        held.setAttribute(isMoved ? `data-${own.name}` : own.name, own.value);
      }
      found(`${opening(element)} → ${opening(held)}`);
      break;
    }
  }
}
