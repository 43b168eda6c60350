// Conversions without JavaScript: `data-track` on a link, a button or a form tells each granted vendor, by its own call.
import type { Category } from '../contract/categories.js';
import type { Gate } from '../contract/gate.js';
import { registered } from '../contract/vendor.js';
import { vendorOf } from '../contract/vendor-name.js';
import { calls } from './calls.js';
import { readConversion } from './conversion.js';

/** The element that the event is for; a form is for being sent, anything else for being clicked. */
function target(event: Event): HTMLElement | undefined {
  const isSent = event.type === 'submit';
  return event
    .composedPath()
    .find(
      (node): node is HTMLElement =>
        node instanceof HTMLElement &&
        !!node.dataset.track &&
        node instanceof HTMLFormElement === isSent,
    );
}

/** Where nobody is told of anything: about a sensitive topic, and of minors. */
const isSecret = ({ rules }: Pick<Gate, 'rules'>) => rules?.topics.length || rules?.isForMinors;

/** Listens on the whole page, now and later; whether a vendor may be told is asked at that moment. */
export function track(gate: Pick<Gate, 'config' | 'page' | 'tell' | 'rules'>): void {
  const listen = (event: Event) => {
    const element = target(event);
    if (!element || isSecret(gate)) return;
    const conversion = readConversion(element.dataset);
    if (typeof conversion === 'string') {
      gate.tell('bad-value', conversion);
      return;
    }
    for (const category of Object.keys(gate.page.decision.categories) as Category[])
      for (const word of gate.config[category]) {
        const vendor = vendorOf(word);
        if (!gate.page.granted(category, vendor)) continue;
        try {
          if (word.startsWith('custom:')) registered(vendor)?.track?.(conversion);
          else calls[vendor]?.(conversion, word.split(/[:;]/)[1] ?? '');
        } catch {
          gate.tell('tag-failed', element); // The vendor's own function threw: the click goes on.
        }
      }
  };
  // Before the page's own listeners, which may stop the event.
  for (const type of ['click', 'submit']) addEventListener(type, listen, true);
}
