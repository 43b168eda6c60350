// Tabs, history, prerendering and odd surroundings: what holds, holds everywhere.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { browserArguments, findBrowser } from '../support/find-browser.mjs';
import { quiet } from '../support/quiet.mjs';
import { isStrict, useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const stats =
  '<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script>';
/** A message takes milliseconds; the rest is for a busy machine. */
const within = { timeout: 4000 };
const analytics = (page) => page.evaluate(() => window.cookieGate.granted('analytics'));

/** The browser as people have it: Playwright switches the back/forward cache off. */
let everyday;
before(async () => {
  everyday = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
after(() => everyday.close());

async function newEverydayVisitor() {
  world.forget();
  const context = await everyday.newContext();
  context.setDefaultTimeout(8000);
  return { context, page: await context.newPage() };
}

test('a grant in one tab closes the banner and releases the tags in the other at once', async () => {
  const { page, context } = await world.visit({ body: stats + opener });
  const other = await context.newPage();
  await other.goto(world.site.origin);
  await acceptButton(other).waitFor();
  await acceptButton(page).click();
  await other.waitForFunction(() => window.ran?.length === 1, null, within);
  assert.equal(await other.locator('cookie-gate-banner').count(), 0);
  await quiet(world.left);
  assert.equal(world.left().length, 2, 'once in each tab');
});

test('a withdrawal in one tab loads the other anew without its tags at once', async () => {
  const { page, context } = await world.visit({ body: stats + opener });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran);
  const other = await context.newPage();
  await other.goto(world.site.origin);
  await other.waitForFunction(() => window.ran);
  await Promise.all([
    other.waitForEvent('load', within),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await quiet(world.left);
  assert.equal(await other.evaluate(() => window.ran), undefined);
  assert.equal(await analytics(other), false);
  assert.equal(world.left().length, 2, 'only from before');
});

test('a refusal in one tab closes the banner in the other', async () => {
  const { page, context } = await world.visit({ body: stats + opener });
  const other = await context.newPage();
  await other.goto(world.site.origin);
  await acceptButton(other).waitFor();
  await refuseButton(page).click();
  await other.waitForFunction(() => window.cookieGate.decision.answered, null, within);
  assert.equal(await other.locator('cookie-gate-banner').count(), 0);
  assert.deepEqual(world.left(), []);
});

/** Two tabs of one visitor, both asked. */
async function openTwo(page = {}) {
  const { page: one, context } = await world.visit({ body: stats + opener, ...page });
  const two = await context.newPage();
  await two.goto(world.site.origin);
  await acceptButton(two).waitFor();
  return { one, two, context };
}
const grant = (page) => page.evaluate(() => void window.cookieGate.grant());
const refuse = (page) => page.evaluate(() => void window.cookieGate.refuse());
const kept = async (context) => (await context.cookies())[0].value;

for (const [order, choose] of [
  ['a refusal, then a grant', ({ one, two }) => refuse(one).then(() => grant(two))],
  ['a grant, then a refusal', ({ one, two }) => grant(one).then(() => refuse(two))],
  ['both at once', ({ one, two }) => Promise.all([refuse(one), grant(two)])],
])
  test(`two choices in two tabs made together end in the more restrictive one: ${order}`, async () => {
    const { one, two, context } = await openTwo({ attributes: 'data-no-reload' });
    await choose({ one, two });
    await one.waitForTimeout(500);
    assert.equal(await analytics(one), false);
    assert.equal(await analytics(two), false);
    assert.match(await kept(context), /&analytics=0&/);
  });

test('two partial grants made together end in what both grant', async () => {
  const { one, two, context } = await openTwo({ attributes: 'data-no-reload' });
  await one.evaluate(() => void window.cookieGate.save({ analytics: true, marketing: true }));
  await two.evaluate(() => void window.cookieGate.save({ marketing: true, advertising: true }));
  await one.waitForTimeout(500);
  assert.match(await kept(context), /&preferences=0&analytics=0&advertising=0&marketing=1&/);
  for (const page of [one, two])
    assert.deepEqual(
      await page.evaluate(() =>
        ['analytics', 'advertising', 'marketing'].map(window.cookieGate.granted),
      ),
      [false, false, true],
    );
});

test('three seconds later the last choice holds, and in one tab it always does', async () => {
  const { one, two, context } = await openTwo({ attributes: 'data-no-reload' });
  await refuse(one);
  await one.waitForTimeout(3100);
  await grant(two);
  await one.waitForTimeout(300);
  assert.equal(await analytics(one), true);
  await refuse(two);
  await grant(two);
  await one.waitForTimeout(300);
  assert.match(await kept(context), /&analytics=1&/);
  assert.equal(await analytics(one), true);
});

const sender = `<script type="text/plain" data-consent="analytics">
  window.ran = 'sender';
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) navigator.sendBeacon('{{partner}}/back', 'x');
  });
</script>`;

/** Grants on a page, goes on to the next, withdraws there and comes back. */
async function comeBackAfter(withdraw) {
  world.put('/', { body: sender + opener });
  world.put('/next', { body: opener });
  const visitor = await newEverydayVisitor();
  const { page } = visitor;
  await page.goto(world.site.origin);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran);
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => (sessionStorage.kept ||= String(persisted)));
  });
  await page.goto(`${world.site.origin}/next`);
  await withdraw(visitor);
  await page.goBack({ waitUntil: 'commit' });
  await page.waitForFunction(() => window.cookieGate && !window.ran);
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal(await analytics(page), false);
  return page.evaluate(() => sessionStorage.kept);
}

