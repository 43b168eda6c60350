// The page's ways back to the preferences, and one of our own where it has none.

const openers = '[href$="#cookie-settings"],[data-cookie-gate=open]';

/** Opens on a click on any opener, there now or later, and when the address asks for it. */
export function watchOpeners(open: () => void): void {
  addEventListener('click', (event) => {
    // The path sees into open shadow roots.
    const target = event.composedPath()[0] as Partial<Element>;
    if (!target.closest?.(openers)) return;
    event.preventDefault();
    open();
  });
  const openByAddress = () => {
    if (location.hash === '#cookie-settings') open();
  };
  addEventListener('hashchange', openByAddress);
  openByAddress();
}

/** A small button at the page's edge, for a page that offers no way to withdraw. It fetches nothing, so it is not of the `ui` room. */
export function addOpener(): void {
  if (document.querySelector(openers)) return;
  const button = document.createElement('button');
  button.dataset.cookieGate = 'open';
  button.append('Cookies');
  // The rest of its looks are the browser's or the page's own.
  button.style.cssText = 'position:fixed;bottom:0;left:0;padding:8px';
  document.querySelector('html')!.append(button);
}
