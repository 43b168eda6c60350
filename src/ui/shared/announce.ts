import { bannerTexts } from '../../locales/en-banner.js';
import { insertFirst } from './insert-first.js';

const id = 'cookie-gate-status';

/** Milliseconds in which a dialog closes, outside of which nothing is heard, and a reader finds the region again. */
const listenTime = 150;

/** Out of sight, and not out of the reader's ear. */
const unseen =
  'position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap';

/**
 * Says that a choice is saved, without taking the focus. The region is there before there is anything to say, as
 * readers need it: https://www.w3.org/WAI/WCAG22/Techniques/aria/ARIA22
 */
export function announce(): void {
  if (document.getElementById(id)) return;
  const status = document.createElement('div');
  status.id = id;
  status.role = 'status';
  status.style.cssText = unseen;
  insertFirst(status);
  document.addEventListener('cookie-gate:change', ({ detail: { source } }) => {
    // The page, the region or another tab changed it, and nobody is waiting for an answer here:
    // https://html.spec.whatwg.org/#the-useractivation-interface
    if (!source || navigator.userActivation?.isActive === false) return;
    setTimeout(() => {
      status.lang = bannerTexts.language;
      status.dir = bannerTexts.direction;
      status.textContent = source === 'withdrawal' ? bannerTexts.withdrawn : bannerTexts.saved;
    }, listenTime);
  });
}
