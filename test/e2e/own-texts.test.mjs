// A site's own words: by attribute, by a file, by a template; and what was read is what the receipt keeps.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const json = (id, value) =>
  `<script type="application/json" id="${id}">${JSON.stringify(value)}</script>`;
const told = (lines) => lines.filter((line) => line.startsWith('cookie-gate:'));
const heading = (page) => page.locator('#cookie-gate-heading');
const lines = (page) => page.locator('cookie-gate-banner > p').allInnerTexts();

test('an attribute writes a text over, in the first layer and in the second', async () => {
  const { page, lines: console } = await world.visit({
    attributes: `data-site-name="Harbour" data-text-heading="Cookies at {site}?" data-text-refuse="No, refuse all"
      data-text-body="We count visits and show ads, for {categories}, if you agree.
        You can refuse."
      data-text-categories-analytics="counting" data-text-preferences-save="Keep these"`,
    body: opener,
  });
  await page.getByRole('button', { name: 'No, refuse all', exact: true }).waitFor();
  assert.deepEqual(await lines(page), [
    'We count visits and show ads, for preferences, counting, advertising, and marketing, if you agree.',
    'You can refuse.',
  ]);
  await page.getByRole('button', { name: 'Show more about your choices.' }).click();
  await page.getByRole('button', { name: 'Keep these', exact: true }).waitFor();
  await page.getByRole('switch', { name: 'Counting', exact: true }).waitFor();
  // The heading has no holes of its own to fill.
  assert.deepEqual(told(console), ['cookie-gate: bad-text: banner.heading: {site}']);
});

test('a script of the page and a file do the same, and an attribute goes before them', async () => {
  const own = { banner: { heading: 'From the file', accept: 'Yes to all' } };
  world.site.put('/texts-de.json', JSON.stringify(own), { 'content-type': 'application/json' });
  for (const [place, lang, body] of [
    ['#own', 'en', json('own', own)],
    ['/texts-{language}.json', 'de', ''],
  ]) {
    const { page, lines: console } = await world.visit({
      attributes: `data-texts="${place}" data-language="${lang}" data-text-accept="By attribute"`,
      body: `${opener}${body}`,
    });
    await page.getByRole('button', { name: 'By attribute', exact: true }).waitFor();
    assert.equal(await heading(page).innerText(), 'From the file');
    assert.deepEqual(told(console), []);
  }
});

test('they go before the language’s own words, whose others stay', async () => {
  const { page } = await world.visit({
    attributes: 'data-language="de" data-text-heading="Kekse?"',
    body: opener,
  });
  await page.getByRole('button', { name: 'Nicht notwendige Cookies ablehnen' }).waitFor();
  assert.equal(await heading(page).innerText(), 'Kekse?');
});

test('what is no text is told once and left, and a file that is missing leaves all of ours', async () => {
  const { page, lines: console } = await world.visit({
    attributes: 'data-texts="/none.json" data-text-headline="x" data-text-accept="{nobody}"',
    body: opener,
  });
  await page.getByRole('button', { name: 'Accept all cookies' }).waitFor();
  await page.getByRole('button', { name: 'Show more about your choices.' }).click();
  await page.getByRole('dialog').waitFor();
  const lines = told(console);
  assert.equal(lines.length, 3, lines.join('\n'));
  assert.match(lines[0], /bad-text: \/none\.json/);
  assert.match(lines[1], /bad-text: data-text-headline$/);
  assert.match(lines[2], /bad-text: banner\.accept: \{nobody\}$/);
});

test('a template gives a logo, a text and links of the site’s own, and no text of ours beside them', async () => {
  const { page } = await world.visit({
    head: `<template data-cookie-gate="banner">
      <img slot="logo" alt="Harbour Coffee" width="120" height="40" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==">
      <p slot="text">Only if you agree we count visits. <a href="/why">Why?</a></p>
      <a slot="link" href="/imprint">Imprint</a></template>`,
    body: opener,
  });
  await page.getByRole('button', { name: 'Accept all cookies' }).waitFor();
  const banner = page.locator('cookie-gate-banner');
  assert.deepEqual(await lines(page), ['Only if you agree we count visits. Why?']);
  await banner.getByRole('img', { name: 'Harbour Coffee' }).waitFor();
  await banner.getByRole('link', { name: 'Imprint' }).waitFor();
  const top = async (locator) => (await locator.boundingBox()).y;
  const [logo, title, text] = [
    await top(banner.getByRole('img')),
    await top(heading(page)),
    await top(banner.locator('p')),
  ];
  assert.ok(logo < title && title < text);
});

test('a receipt keeps the words that were read, and its hash is theirs', async () => {
  const { page } = await world.visit({
    attributes:
      'data-receipts data-text-heading="Our own heading" data-text-refuse="Refuse all of it"',
    body: opener,
  });
  await page.getByRole('button', { name: 'Refuse all of it' }).click();
  await page.waitForFunction(async () => (await window.cookieGateReceipts?.())?.length);
  const [receipt] = await page.evaluate(() => window.cookieGateReceipts());
  assert.match(receipt.text.shown, /^Our own heading\n/);
  assert.ok(receipt.text.buttons.includes('Refuse all of it'));
  assert.equal(receipt.text.sha256, createHash('sha256').update(receipt.text.shown).digest('hex'));
});

test('only a site with words of its own pays for them', async () => {
  const { page } = await world.visit({ body: opener });
  await page.getByRole('button', { name: 'Accept all cookies' }).waitFor();
  assert.deepEqual(
    world.site.requests.filter((line) => line.includes('own-texts')),
    [],
  );
});
