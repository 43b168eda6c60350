// Until there is a choice the banner stays in the page, in sight and usable, whatever the page does to it.
import type { Gate } from '../../contract/gate.js';
import type { BannerElement } from './banner-element.js';

/** Milliseconds after which a banner without a height is taken for hidden: by a filter list, most likely. */
const graceTime = 1000;

export function keepInSight(gate: Gate, banner: BannerElement): void {
  const place = () => {
    if (gate.page.decision.answered) return;
    // Outside an open modal dialog nothing can be clicked: https://html.spec.whatwg.org/#modal-dialogs-and-inert-subtrees
    const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
    const home = modal ?? document.querySelector('html')!;
    // Not `document.body`, which a form of that name replaces. Before it is read the banner is simply the last.
    if (banner.parentNode !== home)
      home.insertBefore(banner, modal ? null : document.querySelector('body'));
    try {
      // The top layer: no `z-index` of the page's can cover it.
      banner.showPopover();
    } catch {
      // Shown already, or a browser without popovers: the host is fixed all the same.
    }
  };
  place();
  // The page hides every popover, replaces or hydrates the whole document, opens a dialog or closes it.
  banner.addEventListener('toggle', place);
  banner.whenRemoved = place;
  new MutationObserver(place).observe(document, { subtree: true, attributeFilter: ['open'] });
  setTimeout(() => {
    if (banner.isConnected && !banner.offsetHeight) gate.tell('banner-hidden', banner);
  }, graceTime);
}
