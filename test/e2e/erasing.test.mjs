// What a withdrawal erases: whatever the tags name, wherever a browser keeps it, and nothing that is the site's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const secure = useWorld({ secure: true });
const opener = '<a href="#cookie-settings">Cookies</a>';
const naming = (names, category = 'analytics') =>
  `<script type="text/plain" data-consent="${category}" data-cookies="${names}">window.ran = true</script>`;

/** Grants on a page of this host, lets the tag write, withdraws, and says what the event told. */
async function withdrawn(page, write) {
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran);
  await page.evaluate(write);
  await page.waitForTimeout(200);
  return page.evaluate(
    () =>
      new Promise((resolve) => {
        document.addEventListener('cookie-gate:withdrawn', ({ detail }) => resolve(detail));
        window.cookieGate.withdraw();
      }),
  );
}
const names = async ({ context }) => (await context.cookies()).map(({ name }) => name).toSorted();

for (const [scheme, of] of [
  ['http', () => world],
  ['https', () => secure],
])
  test(`on ${scheme} cookies by wildcard go from the host, its parent domains and every path above the page`, async () => {
    const path = '/shop/beans/espresso';
    const html = { body: naming('_st_* stats.id') + opener, attributes: 'data-no-reload' };
    of().put(path, html);
    const visitor = await of().newVisitor();
    const { page } = visitor;
    await page.goto(`${of().site.origin.replace('localhost', 'a.shop.harbour.test')}${path}`);
    const { erased, left } = await withdrawn(page, () => {
      const secure = location.protocol === 'https:' ? ';secure' : '';
      let n = 0;
      for (const domain of ['', 'a.shop.harbour.test', 'shop.harbour.test', 'harbour.test'])
        for (const path of ['/', '/shop', '/shop/', '/shop/beans', '/shop/beans/espresso'])
          for (const kind of ['', secure])
            document.cookie = `_st_${n++}=1;path=${path}${domain && `;domain=${domain}`}${kind}`;
      document.cookie = 'stats.id=1;domain=harbour.test;path=/;max-age=999';
      // One name in several places.
      document.cookie = '_st_same=1;path=/';
      document.cookie = '_st_same=2;path=/shop';
      document.cookie = '_st_same=3;path=/;domain=harbour.test';
      document.cookie = 'statsXid=1;path=/';
      document.cookie = 'my_st_1=1;path=/';
      document.cookie = 'basket=1;path=/;domain=harbour.test';
    });
    assert.deepEqual(left, []);
    assert.equal(new Set(erased).size, 42);
    const record = scheme === 'https' ? '__Host-cookie-gate' : 'cookie-gate';
    assert.deepEqual(await names(visitor), [record, 'basket', 'my_st_1', 'statsXid'].toSorted());
  });

test('Secure, SameSite and Partitioned cookies go, and those with a prefix', async () => {
  const visitor = await secure.visit({
    body: naming('st_* __Host-st __Secure-st') + opener,
    attributes: 'data-no-reload',
  });
  const { left } = await withdrawn(visitor.page, () => {
    document.cookie = 'st_secure=1;path=/;secure';
    document.cookie = 'st_none=1;path=/;secure;samesite=none';
    document.cookie = 'st_strict=1;path=/;samesite=strict';
    document.cookie = 'st_partitioned=1;path=/;secure;samesite=none;partitioned';
    document.cookie = '__Host-st=1;path=/;secure';
    document.cookie = '__Secure-st=1;path=/;secure';
    window.before = document.cookie;
  });
  assert.equal(await visitor.page.evaluate(() => window.before.match(/st/g).length >= 6), true);
  assert.deepEqual(left, []);
  assert.deepEqual(await names(visitor), ['__Host-cookie-gate']);
});

test('what cannot be erased is in the event’s `left`, and only that', async () => {
  const { page } = await world.visit({
    body: naming('st_*') + opener,
    attributes: 'data-no-reload',
  });
  const { erased, left } = await withdrawn(page, () => {
    document.cookie = 'st_id=1;path=/';
    // A cookie without a name reads like one with it, and cannot be removed by it.
    document.cookie = '=st_nameless';
    localStorage.st_local = '1';
    indexedDB.open('st_held').onsuccess = ({ target }) => (window.connection = target.result);
  });
  assert.deepEqual(erased.toSorted(), ['st_id', 'st_local']);
  assert.deepEqual(left.toSorted(), ['st_held', 'st_nameless']);
});

