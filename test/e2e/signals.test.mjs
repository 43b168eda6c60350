// Signals to others by attribute: what a platform's own functions hear of each choice, and whose choice the gate follows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { told, toldAtLast } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const by = (word) => `data-authentication="${word}"`;

test('WordPress plugins are told of each category, before a choice and after', async () => {
  const { page, problems } = await world.visit({
    attributes: by('wp-consent-api'),
    body: `<script>window.heard = {}; window.wp_set_consent = (category, value) => (heard[category] = value);</script>`,
  });
  await acceptButton(page).waitFor();
  await page.waitForFunction(() => window.heard.functional);
  const denied = {
    functional: 'allow',
    preferences: 'deny',
    statistics: 'deny',
    'statistics-anonymous': 'deny',
    marketing: 'deny',
  };
  assert.deepEqual(await page.evaluate(() => window.heard), denied);
  assert.equal(await page.evaluate(() => window.wp_consent_type), 'optin');
  await page.evaluate(() => window.cookieGate.save({ analytics: true, marketing: true }));
  assert.deepEqual(await page.evaluate(() => window.heard), {
    ...denied,
    statistics: 'allow',
    'statistics-anonymous': 'allow',
  });
  await page.evaluate(() => window.cookieGate.grant());
  assert.equal(await page.evaluate(() => window.heard.marketing), 'allow');
  assert.deepEqual(problems, []);
});

test('Shopify is told of each choice, and of none before there is one', async () => {
  const { page, problems } = await world.visit({
    attributes: by('shopify-consent'),
    head: `<script>
      window.heard = [];
      window.Shopify = {
        loadFeatures(features, done) {
          Shopify.customerPrivacy = { setTrackingConsent: (consent, then) => (heard.push(consent), then()) };
          window.loaded = features;
          done();
        },
      };</script>`,
  });
  await page.waitForFunction(() => window.loaded);
  assert.deepEqual(await page.evaluate(() => window.heard), []);
  await refuseButton(page).click();
  await page.evaluate(() => window.cookieGate.grant());
  assert.deepEqual(await page.evaluate(() => window.heard), [
    { preferences: false, analytics: false, marketing: false, sale_of_data: false },
    { preferences: true, analytics: true, marketing: true, sale_of_data: true },
  ]);
  assert.deepEqual(problems, []);
});

test('neither __gpp nor __tcfapi is there unless a site asks; then __gpp answers', async () => {
  const plain = await world.visit({});
  await acceptButton(plain.page).click();
  const both = () => [typeof window.__gpp, typeof window.__tcfapi];
  assert.deepEqual(await plain.page.evaluate(both), ['undefined', 'undefined']);
  const { page, problems } = await world.visit({ attributes: by('gpp') });
  await page.waitForFunction(() => window.__gpp);
  const saleOptOut = () =>
    page.evaluate(
      () =>
        new Promise((resolve) => {
          window.__gpp('getField', resolve, 'usnat.SaleOptOut');
        }),
    );
  assert.equal(await saleOptOut(), 1);
  await acceptButton(page).click();
  assert.equal(await saleOptOut(), 2);
  assert.deepEqual(await page.evaluate(both), ['function', 'undefined']);
  assert.deepEqual(problems, []);
});

test('another platform’s refusal and its absence: no banner of ours beside it, and ours where it is missing', async () => {
  const { page, problems } = await world.visit({
    attributes: by('tcf'),
    head: `<script>window.__tcfapi = (command, version, listener) => { window.listener = listener; };</script>`,
  });
  await page.waitForFunction(() => window.listener);
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
  await page.waitForFunction(() => !document.querySelector('cookie-gate-banner'));
  assert.deepEqual(problems, []);
  const without = await world.visit({ attributes: by('tcf') });
  await acceptButton(without.page).waitFor();
  assert.deepEqual(await toldAtLast(without.lines, 'tag-failed', 1), [
    'tcf: no window.__tcfapi on this page',
  ]);
});

test('signals are no vendors: nothing of them is offered for refusal', async () => {
  const { page, lines } = await world.visit({ attributes: by('gpp wp-consent-api') });
  await page.evaluate(() => window.cookieGate.open());
  const dialog = page.getByRole('dialog', { name: 'Your choices' });
  await dialog.waitFor();
  assert.doesNotMatch(await dialog.innerText(), /gpp|wp-consent/);
  assert.deepEqual(told(lines, 'file-missing'), []);
});