test('going back after a withdrawal finds the earlier page without its tags', async () => {
  await comeBackAfter(({ page }) =>
    Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => void window.cookieGate.withdraw()),
    ]),
  );
});

test('a page that the browser kept is left before its tags can send, where another host of the site withdrew', async () => {
  const kept = await comeBackAfter(async ({ context }) => {
    const [{ name, value }] = await context.cookies();
    const refused = value
      .replaceAll('=1&', '=0&')
      .replace('v=0', 'v=1')
      .replace('policy=0', 'policy=1');
    await context.addCookies([{ name, value: refused, url: world.site.origin }]);
  });
  assert.equal(kept, 'true', 'the page was kept');
});

test('without a withdrawal the kept page goes on, so the test above can fail', async () => {
  world.put('/', { body: sender + opener });
  world.put('/next', { body: opener });
  const { page } = await newEverydayVisitor();
  await page.goto(world.site.origin);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran);
  await page.goto(`${world.site.origin}/next`);
  await page.goBack({ waitUntil: 'commit' });
  await quiet(world.left);
  assert.equal(await page.evaluate(() => window.ran), 'sender');
  assert.deepEqual(world.left(), ['/back']);
});

test('a page made ready beforehand releases nothing until the visitor sees it', async () => {
  // Playwright's hold on a page keeps the browser from prerendering; this driver's does not.
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserArguments });
  try {
    const rules = '{"prerender":[{"source":"list","urls":["/next"],"eagerness":"immediate"}]}';
    world.put('/', { body: `${opener}<a id="next" href="/next">Next</a>` });
    world.put('/next', { body: stats + opener });
    world.forget();
    const page = await browser.newPage();
    await page.goto(world.site.origin);
    await page.waitForSelector('#cookie-gate-accept');
    await page.click('#cookie-gate-accept');
    // Lockdown loads the page anew for a grant.
    await page.reload();
    await page.evaluate((rules) => {
      const script = document.createElement('script');
      script.type = 'speculationrules';
      script.text = rules;
      document.head.append(script);
    }, rules);
    await quiet(() => world.site.requests, { still: 800 });
    assert.ok(world.site.requests.includes('GET /next'), 'the page was made ready');
    assert.deepEqual(world.left(), []);
    await Promise.all([page.waitForNavigation(), page.click('#next')]);
    await page.waitForFunction(() => window.ran?.length === 1);
    const [{ activationStart }] = await page.evaluate(() =>
      performance
        .getEntriesByType('navigation')
        .map(({ activationStart }) => ({ activationStart })),
    );
    assert.ok(activationStart > 0, 'it was the page made ready');
    assert.equal(world.left().length, 1);
  } finally {
    await browser.close();
  }
});

test('in a sandboxed frame without an origin the banner shows, a choice holds for the page, and nothing throws', async () => {
  world.put('/framed', { body: stats + opener });
  const { page, problems } = await world.visit({
    gate: '',
    body: `<iframe sandbox="allow-scripts" src="/framed" width="900" height="600" title="Framed"></iframe>`,
  });
  const frame = page.frameLocator('iframe');
  await frame.locator('#cookie-gate-accept').click();
  await quiet(world.left);
  // Lockdown needs the record for the page that it loads anew, and nothing is kept here: what is locked stays so.
  assert.deepEqual(world.left(), isStrict ? [] : ['/tag/stats.js']);
  assert.deepEqual(problems, []);
});

test('Accept in one frame and Refuse in the next end in one decision, the last', async () => {
  const { page } = await world.visit({ body: stats + opener });
  await acceptButton(page).waitFor();
  await page.evaluate(() => {
    window.cookieGate.grant();
    requestAnimationFrame(() => window.cookieGate.refuse());
  });
  await page.waitForEvent('load');
  await page.waitForTimeout(300);
  assert.equal(await analytics(page), false);
  assert.equal(await page.evaluate(() => window.ran), undefined);
});
