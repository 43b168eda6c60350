// Until there is a choice the banner stays in the page, in sight and usable, whatever the page does to it.
import type { Gate } from '../../contract/gate.js';
import { insertFirst } from '../shared/insert-first.js';
import { settings } from '../shared/settings.js';
import type { BannerElement } from './banner-element.js';

/** Milliseconds after which a banner without a height is taken for hidden: by a filter list, most likely. */
const graceTime = 1000;

export async function keepInSight(gate: Gate, banner: BannerElement): Promise<void> {
  const { layout, position } = settings(gate);
  banner.setAttribute('position', position);
  const layouts = layout === 'bar' ? undefined : await import('../layouts/layouts.js');
  let own = layout === 'modal' ? layouts!.createModal() : undefined;
  if (layout === 'inline' && document.readyState === 'loading')
    await new Promise((read) => document.addEventListener('DOMContentLoaded', read));

  /** How it looks now, and in what it stands; in nothing but the page where that is all. */
  const standing = (): [layout: string, parent?: Element] => {
    // Outside an open modal dialog nothing can be clicked: https://html.spec.whatwg.org/#modal-dialogs-and-inert-subtrees
    const modal = [...document.querySelectorAll('dialog:modal')]
      .filter((one) => one !== own)
      .at(-1);
    if (modal) return ['bar', modal];
    if (own) return ['modal', own];
    const home = layout === 'inline' && document.querySelector('div[data-cookie-gate=banner]');
    return home ? ['inline', home] : [layout === 'box' ? 'box' : 'bar'];
  };

  const place = () => {
    if (gate.page.decision.answered) return;
    const [shown, parent] = standing();
    banner.setAttribute('layout', shown);
    // A dialog of ours says itself what it is.
    banner.role = shown === 'modal' ? null : 'region';
    if (!parent) insertFirst(banner);
    else if (banner.parentNode !== parent) parent.append(banner);
    if (shown === 'modal') layouts!.openModal(own!);
    else if (shown !== 'inline')
      try {
        // The top layer: no `z-index` of the page's can cover it.
        banner.showPopover();
      } catch {
        // Shown already, or a browser without popovers: the host is fixed all the same.
      }
  };
  /** Closed before it goes, so that focus returns to where it was. */
  const leave = () => {
    const left = own;
    own = undefined;
    left?.close();
    left?.remove();
    place();
  };
  // Esc leaves the dialog without a choice: nothing is granted, and the question stays, beside the page. At once: once it is
  // closed, `place` would open it again before a `close` event comes.
  for (const type of ['cancel', 'close']) own?.addEventListener(type, leave);
  gate.page.onChange(({ answered }) => {
    if (answered) leave();
  });
  place();
  if (layouts) banner.root.adoptedStyleSheets.push(layouts.layoutStyles);
  if (layout === 'inline' && banner.getAttribute('layout') !== layout)
    gate.tell('no-place', location.href);
  // The page hides every popover, replaces or hydrates the whole document, opens a dialog or closes it.
  banner.addEventListener('toggle', place);
  banner.whenRemoved = place;
  new MutationObserver(place).observe(document, { subtree: true, attributeFilter: ['open'] });
  setTimeout(() => {
    if (banner.isConnected && !banner.offsetHeight) gate.tell('banner-hidden', banner);
  }, graceTime);
}
