// `data-track` on links, buttons and forms: who is told, of what, and when nobody is.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const posthog = 'us-assets.i.posthog.com/static/array.js';
const world = useWorld({
  // In the shell PostHog takes the visitor for a machine, and sends nothing.
  executablePath: findBrowser(),
  vendors: ['*.googletagmanager.com', '*.facebook.net', '*.posthog.com'],
  scripts: {
    [posthog]: readFileSync(
      new URL('../../node_modules/posthog-js/dist/array.js', import.meta.url),
      'utf8',
    ),
  },
});
/** `least` requests are on their way. */
const settled = (least = 0) => quiet(world.asked, { least, most: 15_000 });
const ours = () => world.site.requests.filter((line) => line.includes('track.js'));
const attributes = `data-analytics="google-analytics:G-ABCDE12345" data-advertising="meta-pixel:123456789012345"`;
const body = `<button type="button" data-track="sign-up">Join the tasting</button>
  <form data-track="lead" data-track-value="12.5" data-track-currency="EUR" action="/thanks">
    <label>E-mail <input name="email" type="email" value="guest@harbour.test"></label>
    <button>Write to us</button></form>
  <a data-track="open-map" href="#map">Map</a>`;
const gtagEvents = (page) =>
  page.evaluate(() =>
    Array.from(window.dataLayer ?? [], (one) => Array.from(one.length ? one : [])).filter(
      ([command]) => command === 'event',
    ),
  );
const metaCalls = (page) =>
  page.evaluate(() => Array.from(window.fbq?.queue ?? [], (call) => [...call]).slice(3));

test('each granted vendor is told by its own call; of a form nothing but its markup', async () => {
  const { page, problems } = await world.visit({ attributes, body });
  await acceptButton(page).click();
  await settled(2);
  await quiet(ours, { least: 1 });
  world.put('/thanks', {});
  await page.evaluate(() =>
    document.querySelector('form').addEventListener('submit', (event) => event.preventDefault()),
  );
  await page.getByRole('button', { name: 'Join the tasting' }).click();
  await page.getByRole('button', { name: 'Write to us' }).click();
  await page.getByRole('link', { name: 'Map' }).press('Enter');
  assert.deepEqual(await gtagEvents(page), [
    ['event', 'sign_up', { send_to: 'G-ABCDE12345' }],
    ['event', 'generate_lead', { value: 12.5, currency: 'EUR', send_to: 'G-ABCDE12345' }],
    ['event', 'open_map', { send_to: 'G-ABCDE12345' }],
  ]);
  assert.deepEqual(await metaCalls(page), [
    ['track', 'CompleteRegistration', {}],
    ['track', 'Lead', { value: 12.5, currency: 'EUR' }],
    ['trackCustom', 'open-map', {}],
  ]);
  assert.deepEqual(problems, []);
});

test('nobody is told before a choice, after a refusal, and of a vendor that is not granted', async () => {
  const { page } = await world.visit({ attributes, body });
  const join = page.getByRole('button', { name: 'Join the tasting' });
  await acceptButton(page).waitFor();
  await join.click();
  await settled();
  assert.deepEqual(ours(), []);
  await refuseButton(page).click();
  await join.click();
  await settled();
  assert.deepEqual(world.asked(), []);
  assert.equal(await page.evaluate(() => typeof window.fbq), 'undefined');
  assert.deepEqual(await gtagEvents(page), []);
  await page.evaluate(() => window.cookieGate.save({ analytics: true }));
  await settled(1);
  await quiet(ours, { least: 1 });
  // As a page that has the vendor from elsewhere, too.
  await page.evaluate(() => {
    window.heard = [];
    window.fbq = (...values) => window.heard.push(values);
  });
  await join.click();
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  assert.deepEqual(await gtagEvents(page), [['event', 'sign_up', { send_to: 'G-ABCDE12345' }]]);
  assert.deepEqual(world.asked(), ['www.googletagmanager.com/gtag/js?id=G-ABCDE12345']);
});

test('a real library sends the event: PostHog', async () => {
  const { page, problems, context } = await world.newVisitor({
    userAgent:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  });
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );
  world.put('/', { attributes: 'data-analytics="posthog:phc_HARBOUR1234567890"', body });
  await page.goto(world.site.origin);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.posthog?.__loaded);
  await page.getByRole('button', { name: 'Join the tasting' }).click();
  const sent = () => world.told().filter((text) => text.includes('"event":"sign-up"'));
  for (const end = Date.now() + 10_000; !sent().length && Date.now() < end;) await wait(100);
  assert.equal(sent().length, 1);
  assert.deepEqual(problems, []);
});
