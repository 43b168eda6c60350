// Withdrawing: the page's exits are shut, what was stored goes, and the page is loaded anew without the tag.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, preferences } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';

/** A tag that sends what it has by every way there is, as its page goes. */
const flusher = `<script type="text/plain" data-consent="analytics">
  const send = (how) => {
    navigator.sendBeacon('{{partner}}/beacon-' + how, 'x');
    fetch('{{partner}}/fetch-' + how, { method: 'POST', body: 'x', keepalive: true }).catch(() => {});
    new Image().src = '{{partner}}/image-' + how + '.gif';
  };
  document.addEventListener('visibilitychange', () => send('hidden'));
  addEventListener('pagehide', () => send('gone'));
  window.ran = ['flusher'];
</script>`;

async function granted(page) {
  await acceptButton(page).click();
  await page.waitForFunction(() => window.cookieGate.granted('analytics'));
}

const withdrawn = (page) =>
  Promise.all([page.waitForEvent('load'), page.evaluate(() => void window.cookieGate.withdraw())]);

test('a tag that flushes as its page goes gets nothing out', async () => {
  const { page } = await world.visit({ body: flusher + opener });
  await granted(page);
  await page.waitForFunction(() => window.ran);
  await withdrawn(page);
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal(await page.evaluate(() => window.ran), undefined);
});

test('without a withdrawal the same tag does get out, so the test above can fail', async () => {
  const { page } = await world.visit({ body: flusher + opener });
  await granted(page);
  await page.waitForFunction(() => window.ran);
  await page.goto('about:blank');
  await quiet(world.left);
  assert.ok(world.left().includes('/beacon-gone'), world.left().join());
});

test('hosts in data-allow stay reachable while the page is left', async () => {
  const { host } = new URL(world.partnerOrigin);
  const { page } = await world.visit({
    body: flusher + opener,
    attributes: `data-allow="${host}"`,
  });
  await granted(page);
  await page.waitForFunction(() => window.ran);
  await withdrawn(page);
  await quiet(world.left);
  assert.ok(world.left().includes('/beacon-gone'), world.left().join());
});

test('a page that answered a form is not posted again', async () => {
  const { page } = await world.visit({
    body: `<form method="post" action="/order"><button>Order</button></form>`,
  });
  world.put('/order', { body: `<p>Thank you</p>${opener}` });
  await granted(page);
  await page.getByRole('button', { name: 'Order' }).click();
  await page.getByText('Thank you').waitFor();
  await withdrawn(page);
  const orders = world.site.requests.filter((request) => request.endsWith('/order'));
  assert.deepEqual(orders, ['POST /order', 'GET /order']);
});

for (const address of ['/plain#part-two', '/plain?size=250g#part-two', '/plain?size=250g'])
  test(`the page comes back at its own address: ${address}`, async () => {
    world.put('/plain', { body: opener });
    const { page } = await world.visit({ body: opener });
    await granted(page);
    await page.goto(world.site.origin + address);
    const loads = world.site.requests.length;
    await withdrawn(page);
    assert.equal(page.url(), world.site.origin + address);
    assert.ok(world.site.requests.slice(loads).some((request) => request.startsWith('GET /plain')));
  });

test('the preferences do not open again on the page that comes back', async () => {
  const { page } = await world.visit({ body: opener });
  await granted(page);
  await page.goto(`${world.site.origin}/#cookie-settings`);
  await preferences(page).waitFor();
  await Promise.all([
    page.waitForEvent('load'),
    preferences(page).getByRole('button', { name: 'Refuse' }).click(),
  ]);
  await page.waitForTimeout(400);
  assert.equal(await preferences(page).count(), 0);
  assert.equal(page.url(), `${world.site.origin}/`);
});

