// WebKit of GTK over WebDriver. What a page throws cannot be heard there: `errors` of a tab stays empty.
import { findBrowser } from '../../support/find-browser.mjs';
import { startWebKit } from '../../support/webkit-driver.mjs';
import { createTab } from './tab.mjs';
import { pageOver } from './webkit-page.mjs';

/** Probes that this driver has no means to play, and why. */
export const cannotPlay = {
  'cookies-are-erased': 'WebKitGTK cannot be told where *.harbour.test is',
};

export async function launch() {
  const binary = findBrowser('webkit');
  const version = await versionOf(binary);
  return {
    // Its user agent names a Safari, not the library.
    name: `WebKitGTK (user agent: Version/${version})`,
    /** A browser of its own: under automation it keeps nothing on disk, and shares nothing. */
    async newVisitor() {
      const session = await startWebKit(binary);
      const inTurn = oneAtATime();
      // Never shown a page with a tool: the session ends with its last window, and tabs may all be closed.
      const home = await session.send('GET', '/window');
      const pages = new Map();
      let current = home;

      /** Commands go to the window that was switched to last: no other may come in between. */
      const sendTo = (handle, method, path, body) =>
        inTurn(async () => {
          if (current !== handle) await session.send('POST', '/window', { handle });
          current = handle;
          return session.send(method, path, body);
        });

      return {
        async newTab() {
          // Not a tab of the same window: it stays hidden, and a click there never ends.
          const { handle } = await sendTo(home, 'POST', '/window/new', { type: 'window' });
          const page = pageOver((...command) => sendTo(handle, ...command), {
            whenClosed: () => pages.delete(handle),
          });
          pages.set(handle, page);
          return createTab(page);
        },
        /** WebDriver tells those that a page's address can have: here of every page that is open. */
        async cookies() {
          const found = new Map();
          for (const handle of pages.keys())
            for (const cookie of await sendTo(handle, 'GET', '/cookie'))
              found.set([cookie.name, cookie.domain, cookie.path].join(), cookie);
          return [...found.values()];
        },
        /** WebDriver sets them for the page that is open: here for one of that site where nothing is. */
        async setCookie({ name, value, url }) {
          const send = (...command) => sendTo(home, ...command);
          await pageOver(send).goto(`${url}/not-a-page`);
          await send('POST', '/cookie', { cookie: { name, value, path: '/' } });
        },
        close: () => session.stop(),
      };
    },
    async close() {},
  };
}

async function versionOf(binary) {
  const { send, stop } = await startWebKit(binary);
  const agent = await send('POST', '/execute/sync', {
    script: 'return navigator.userAgent',
    args: [],
  });
  await stop();
  return /Version\/([\d.]+)/.exec(agent)?.[1] ?? '';
}

/** Each call waits for the one before it, however that ended. */
function oneAtATime() {
  let last = Promise.resolve();
  return (work) => {
    const result = last.then(work);
    last = result.catch(() => {});
    return result;
  };
}
