// Vendors by attribute: nothing of them before the grant, all of them after it, and nothing left after a withdrawal.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { told, toldAtLast } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const hotjar = 'static.hotjar.com/c/hotjar-1234567.js?sv=6';
const clarity = 'www.clarity.ms/tag/mqk2m9dr2v';
const meta = 'connect.facebook.net/en_US/fbevents.js';
const hubspot = 'js.hs-scripts.com/6328349.js';
const matomo = 'stats.example.com/matomo.js';
const attributes = `data-analytics="hotjar:1234567 microsoft-clarity:mqk2m9dr2v matomo:3;host=https://stats.example.com"
  data-advertising="meta-pixel:123456789012345" data-marketing="hubspot:6328349"`;

let delay = 0;
const world = useWorld({
  delayOf: (address) => (address.includes('/vendors/') ? delay : 0),
  vendors: [
    '*.hotjar.com',
    '*.clarity.ms',
    '*.facebook.net',
    '*.hs-scripts.com',
    '*.example.com',
    '*.usefathom.com',
    'plausible.io',
    '*.umami.is',
    '*.ads-twitter.com',
    'sc-static.net',
    '*.redditstatic.com',
    '*.klaviyo.com',
  ],
  scripts: {
    // As the real ones do: on the page's own host, and once more when it is left.
    'static.hotjar.com/c/hotjar-1234567.js': `document.cookie = '_hjSession_1=1;path=/'; localStorage._hjUserAttributes = 1;
      addEventListener('pagehide', () => (document.cookie = '_hjSession_1=2;path=/'));`,
    [matomo]: `document.cookie = '_pk_id.3.1=1;path=/'; document.cookie = 'mtm_consent_removed=1;path=/';`,
  },
});

/** `least` requests are on their way. */
const settled = (least = 0) => quiet(world.asked, { least, most: 15_000 });
const files = () =>
  world.site.requests.flatMap((line) => /\/vendors\/([\w-]+)\.js/.exec(line)?.[1] ?? []);
const reached = () => world.asked().toSorted();
const save = (page, ...values) =>
  page.evaluate((given) => window.cookieGate.save(...given), values);

test('before a choice and after a refusal nothing of a vendor is asked for, not even our own file of it', async () => {
  const { page, problems } = await world.visit({ attributes });
  await acceptButton(page).waitFor();
  await settled();
  assert.deepEqual([...world.asked(), ...files()], []);
  await refuseButton(page).click();
  await page.reload();
  await settled();
  assert.deepEqual([...world.asked(), ...files()], []);
  assert.deepEqual(problems, []);
});

test('a grant starts each vendor once, and so does the next page', async () => {
  const { page, problems, lines } = await world.visit({ attributes });
  await acceptButton(page).click();
  await settled(5);
  const all = [meta, hubspot, hotjar, matomo, clarity].toSorted();
  assert.deepEqual(reached(), all);
  assert.deepEqual(await page.evaluate(() => Array.from(window.fbq.queue, (call) => [...call])), [
    ['consent', 'grant'],
    ['init', '123456789012345'],
    ['track', 'PageView'],
  ]);
  world.forget();
  await page.reload();
  await settled(5);
  assert.deepEqual(reached(), all);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    lines.filter((line) => line.startsWith('cookie-gate')),
    [],
  );
});

test('a grant of one category starts its vendors alone, and none that is refused by itself', async () => {
  const { page } = await world.visit({ attributes });
  await acceptButton(page).waitFor();
  await save(page, { analytics: true }, { analytics: ['hotjar'] });
  await settled(2);
  assert.deepEqual(reached(), [matomo, clarity].toSorted());
  assert.deepEqual(files().toSorted(), ['matomo', 'microsoft-clarity']);
  assert.equal(await page.evaluate(() => typeof window.hj), 'undefined');
});

test('a withdrawal tells the vendor, erases what it stored, and starts nothing again', async () => {
  const { page, context, problems } = await world.visit({ attributes });
  await acceptButton(page).click();
  await settled(5);
  await page.evaluate(() => {
    document.cookie = 'basket=3;path=/';
    document.addEventListener('cookie-gate:withdrawn', () =>
      sessionStorage.setItem('told', JSON.stringify(window._paq)),
    );
  });
  assert.ok((await stored({ context, page })).includes('_pk_id.3.1'));
  world.forget();
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await settled();
  assert.match(await page.evaluate(() => sessionStorage.told), /\["forgetConsentGiven"\]/);
  // A vendor's own mark of a refusal stays, and so does what is the site's.
  await page.waitForFunction(() => !document.cookie.includes('_hjSession_1'));
  assert.deepEqual(await stored({ context, page }), [
    'basket',
    'cookie-gate',
    'mtm_consent_removed',
    'told',
  ]);
  assert.deepEqual([...world.asked(), ...files()], []);
  assert.deepEqual(problems, []);
});