const storing = (
  category,
  prefix,
) => `<script type="text/plain" data-consent="${category}" data-cookies="${prefix}_*">
  document.cookie = '${prefix}_id=1;path=/;max-age=9999';
  document.cookie = '${prefix}_deep=1;path=/shop/beans;max-age=9999';
  localStorage.${prefix}_local = sessionStorage.${prefix}_session = '1';
  indexedDB.open('${prefix}_db');
  caches.open('${prefix}_cache');
  // It writes again whenever it may, as real libraries do.
  addEventListener('pagehide', () => { localStorage.${prefix}_late = document.cookie = '${prefix}_late=1;path=/'; });
</script>`;

test('everything the withdrawn category’s tags name is erased, and nothing else', async () => {
  const body = storing('analytics', 'stats') + storing('advertising', 'ads') + opener;
  world.put('/shop/beans', { body: '' });
  const visitor = await world.visit({ body, path: '/shop/beans/espresso' });
  const { page } = visitor;
  await granted(page);
  await page.evaluate(() => {
    document.cookie = 'basket=3;path=/';
    localStorage.theme = 'dark';
    indexedDB.open('drafts');
  });
  await page.waitForTimeout(300);
  const told = page.evaluate(
    () =>
      new Promise((resolve) =>
        document.addEventListener('cookie-gate:withdrawn', (event) => resolve(event.detail)),
      ),
  );
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.save({ advertising: true })),
  ]).catch(() => {});
  await told.catch(() => {});
  await page.waitForTimeout(600);
  const left = await stored(visitor);
  assert.deepEqual(
    left.filter((name) => name.startsWith('stats')),
    [],
  );
  for (const name of [
    'ads_id',
    'ads_local',
    'ads_db',
    'ads_cache',
    'basket',
    'theme',
    'drafts',
    'cookie-gate',
  ])
    assert.ok(left.includes(name), `${name} in ${left}`);
});

test('the event before leaving tells what was erased and what could not be', async () => {
  const attributes = 'data-no-reload';
  const body = `<script type="text/plain" data-consent="analytics" data-cookies="mine theirs">document.cookie = 'mine=1';</script>${opener}`;
  const { page, context } = await world.visit({ body, attributes });
  await context.addCookies([
    { name: 'theirs', value: '1', url: world.site.origin, httpOnly: false },
  ]);
  await granted(page);
  await page.waitForFunction(() => document.cookie.includes('mine'));
  const detail = await page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('cookie-gate:withdrawn', ({ detail }) => resolve(detail));
        window.cookieGate.withdraw();
      }),
  );
  assert.deepEqual(detail, {
    erased: ['theirs', 'mine'].toSorted(
      (a, b) => detail.erased.indexOf(a) - detail.erased.indexOf(b),
    ),
    left: [],
  });
});

test('data-no-reload leaves the reload to the site', async () => {
  const { page } = await world.visit({ body: opener, attributes: 'data-no-reload' });
  await granted(page);
  const loads = world.site.requests.filter((request) => request === 'GET /').length;
  await page.evaluate(() => window.cookieGate.withdraw());
  await page.waitForTimeout(500);
  assert.equal(world.site.requests.filter((request) => request === 'GET /').length, loads);
  assert.equal(await page.locator('meta[http-equiv]').count(), 0);
});

test('changing a choice without taking anything back loads nothing anew', async () => {
  const { page } = await world.visit({ body: opener });
  await page.evaluate(() => window.cookieGate.save({ analytics: true }));
  await page.evaluate(() => (window.stillHere = true));
  await page.evaluate(() => window.cookieGate.save({ analytics: true, marketing: true }));
  await page.waitForTimeout(400);
  assert.equal(await page.evaluate(() => window.stillHere), true);
});

test('where the erasing file is missing, the exits stay shut and the next page is clean', async () => {
  const visitor = await world.visit({ body: flusher + opener });
  const { page, lines } = visitor;
  await page.route('**/withdraw.js*', (route) => route.abort());
  await granted(page);
  await page.waitForFunction(() => window.ran);
  await page.evaluate(() => window.cookieGate.withdraw());
  await page.waitForTimeout(300);
  assert.ok(lines.some((line) => line.startsWith('cookie-gate: file-missing: withdraw')));
  await page.goto('about:blank');
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
});
