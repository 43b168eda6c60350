// The main job on real input: three real analytics libraries, two origins, and the partner's log as the truth.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { startDemo } from '../../demo/server.mjs';
import { languages, loadTexts } from '../../scripts/locales.mjs';
import { acceptButton, moreButton, refuseButton } from '../support/buttons.mjs';
import { browserArguments, findShell } from '../support/find-browser.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';

const shop = ['/', '/beans', '/visit', '/privacy'];
const promises = readdirSync(new URL('../../demo/pages/promises', import.meta.url)).map(
  (file) => `/promises/${file.replace('.html', '')}`,
);
let demo;
let browser;

before(async () => {
  demo = await startDemo();
  browser = await chromium.launch({ executablePath: findShell(), args: browserArguments });
});
after(async () => {
  await browser.close();
  await demo.close();
});

async function newVisitor() {
  demo.log.length = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  return { context, page, problems };
}

const requests = () => demo.log;
const paths = () => demo.log.map(({ path }) => path);
const sentBy = (library) => demo.log.filter(({ tag }) => tag === library);

test('before a choice nothing leaves the browser and nothing is stored, on every page and through reloads', async () => {
  const visitor = await newVisitor();
  for (const path of [...shop, ...promises]) {
    await visitor.page.goto(demo.siteOrigin + path);
    // By its id: one of the pages has its own words on the button.
    await visitor.page.locator('#cookie-gate-refuse').waitFor();
  }
  await visitor.page.goto(demo.siteOrigin);
  await visitor.page.reload();
  await visitor.page.mouse.wheel(0, 800);
  await visitor.page.goBack();
  await quiet(requests);
  assert.deepEqual(paths(), []);
  assert.deepEqual(await stored(visitor), []);
  assert.deepEqual(visitor.problems, []);
});

test('refusing leaves network and storage as they were, but for the record, through reloads and page changes', async () => {
  const visitor = await newVisitor();
  await visitor.page.goto(demo.siteOrigin);
  await refuseButton(visitor.page).click();
  await visitor.page.reload();
  for (const path of [...shop, '/promises/every-kind-of-tag'])
    await visitor.page.goto(demo.siteOrigin + path);
  await quiet(requests);
  assert.deepEqual(paths(), []);
  assert.deepEqual(await stored(visitor), ['cookie-gate']);
  assert.equal(await visitor.page.locator('cookie-gate-banner').count(), 0);
});

test('accepting loads every tag exactly once, and the libraries’ events arrive', async () => {
  const visitor = await newVisitor();
  await visitor.page.goto(demo.siteOrigin);
  await acceptButton(visitor.page).click();
  await quiet(requests, { still: 1200, most: 8000 });
  const files = paths().filter((path) => /^\/(lib|module|pixel|frame)/.test(path));
  const blocking = [
    '/lib/posthog.js',
    '/lib/snowplow.js',
    '/module/counter.js',
    '/lib/mixpanel.js',
  ];
  assert.deepEqual(files.toSorted(), [...blocking, '/pixel.gif', '/frame.html'].toSorted());
  for (const library of ['posthog', 'snowplow', 'mixpanel'])
    assert.ok(
      sentBy(library).some(({ body, method }) => method === 'POST' && body),
      `${library} sent nothing`,
    );
  assert.deepEqual(visitor.problems, []);
});

test('after accepting, tags run in document order', async () => {
  const { page } = await newVisitor();
  await page.goto(`${demo.siteOrigin}/promises/in-document-order`);
  const written = await page.$$eval('script[type="text/plain"][data-consent]', (tags) =>
    tags.map(
      (tag) => tag.dataset.src?.match(/(\w+)\.js/)[1] ?? tag.text.match(/push\('([^']+)'/)[1],
    ),
  );
  assert.ok(written.length >= 5);
  await acceptButton(page).click();
  await page.waitForFunction((count) => window.ran?.length === count, written.length);
  assert.deepEqual(await page.evaluate(() => window.ran), written);
});

