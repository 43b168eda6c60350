// Visits the demo for pictures of it: the contact sheets' and the README's.
import { chromium } from 'playwright-core';
import { startDemo } from '../demo/server.mjs';
import { browserArguments, findBrowser } from '../test/support/find-browser.mjs';

export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
};

const jpeg = { type: 'jpeg', quality: 70, animations: 'disabled' };

/** Runs `use` with a demo and a browser of its own; `visit` opens a page for the pictures. */
export async function withDemo(use) {
  const demo = await startDemo();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    await use((look) => visit(browser, demo.siteOrigin, look));
  } finally {
    await browser.close();
    await demo.close();
  }
}

/** `goTo(path)` loads that page and waits for the first layer, `openPreferences()` for the second. */
async function visit(browser, origin, { screen, scheme = 'light', layout }) {
  const context = await browser.newContext({
    viewport: screens[screen],
    colorScheme: scheme,
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  // The live view is the demo's, and would stand beside the question.
  await page.route('**/assets/panel.*', (route) => route.abort());
  if (layout) await page.route(isPage, (route) => putLayout(route, layout));
  return {
    goTo: async (path) => {
      await page.goto(origin + path);
      await page.locator('#cookie-gate-refuse').waitFor();
      // Every page that is taken holds a frame, and its stand-in fetches words of its own.
      await page.locator('cookie-gate-placeholder button').first().waitFor();
    },
    openPreferences: async () => {
      await page.evaluate(() => (location.hash = '#cookie-settings'));
      await page.locator('cookie-gate-preferences dialog[open]').waitFor();
    },
    take: () => page.screenshot(jpeg),
    takeSmall: (scale) => takeSmall(page, scale),
    close: () => context.close(),
  };
}

/** Made small afterwards: drawn at such a scale, edges would fall between the dots. */
async function takeSmall(page, scale) {
  const picture = await page.screenshot({ animations: 'disabled' });
  const { width, height } = page.viewportSize();
  const small = await page.context().newPage();
  await small.setViewportSize({ width: width * scale, height: height * scale });
  const data = `data:image/png;base64,${picture.toString('base64')}`;
  await small.setContent(
    `<body style="margin:0"><img alt="" style="display:block;width:100%" src="${data}">`,
  );
  return small.screenshot(jpeg);
}

const isPage = (url) => !/\.\w+$/.test(url.pathname);

/** The page as if its author had asked for that layout. */
async function putLayout(route, layout) {
  const answer = await route.fetch();
  const html = await answer.text();
  const place = layout === 'inline' ? '<div data-cookie-gate="banner"></div>' : '';
  await route.fulfill({
    response: answer,
    body: html
      .replace('src="/cookie-gate/cookie-gate.js"', `$& data-layout="${layout}"`)
      .replace('</h1>', `$&${place}`),
  });
}