test('a wrong id keeps that vendor off, in one clear line, and no other', async () => {
  const { page, lines } = await world.visit({
    attributes: 'data-analytics="hotjar:abc no-such-vendor:1 microsoft-clarity:mqk2m9dr2v"',
  });
  await acceptButton(page).click();
  const [line] = await toldAtLast(lines, 'bad-value', 1);
  assert.match(line, /^data-analytics="hotjar:abc", not \/.*\\d\{4,9\}/);
  assert.match((await toldAtLast(lines, 'file-missing', 1))[0], /^vendors\/no-such-vendor: /);
  await settled(1);
  assert.deepEqual(reached(), [clarity]);
});

test('what measures never starts as authentication', async () => {
  const { page, lines } = await world.visit({
    attributes: 'data-authentication="hotjar:1234567"',
  });
  await acceptButton(page).waitFor();
  assert.deepEqual(await toldAtLast(lines, 'vendor-refused', 1), [
    'data-authentication="hotjar:1234567"',
  ]);
  await settled();
  assert.deepEqual(world.asked(), []);
});

test('under a nonce policy with Trusted Types vendors start', async () => {
  const { page, lines } = await world.visit({
    gate: `<script src="/cookie-gate/cookie-gate.js" nonce="abc" data-analytics="hotjar:1234567"></script>`,
    headers: {
      'content-security-policy':
        "script-src 'nonce-abc' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types cookie-gate cookie-gate-strict lit-html",
    },
  });
  await acceptButton(page).click();
  await settled(1);
  assert.deepEqual(world.asked(), [hotjar]);
  assert.deepEqual(told(lines, 'wrong-nonce'), []);
});

test('a return visit with twelve vendors costs the gate and their files, all asked for at once', async () => {
  const uuid = '2295cbcc-cb3f-4727-8c09-1133b742722c';
  const twelve = {
    analytics: `hotjar:1234567 microsoft-clarity:mqk2m9dr2v matomo:3;host=https://stats.example.com
      fathom:ABCDEFGH plausible:example.com umami:${uuid}`,
    advertising: `meta-pixel:123456789012345 x-pixel:o8a1b snap-pixel:${uuid} reddit-pixel:a2_ilz4u0kbdr3v`,
    marketing: 'hubspot:6328349 klaviyo:AbC123',
  };
  const first = await world.visit({
    attributes: Object.entries(twelve)
      .map(([name, words]) => `data-${name}="${words}"`)
      .join(' '),
    body: '<a href="#cookie-settings">Cookies</a>',
  });
  await acceptButton(first.page).click();
  await settled(12);
  const { page, context } = await world.newVisitor();
  await context.addCookies(await first.context.cookies());
  delay = 300;
  const order = [];
  page.on('request', (request) => order.push(['asked', request.url()]));
  page.on('response', (response) => order.push(['came', response.url()]));
  await page.goto(world.site.origin);
  await quiet(world.asked, { still: 800, least: 12, most: 15_000 });
  delay = 0;
  const ours = order.filter(([, address]) => address.includes('/cookie-gate/'));
  const asked = ours.filter(([what]) => what === 'asked').map(([, address]) => address);
  assert.equal(asked.length, 13, `${asked}`);
  assert.equal(new Set(files()).size, 12);
  const ofVendors = ours.filter(([, address]) => address.includes('/vendors/'));
  assert.deepEqual(
    ofVendors.slice(0, 12).map(([what]) => what),
    Array(12).fill('asked'),
  );
  assert.equal(world.asked().length, 12, `${world.asked()}`);
  await page.close();
});

test('under lockdown a vendor’s hosts go by the category that the page gives it', async () => {
  const { page } = await world.visit({
    gate: `<script src="/cookie-gate/cookie-gate-strict.js" data-lockdown data-marketing="hotjar:1234567"
      data-analytics="matomo:3;host=https://stats.example.com" data-hosts="stats.example.com=analytics/matomo"></script>`,
  });
  await acceptButton(page).waitFor();
  const choose = (choices) =>
    Promise.all([page.waitForEvent('load'), save(page, choices).catch(() => {})]);
  await choose({ analytics: true });
  await settled(1);
  assert.deepEqual(world.asked(), [matomo]);
  world.forget();
  await choose({ analytics: true, marketing: true });
  await settled(2);
  assert.deepEqual(reached(), [hotjar, matomo].toSorted());
});