test('a returning visitor fetches the gate alone of ours, and every granted tag again, frames too', async () => {
  const visitor = await newVisitor();
  await visitor.page.goto(demo.siteOrigin);
  await acceptButton(visitor.page).click();
  await quiet(requests, { still: 1200, most: 8000 });
  const ours = [];
  visitor.page.on('request', (request) => {
    if (request.url().includes('/cookie-gate/')) ours.push(new URL(request.url()).pathname);
  });
  demo.log.length = 0;
  await visitor.page.reload();
  await quiet(requests, { still: 1200, most: 8000 });
  assert.deepEqual(ours, ['/cookie-gate/cookie-gate.js']);
  const files = paths().filter((path) => /^\/(lib|module|pixel|frame)/.test(path));
  assert.equal(files.length, 6, files.join());
});

test('after withdrawing nothing more leaves the browser, and what the libraries stored is gone', async () => {
  const visitor = await newVisitor();
  const { page } = visitor;
  await page.goto(demo.siteOrigin);
  await acceptButton(page).click();
  await quiet(requests, { still: 1200, most: 8000 });
  const before = await stored(visitor);
  assert.ok(
    before.some((name) => name.startsWith('ph_')) && before.some((name) => name.startsWith('_sp_')),
  );
  assert.ok(before.some((name) => name.startsWith('mp_')));

  demo.log.length = 0;
  await page.getByRole('link', { name: 'Cookies', exact: true }).click();
  await Promise.all([
    page.waitForEvent('load'),
    page.getByRole('dialog').getByRole('button', { name: 'Refuse non-essential cookies' }).click(),
  ]);
  for (const path of shop) await page.goto(demo.siteOrigin + path);
  await quiet(requests, { still: 1200 });
  assert.deepEqual(paths(), []);
  assert.deepEqual(await stored(visitor), ['cookie-gate']);
  assert.deepEqual(visitor.problems, []);
});

