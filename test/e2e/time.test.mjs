// The clock and the site's own settings move between visits, and while a page is open.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const year = 365 * 86_400_000;
const tag = (name, category = 'analytics') =>
  `<script type="text/plain" data-consent="${category}" data-src="{{partner}}/tag/${name}.js"></script>`;
const opener = '<a href="#cookie-settings">Cookies</a>';
const body = tag('stats') + opener;
const ran = (page) => page.evaluate(() => window.ran ?? []);

/** The page's clock runs on, `shift` milliseconds from the true one. */
const shiftClock = (shift) => {
  const True = Date;
  window.Date = class extends True {
    constructor(...given) {
      super(...(given.length ? given : [True.now() + shift]));
    }
    static now() {
      return True.now() + shift;
    }
  };
};
const isAsked = async (page) => {
  await page.waitForTimeout(500);
  return (await page.locator('cookie-gate-banner').count()) === 1;
};

for (const [name, shift] of [
  ['forward', year],
  ['back', -year],
])
  test(`a clock that jumps a year ${name} between two visits asks again and releases nothing; set right, the choice holds`, async () => {
    const { page, context, problems } = await world.visit({ body });
    await acceptButton(page).click();
    await page.waitForFunction(() => window.ran?.length === 1);
    world.forget();
    const jumped = await context.newPage();
    jumped.on('pageerror', (error) => problems.push(error.message));
    await jumped.addInitScript(shiftClock, shift);
    await jumped.goto(world.site.origin);
    assert.equal(await isAsked(jumped), true);
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    await jumped.close();
    await page.reload();
    await page.waitForFunction(() => window.ran?.length === 1);
    assert.equal(await isAsked(page), false);
    assert.deepEqual(problems, []);
  });

for (const [name, shift] of [
  ['forward', year],
  ['back', -year],
])
  test(`a clock that jumps a year ${name} while a page is open changes nothing there until its next start`, async () => {
    const { page, problems } = await world.visit({ body: body + tag('ads', 'advertising') });
    await page.evaluate(() => window.cookieGate.save({ analytics: true }));
    await page.waitForFunction(() => window.ran?.length === 1);
    await page.evaluate(shiftClock, shift);
    await page.evaluate(() => {
      window.changes = 0;
      document.addEventListener('cookie-gate:change', () => window.changes++);
      dispatchEvent(new Event('focus'));
      dispatchEvent(new PageTransitionEvent('pageshow'));
      new BroadcastChannel('cookie-gate').postMessage(0);
    });
    await page.waitForTimeout(300);
    const [analytics, advertising, changes] = await page.evaluate(() => [
      window.cookieGate.granted('analytics'),
      window.cookieGate.granted('advertising'),
      window.changes,
    ]);
    assert.deepEqual([analytics, advertising, changes], [true, false, 0]);
    assert.deepEqual(await ran(page), ['stats']);
    assert.deepEqual(problems, []);
  });

test('a record that comes from another tab when its time is over grants nothing, and takes back what was granted', async () => {
  const { page, context } = await world.visit({ body, attributes: 'data-no-reload' });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  const [{ name, value }] = await context.cookies();
  // The same grants as two years ago, under the true clock: nothing of it holds.
  const old = value.replace(/t=\d{4}/, 't=2019');
  await context.addCookies([{ name, value: old, url: world.site.origin }]);
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  const { answered, why, categories } = await page.evaluate(() => window.cookieGate.decision);
  assert.deepEqual([answered, why, categories.analytics], [false, 'time', false]);
});

test('a record that the browser lets go while a page is open grants no more than before, and the next start asks', async () => {
  const { page, context } = await world.visit({ body: body + tag('ads', 'advertising') });
  await page.evaluate(() => window.cookieGate.save({ analytics: true }));
  await page.waitForFunction(() => window.ran?.length === 1);
  await context.clearCookies();
  await page.evaluate(() => dispatchEvent(new Event('focus')));
  assert.equal(await page.evaluate(() => window.cookieGate.granted('advertising')), false);
  world.forget();
  await page.reload();
  assert.equal(await isAsked(page), true);
  assert.deepEqual(world.left(), []);
});

test('a category that is no longer asked for asks nobody again, and is no longer granted', async () => {
  const all = body + tag('ads', 'advertising');
  const { page } = await world.visit({ body: all });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  world.put('/', { body: all, attributes: 'data-categories="analytics preferences"' });
  world.forget();
  await page.reload();
  assert.equal(await isAsked(page), false);
  await quiet(world.left);
  assert.deepEqual(world.left(), ['/tag/stats.js']);
  assert.equal(await page.evaluate(() => window.cookieGate.granted('advertising')), false);
});

test('a category that went and came back holds as it was answered, a new one asks', async () => {
  const at = (categories) =>
    world.put('/', { body, attributes: `data-categories="${categories}"` });
  const { page } = await world.visit({ body, attributes: 'data-categories="analytics marketing"' });
  await refuseButton(page).click();
  at('analytics');
  await page.reload();
  assert.equal(await isAsked(page), false);
  at('marketing analytics');
  await page.reload();
  assert.equal(await isAsked(page), false, 'their order says nothing');
  at('analytics marketing preferences');
  await page.reload();
  assert.equal(await isAsked(page), true);
  assert.deepEqual(world.left(), []);
});

test('a policy version that went back to an answered one asks again in between only', async () => {
  const at = (version) => world.put('/', { body, attributes: `data-policy-version="${version}"` });
  const { page } = await world.visit({ body, attributes: 'data-policy-version="2026-01"' });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  world.forget();
  at('2026-02');
  await page.reload();
  assert.equal(await isAsked(page), true);
  assert.deepEqual(world.left(), []);
  await refuseButton(page).click();
  at('2026-02');
  await page.reload();
  assert.equal(await isAsked(page), false);
  at('2026-01');
  await page.reload();
  assert.equal(await isAsked(page), true, 'the answer was to the other version');
  assert.deepEqual(world.left(), []);
});