test('the opt-out markers that people keep with vendors stay where they are not named, in every storage', async () => {
  const visitor = await world.visit({
    body: naming('_pk_* _ga* plausible_visit mp_* ph_*') + opener,
    attributes: 'data-no-reload',
  });
  const { page } = visitor;
  await withdrawn(page, () => {
    for (const name of ['matomo_ignore', 'piwik_ignore', 'optimizelyOptOut', 'cto_optout'])
      document.cookie = `${name}=1;path=/`;
    for (const name of ['plausible_ignore', 'umami.disabled', '__ph_opt_in_out_k'])
      localStorage[name] = '1';
    for (const name of ['_pk_id', '_ga', 'mp_1_mixpanel']) document.cookie = `${name}=1;path=/`;
    localStorage.ph_phc_posthog = localStorage.plausible_visit = '1';
  });
  const after = await stored(visitor);
  assert.deepEqual(
    after,
    [
      '__ph_opt_in_out_k',
      'cookie-gate',
      'cto_optout',
      'matomo_ignore',
      'optimizelyOptOut',
      'piwik_ignore',
      'plausible_ignore',
      'umami.disabled',
    ].toSorted(),
  );
});

test('a pattern that fits them leaves them too; only their full name erases them', async () => {
  const visitor = await world.visit({
    body: naming('_uet* mtm_* __hs* umami.* cto_optout') + opener,
    attributes: 'data-no-reload',
  });
  await withdrawn(visitor.page, () => {
    for (const name of [
      '_uetsid',
      '_uetmsdns',
      'mtm_consent_removed',
      '__hstc',
      '__hs_do_not_track',
    ])
      document.cookie = `${name}=1;path=/`;
    document.cookie = 'cto_optout=1;path=/';
    localStorage['umami.disabled'] = localStorage['umami.cache'] = '1';
  });
  assert.deepEqual(
    await stored(visitor),
    [
      '__hs_do_not_track',
      '_uetmsdns',
      'cookie-gate',
      'mtm_consent_removed',
      'umami.disabled',
    ].toSorted(),
  );
});

test('a bare * leaves the record, and the refusal in it holds on the page that comes back', async () => {
  const visitor = await world.visit({ body: naming('*') + opener });
  const { page } = visitor;
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran);
  await page.evaluate(() => {
    document.cookie = 'any=1;path=/';
    localStorage.any = 'x';
  });
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await quiet(world.left);
  assert.deepEqual(await stored(visitor), ['cookie-gate']);
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
});

test('names that a still granted category shares with the withdrawn one go as well, names of its own stay', async () => {
  const visitor = await world.visit({
    body: naming('a_* shared') + naming('b_* shared', 'advertising') + opener,
    attributes: 'data-no-reload',
  });
  const { page } = visitor;
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran);
  await page.evaluate(async () => {
    for (const name of ['a_id', 'b_id', 'shared']) document.cookie = `${name}=1;path=/`;
    const done = new Promise((resolve) =>
      document.addEventListener('cookie-gate:withdrawn', resolve),
    );
    window.cookieGate.save({ advertising: true });
    await done;
  });
  assert.deepEqual(await names(visitor), ['b_id', 'cookie-gate']);
});

test('on the page start after a withdrawal everything is erased again before any tag runs', async () => {
  const body = `
    <script type="text/plain" data-consent="analytics" data-cookies="stats_*">
      addEventListener('pagehide', () => { localStorage.stats_late = '1'; document.cookie = 'stats_late=1;path=/'; });
      window.ran = true;
    </script>
    <script type="text/plain" data-consent="advertising">
      window.seen = [document.cookie.includes('stats_late'), 'stats_late' in localStorage];
    </script>`;
  const { page } = await world.visit({ body: body + opener });
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran);
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.save({ advertising: true })),
  ]);
  await page.waitForFunction(() => window.seen);
  assert.deepEqual(await page.evaluate(() => window.seen), [false, false]);
});
