// The page's ways back to the preferences.

const openers = '[href$="#cookie-settings"],[data-cookie-gate=open]';

/** Opens on a click on any opener, there now or later, and when the address asks for it. */
export function watchOpeners(open: () => void): void {
  addEventListener('click', (event) => {
    // The path sees into open shadow roots.
    const target = event.composedPath()[0] as Partial<Element>;
    if (target.closest?.(openers)) {
      event.preventDefault();
      open();
    }
  });
  const openByAddress = () => {
    if (location.hash === '#cookie-settings') open();
  };
  addEventListener('hashchange', openByAddress);
  openByAddress();
}

/** Whether the page offers a way to withdraw. */
export const hasOpener = () => document.querySelector(openers);
