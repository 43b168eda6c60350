// Google's tags by preset: what stands in `dataLayer`, in which order, before and after each choice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { told } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const gtag = (id) => `www.googletagmanager.com/gtag/js?id=${id}`;
const container = 'www.googletagmanager.com/gtm.js?id=GTM-ABC1234';
const world = useWorld({ vendors: ['*.googletagmanager.com'] });
/** `least` requests are on their way. */
const settled = (least = 0) => quiet(world.asked, { least, most: 15_000 });

/** Commands as lists, messages as they are, times in words. */
const layer = (page) =>
  page.evaluate(() =>
    (window.dataLayer ?? []).map((one) => {
      if (Object.prototype.toString.call(one) !== '[object Arguments]') return one;
      return Array.from(one, (word) => (word instanceof Date ? 'a date' : word));
    }),
  );
const commands = async (page) => (await layer(page)).filter((one) => Array.isArray(one));
const types = (analytics, advertising, preferences) => ({
  ad_storage: advertising,
  ad_user_data: advertising,
  ad_personalization: advertising,
  analytics_storage: analytics,
  functionality_storage: preferences,
  personalization_storage: preferences,
  security_storage: 'granted',
});
const denied = types('denied', 'denied', 'denied');
const granted = types('granted', 'granted', 'granted');
const attributes = `data-analytics="google-analytics:G-ABCDE12345" data-advertising="google-ads:AW-123456789"`;

test('the default comes before the page’s own first script, and no Google host is reached', async () => {
  const { page, problems } = await world.visit({
    attributes,
    head: '<script>window.first = dataLayer.length; dataLayer.push("page")</script>',
  });
  await acceptButton(page).waitFor();
  await settled();
  assert.equal(await page.evaluate(() => window.first), 2);
  assert.deepEqual(await commands(page), [['consent', 'default', denied]]);
  await refuseButton(page).click();
  await settled();
  assert.deepEqual(await commands(page), [
    ['consent', 'default', denied],
    ['consent', 'update', denied],
  ]);
  assert.deepEqual(world.asked(), []);
  assert.deepEqual(problems, []);
});

test('a grant: one update, then each tag’s own commands; on the next page the default grants at once', async () => {
  const { page, problems } = await world.visit({ attributes });
  await acceptButton(page).click();
  await settled(2);
  const [first, second, ...more] = await commands(page);
  assert.deepEqual(
    [first, second],
    [
      ['consent', 'default', denied],
      ['consent', 'update', granted],
    ],
  );
  const started = [
    ['js', 'a date'],
    ['config', 'G-ABCDE12345'],
    ['js', 'a date'],
    ['config', 'AW-123456789'],
  ].map(String);
  assert.deepEqual(more.map(String).toSorted(), started.toSorted());
  assert.deepEqual(world.asked().toSorted(), [gtag('AW-123456789'), gtag('G-ABCDE12345')]);

  await page.reload();
  await settled(4);
  const [stored, ...rest] = await commands(page);
  assert.deepEqual(stored, ['consent', 'default', granted]);
  assert.deepEqual(rest.map(String).toSorted(), started.toSorted());
  assert.deepEqual(problems, []);
});

test('a withdrawal is told before the page is left', async () => {
  const { page } = await world.visit({ attributes });
  await acceptButton(page).click();
  await settled(2);
  await page.evaluate(() =>
    addEventListener('pagehide', () => {
      sessionStorage.last = JSON.stringify(
        [...window.dataLayer].filter(({ length }) => length).map((one) => [...one]),
      );
      sessionStorage.off = window['ga-disable-G-ABCDE12345'];
    }),
  );
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  const last = await page.evaluate(() => sessionStorage.last);
  const off = await page.evaluate(() => sessionStorage.off);
  assert.deepEqual(JSON.parse(last).at(-1), ['consent', 'update', denied]);
  assert.equal(off, 'true');
  // The page that comes back decides once what was left behind has been erased again.
  await page.waitForFunction(() => window.cookieGate.decision.answered);
  assert.deepEqual(await commands(page), [
    ['consent', 'default', denied],
    ['consent', 'update', denied],
  ]);
});

