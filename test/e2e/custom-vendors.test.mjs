// A site's own vendors, by a template or by script: like the presets, nothing before the grant, told of each change, erased.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, preferences } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { told, toldAtLast } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld({
  vendors: ['*.acme.test'],
  scripts: {
    'stats.acme.test/acme.js':
      "document.cookie = 'acme_id=1;path=/'; localStorage.acme_queue = 1; (window.order ??= []).push('acme.js');",
  },
});
const script = 'stats.acme.test/acme.js';
/** `least` requests are on their way. */
const settled = (least = 0) => quiet(world.asked, { least, most: 15_000 });
const template = `<template data-vendor="acme" data-cookies="acme_*">
  <script type="text/plain">(window.order ??= []).push('before')</script>
  <script type="text/plain" data-src="https://stats.acme.test/acme.js"></script>
  <script type="text/plain">window.order.push('after')</script>
  <script type="text/plain" data-on="withdraw">window.order.push('withdraw'); sessionStorage.told = window.order</script>
  <script type="text/plain" data-on="grant">window.order.push('grant')</script>
</template>`;
const registration = `<script>
  window.cookieGateVendors = {
    acme: {
      form: /^(?<id>\\d+)$/,
      stores: 'acme_*',
      start({ id }) {
        window.order = ['start ' + id];
        return { src: 'https://stats.acme.test/acme.js' };
      },
      consent: (isOn) => window.order.push(isOn ? 'grant' : 'withdraw'),
      track: ({ name, value }) => window.order.push(name + ' ' + value),
    },
  };
</script>`;
const order = (page) => page.evaluate(() => window.order);

for (const [way, word, parts, started] of [
  ['template', 'custom:acme', { body: template }, ['before', 'acme.js', 'after']],
  ['registration', 'custom:acme:7', { body: registration }, ['start 7', 'acme.js']],
])
  test(`by ${way}: nothing before, started once in its order, erased when it is over`, async () => {
    const { page, context, problems, lines } = await world.visit({
      attributes: `data-analytics="${word}"`,
      body: parts.body,
      head: parts.head,
    });
    await acceptButton(page).waitFor();
    await settled();
    assert.deepEqual([world.asked(), await order(page)], [[], undefined]);
    await acceptButton(page).click();
    await settled(1);
    assert.deepEqual(world.asked(), [script]);
    assert.deepEqual(await order(page), started);
    await page.reload();
    await settled(2);
    assert.deepEqual(await order(page), started);
    await page.evaluate(() => (document.cookie = 'basket=3;path=/'));
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => void window.cookieGate.withdraw()),
    ]);
    world.forget();
    await settled();
    const left = (await stored({ context, page })).filter((name) => name !== 'told');
    assert.deepEqual(left, ['basket', 'cookie-gate']);
    assert.deepEqual(world.asked(), []);
    assert.deepEqual(problems, []);
    assert.deepEqual(told(lines, 'bad-value'), []);
  });

for (const [way, word, parts] of [
  ['template', 'custom:acme', { body: template }],
  ['registration', 'custom:acme:7', { head: registration }],
])
  test(`by ${way}: told of a withdrawal and of a new grant on the same page; refused by its own name`, async () => {
    const { page } = await world.visit({
      attributes: `data-analytics="${word}" data-no-reload`,
      body: parts.body,
      head: parts.head,
    });
    await page.evaluate(() => window.cookieGate.grant());
    await settled(1);
    await page.evaluate(() => window.cookieGate.save({ analytics: true }, { analytics: ['acme'] }));
    await page.evaluate(() => window.cookieGate.grant());
    await page.waitForFunction(() => window.order.at(-1) === 'grant');
    assert.deepEqual((await order(page)).slice(-2), ['withdraw', 'grant']);
    await page.evaluate(() => window.cookieGate.open());
    await preferences(page).getByText('acme').first().waitFor();
  });

test('one that nothing describes stays off, and is told of', async () => {
  const { page, lines, problems } = await world.visit({
    attributes: 'data-analytics="custom:acme"',
  });
  await acceptButton(page).click();
  assert.deepEqual(await toldAtLast(lines, 'bad-value', 1), [
    'data-analytics="custom:acme", not the name of a <template data-vendor> or of cookieGateVendors',
  ]);
  assert.deepEqual(problems, []);
});

test('a conversion reaches a registered vendor', async () => {
  const { page } = await world.visit({
    attributes: 'data-analytics="custom:acme:7"',
    head: registration,
    body: '<button data-track="tasting" data-track-value="3">Book</button>',
  });
  await acceptButton(page).click();
  await settled(1);
  await page.waitForFunction(() => window.order?.length === 2);
  await page.getByRole('button', { name: 'Book' }).click();
  assert.equal((await order(page)).at(-1), 'tasting 3');
});

test('under a policy by nonce a template’s scripts need the page’s own', async () => {
  const csp = (nonce) => ({
    headers: { 'content-security-policy': `script-src 'nonce-n1' 'strict-dynamic'` },
    gate: '<script nonce="n1" src="/cookie-gate/cookie-gate.js" data-analytics="custom:acme"></script>',
    body: `<template data-vendor="acme"><script type="text/plain" ${nonce}>window.order = ['ran']</script></template>`,
  });
  const without = await world.visit(csp(''));
  await acceptButton(without.page).click();
  await toldAtLast(without.lines, 'wrong-nonce', 1);
  assert.equal(await order(without.page), undefined);
  const withIt = await world.visit(csp('nonce="n1"'));
  await acceptButton(withIt.page).click();
  await withIt.page.waitForFunction(() => window.order);
});
