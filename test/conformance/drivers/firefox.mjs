// Firefox through WebDriver BiDi, as Puppeteer speaks it.
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../support/find-browser.mjs';
import { createTab } from './tab.mjs';

export async function launch() {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    extraPrefsFirefox: { 'network.dns.localDomains': 'harbour.test,www.harbour.test' },
  });
  return {
    name: `Firefox ${(await browser.version()).replace(/^\D*/, '')}`,
    async newVisitor() {
      const context = await browser.createBrowserContext();
      return {
        newTab: async () => createTab(await context.newPage()),
        cookies: () => context.cookies(),
        setCookie: ({ name, value, url }) =>
          context.setCookie({ name, value, domain: new URL(url).hostname, path: '/' }),
        close: () => context.close(),
      };
    },
    close: () => browser.close(),
  };
}