test('a container under two categories starts with the first that is granted, and once', async () => {
  const word = 'google-tag-manager:GTM-ABC1234';
  const { page } = await world.visit({
    attributes: `data-analytics="${word}" data-advertising="${word}"`,
  });
  await page.evaluate(() => window.cookieGate.save({ preferences: true, marketing: true }));
  await settled();
  assert.deepEqual(world.asked(), []);
  await page.evaluate(() =>
    window.cookieGate.save({ preferences: true, marketing: true, advertising: true }),
  );
  await settled();
  assert.deepEqual(world.asked(), [container]);
  await page.evaluate(() => window.cookieGate.grant());
  await settled();
  assert.deepEqual(world.asked(), [container]);
  const events = (await layer(page)).flatMap(({ event }) => event ?? []);
  assert.equal(events.filter((event) => event === 'gtm.js').length, 1);
  assert.deepEqual(
    (await layer(page)).find(({ event }) => event === 'cookie-gate:change').cookieGate,
    {
      authentication: true,
      preferences: false,
      analytics: false,
      advertising: false,
      marketing: false,
    },
  );
});

const withOptions = (options, more = '') =>
  `<script src="/cookie-gate/cookie-gate.js" ${more}></script>
   <script src="/cookie-gate/google-consent.js" ${options}></script>`;

test('a site’s own table holds for the default and for every update', async () => {
  const { page, problems } = await world.visit({
    gate: withOptions('data-types="personalization_storage=analytics"'),
  });
  await page.evaluate(() => window.cookieGate.save({ analytics: true }));
  const own = { ...types('granted', 'denied', 'denied'), personalization_storage: 'granted' };
  assert.deepEqual(await commands(page), [
    ['consent', 'default', denied],
    ['consent', 'default', denied],
    ['consent', 'update', own],
  ]);
  await page.reload();
  assert.deepEqual((await commands(page)).at(-1), ['consent', 'default', own]);
  assert.deepEqual(problems, []);
});

test('the other options, once each, before the page’s own scripts; none of a region’s after a choice', async () => {
  const options =
    'data-wait-for-update="500" data-ads-data-redaction data-url-passthrough data-regions="US=analytics_storage FR=ad_storage"';
  const { page, lines } = await world.visit({ gate: withOptions(options) });
  const set = [
    ['set', 'ads_data_redaction', true],
    ['set', 'url_passthrough', true],
  ];
  assert.deepEqual(await commands(page), [
    ['consent', 'default', denied],
    ['consent', 'default', { ...denied, wait_for_update: 500 }],
    ['consent', 'default', { analytics_storage: 'granted', region: ['US'] }],
    ...set,
  ]);
  assert.deepEqual(told(lines, 'bad-value'), [
    'data-regions="FR=ad_storage", not where consent comes first',
  ]);
  await page.evaluate(() => window.cookieGate.refuse());
  await page.reload();
  assert.deepEqual(await commands(page), [['consent', 'default', denied], ...set]);
});

test('advanced mode loads nothing until the site has said it twice, then all denied', async () => {
  const once = await world.visit({ gate: withOptions('data-advanced="G-ABCDE12345"') });
  await settled();
  assert.deepEqual(world.asked(), []);
  assert.deepEqual(told(once.lines, 'bad-value'), [
    'data-advanced="G-ABCDE12345", not without data-advanced-before-consent',
  ]);
  const { page, problems } = await world.visit({
    gate: withOptions(
      'data-advanced="G-ABCDE12345 AW-123456789 GTM-ABC1234" data-advanced-before-consent',
    ),
  });
  await settled(2);
  assert.deepEqual(world.asked().toSorted(), [gtag('G-ABCDE12345'), container]);
  const [first, js, ...configs] = await commands(page);
  assert.deepEqual(
    [first, js],
    [
      ['consent', 'default', denied],
      ['js', 'a date'],
    ],
  );
  assert.deepEqual(configs, [
    ['config', 'G-ABCDE12345'],
    ['config', 'AW-123456789'],
  ]);
  assert.deepEqual(problems, []);
});

test('without a gate everything is denied, and nothing of Google’s is loaded', async () => {
  const { page, lines, problems } = await world.visit({
    gate: '<script src="/cookie-gate/google-consent.js" data-advanced="G-ABCDE12345" data-advanced-before-consent></script>',
  });
  await settled();
  assert.deepEqual(await commands(page), [
    ['consent', 'default', { ...denied, security_storage: 'denied' }],
  ]);
  assert.equal(told(lines, 'no-gate').length, 1);
  assert.deepEqual(world.asked(), []);
  assert.deepEqual(problems, []);
});
