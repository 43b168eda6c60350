// The page's ways back to the preferences, and one of our own where it has none.

const openers = '[href$="#cookie-settings"],[data-cookie-gate="open"]';

/** Opens on a click on any opener, there now or later, and when the address asks for it. */
export function watchOpeners(open: () => void): void {
  addEventListener('click', (event) => {
    const [target] = event.composedPath();
    if (!(target instanceof Element && target.closest(openers))) return;
    event.preventDefault();
    open();
  });
  const openByAddress = () => {
    if (location.hash === '#cookie-settings') open();
  };
  addEventListener('hashchange', openByAddress);
  openByAddress();
}

/** A small button at the page's edge, for a page that offers no way to withdraw; fetches nothing, so it is not of the `ui` room. */
export function addOpener(): void {
  if (document.querySelector(openers)) return;
  const host = document.createElement('cookie-gate-opener');
  const button = document.createElement('button');
  button.dataset.cookieGate = 'open';
  button.textContent = 'Cookies';
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    'button{all:initial;position:fixed;z-index:99999;inset:auto auto 8px 8px;box-sizing:border-box;min-height:32px;padding:6px 12px;font:13px/18px system-ui,sans-serif;color:CanvasText;background:Canvas;border:1px solid GrayText;border-radius:16px;color-scheme:light dark;cursor:pointer}button:focus-visible{outline:2px solid;outline-offset:2px}@media print{button{display:none}}',
  );
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  root.append(button);
  document.documentElement.append(host);
}
