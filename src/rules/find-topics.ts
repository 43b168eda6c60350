// What the page's own elements say it is about: `<main data-sensitive="health">`, `<meta name="data-sensitive" content="health">`.
import { readTopics } from '../policy/rules/sensitive.js';
import type { SensitiveTopic } from '../contract/rules.js';

const marks = '[data-sensitive]:not(script),meta[name=data-sensitive]';

export const findTopics = (): readonly SensitiveTopic[] =>
  [...document.querySelectorAll<HTMLElement>(marks)].flatMap((element) =>
    readTopics(element.dataset.sensitive ?? element.getAttribute('content') ?? ''),
  );

/** Calls whenever they may have changed, as an application shows another view. */
export function watchTopics(changed: () => void): void {
  let last = `${findTopics()}`;
  new MutationObserver(() => {
    const now = `${findTopics()}`;
    if (now === last) return;
    last = now;
    changed();
  }).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: ['data-sensitive', 'content'],
  });
}
