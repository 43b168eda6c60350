import { insertFirst } from '../shared/insert-first.js';
import { backdropStyles } from './layouts.styles.js';

/**
 * It stands in the page's own tree, where tools that refuse for a visitor look. Inline and important: no sheet of the
 * page's wins over that.
 */
const looks =
  'all:initial;position:fixed;inset:0;display:block;width:fit-content;height:fit-content;margin:auto;color-scheme:inherit';

/** A dialog for the first layer; it is shown by `openModal`. */
export function createModal(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.id = 'cookie-gate-dialog';
  dialog.setAttribute('aria-labelledby', 'cookie-gate-heading');
  dialog.tabIndex = -1;
  dialog.style.cssText = looks.replaceAll(/;|$/g, '!important;');
  document.adoptedStyleSheets.push(backdropStyles);
  return dialog;
}

/** Opens it, or undoes what a page has done to it. */
export function openModal(dialog: HTMLDialogElement): void {
  insertFirst(dialog);
  if (dialog.matches(':modal')) return;
  // Taken out of the page it stays open by name: https://html.spec.whatwg.org/#the-dialog-element
  dialog.removeAttribute('open');
  dialog.showModal();
  // Not one of the buttons, which a key that is on its way would press.
  dialog.focus();
}