test('no link of the demo leads nowhere, and the policy page can be read without a choice', async () => {
  const visitor = await newVisitor();
  const seen = new Set();
  for (const path of [...shop, ...promises, '/languages']) {
    await visitor.page.goto(demo.siteOrigin + path);
    const links = await visitor.page.$$eval('a[href^="/"]', (all) =>
      all.map((a) => a.getAttribute('href')),
    );
    links.forEach((link) => seen.add(link.split(/[?#]/)[0]));
  }
  for (const link of seen) {
    const answer = await visitor.page.request.get(demo.siteOrigin + link);
    assert.equal(answer.status(), 200, link);
  }
  await visitor.page.goto(`${demo.siteOrigin}/privacy`);
  assert.ok(await visitor.page.getByRole('heading', { level: 1 }).isVisible());
});

test('there is a page in every language, all of them are listed, and what is no language has none', async () => {
  const { page } = await newVisitor();
  await page.goto(`${demo.siteOrigin}/languages`);
  const listed = await page.$$eval('.promises a', (all) => all.map((a) => a.getAttribute('href')));
  assert.deepEqual(
    listed,
    ['en', ...languages].map((name) => `/languages/${name}`),
  );
  for (const name of ['xx', 'language', 'en/more', 'constructor'])
    assert.equal((await fetch(`${demo.siteOrigin}/languages/${name}`)).status, 404, name);
});

test('a language’s page speaks it, runs its way, and holds its tags until they are granted', async () => {
  const all = await loadTexts();
  for (const [name, lang, dir, title] of [
    ['de', 'de', 'ltr', 'Deutsch'],
    ['ar', 'ar', 'rtl', 'العربية'],
    ['zh-hant', 'zh-Hant', 'ltr', '繁體中文'],
  ]) {
    const visitor = await newVisitor();
    const { page } = visitor;
    const { banner, opener, preferences } = all[name];
    await page.goto(`${demo.siteOrigin}/languages/${name}`);
    const root = page.locator('html');
    assert.deepEqual(
      [await root.getAttribute('lang'), await root.getAttribute('dir')],
      [lang, dir],
    );
    assert.equal(await page.getByRole('heading', { level: 1 }).innerText(), title);
    await page.getByRole('button', { name: banner.refuse, exact: true }).waitFor();
    await quiet(requests);
    assert.deepEqual(paths(), []);

    await page.getByRole('link', { name: opener.open, exact: true }).click();
    const dialog = page.getByRole('dialog', { name: preferences.heading });
    await dialog.getByRole('button', { name: banner.accept, exact: true }).click();
    await quiet(requests);
    assert.deepEqual(paths().toSorted(), ['/frame.html', `/tag/language-${name}.js`]);
    assert.deepEqual(visitor.problems, []);
  }
});

test('the question stands in the corner, over the page, and in it, and is answered by one click', async () => {
  const places = {
    box: (host) =>
      host.evaluate((banner) => innerWidth - banner.getBoundingClientRect().right < 40),
    modal: (host) => host.evaluate((banner) => banner.closest('dialog').matches(':modal')),
    inline: (host) => host.evaluate((banner) => banner.matches('main [data-cookie-gate] > *')),
  };
  for (const [layout, standsThere] of Object.entries(places)) {
    const { page, problems } = await newVisitor();
    await page.goto(`${demo.siteOrigin}/promises/layout-${layout}`);
    await refuseButton(page).waitFor();
    const host = page.locator('cookie-gate-banner');
    assert.equal(await host.getAttribute('layout'), layout);
    assert.equal(await standsThere(host), true, layout);
    await refuseButton(page).click();
    assert.equal(await host.count(), 0);
    await quiet(requests);
    assert.deepEqual([paths(), problems], [[], []]);
  }
});

test('own words are shown, and all of them are texts that there are', async () => {
  const { page } = await newVisitor();
  const told = [];
  page.on('console', (line) => {
    if (line.text().startsWith('cookie-gate:')) told.push(line.text());
  });
  await page.goto(`${demo.siteOrigin}/promises/own-words`);
  await page.getByRole('heading', { name: 'A biscuit with your coffee?' }).waitFor();
  assert.deepEqual(await page.locator('cookie-gate-banner > p').allInnerTexts(), [
    'Only if you agree, Harbour Coffee counts visits and shows ads: preferences, counting visits, advertising, and marketing.',
    'You can refuse, and come back at any time.',
  ]);
  await moreButton(page).click();
  await page.getByRole('button', { name: 'Save these choices', exact: true }).waitFor();
  assert.deepEqual(told, []);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Refuse all of it', exact: true }).click();
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
});

test('a snippet pasted unchanged waits, runs once after a grant, and learns of a refusal', async () => {
  for (const [button, says, count] of [
    [acceptButton, 'It has run.', 1],
    [refuseButton, 'It was refused.', 0],
  ]) {
    const { page } = await newVisitor();
    await page.goto(`${demo.siteOrigin}/promises/pasted-unchanged`);
    await button(page).waitFor();
    await quiet(requests);
    assert.equal(await page.locator('#pasted').textContent(), 'It waits.');
    await button(page).click();
    await page.locator('#pasted', { hasText: says }).waitFor();
    assert.equal(paths().filter((path) => path === '/tag/pasted.js').length, count);
  }
});

test('the demo says that it honours Global Privacy Control, in the form that others read', async () => {
  const answer = await fetch(`${demo.siteOrigin}/.well-known/gpc.json`);
  assert.match(answer.headers.get('content-type'), /^application\/json/);
  const { gpc, lastUpdate, ...more } = await answer.json();
  assert.equal(gpc, true);
  assert.match(lastUpdate, /^\d{4}-\d\d-\d\d$/);
  assert.ok(Date.parse(lastUpdate));
  assert.deepEqual(more, {});
});
