// Chromium through Playwright, with the back/forward cache that people have.
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../support/find-browser.mjs';
import { createTab } from './tab.mjs';

export async function launch() {
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...browserArguments, '--host-resolver-rules=MAP *.harbour.test 127.0.0.1'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  return {
    name: `Chromium ${browser.version()}`,
    async newVisitor() {
      const context = await browser.newContext();
      return {
        newTab: async () => createTab(await context.newPage()),
        cookies: () => context.cookies(),
        setCookie: (cookie) => context.addCookies([cookie]),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
