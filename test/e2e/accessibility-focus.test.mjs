// What has the focus is never hidden under the question, and what the browser scrolls to stops short of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyRule, openWhole, unfold, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const links = (count) =>
  Array.from({ length: count }, (_, at) => `<a href="/${at}">Coffee no. ${at + 1}</a>`);
/** In rows from one edge to the other, so that each corner has its share of them. */
const rows = (count) =>
  `<style>.row { display: flex; justify-content: space-between; padding: 20px 0 }</style>
  ${links(count)
    .map((link, at) => `${at % 3 ? '' : '<div class="row">'}${link}${at % 3 === 2 ? '</div>' : ''}`)
    .join('')}`;

/**
 * Goes on by a key so many times, and tells what had the focus and could not be seen: at none of its points, in five columns
 * and three rows, was it what a click would hit.
 */
async function hiddenOnes(page, count, { key = 'Tab', isSmooth = false } = {}) {
  const hidden = [];
  for (let press = 0; press < count; press++) {
    await page.keyboard.press(key);
    const one = await page.evaluate(async (isSmooth) => {
      const passed = (time) => new Promise((done) => setTimeout(done, time));
      await passed(0);
      let at = document.activeElement;
      if (at === document.body) return undefined;
      while (at.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      for (let before; isSmooth && before !== (before = at.getBoundingClientRect().top);)
        await passed(200);
      const root = at.getRootNode();
      const { left, top, width, height } = at.getBoundingClientRect();
      const isSeen = [0, 1, 2, 3, 4].some((column) =>
        [0, 1, 2].some((row) => {
          const x = left + 1 + (column / 4) * (width - 2);
          const y = top + 1 + (row / 2) * (height - 2);
          const hit = root.elementFromPoint(x, y);
          return hit && at.contains(hit);
        }),
      );
      return isSeen ? undefined : at.textContent || at.name;
    }, isSmooth);
    if (one) hidden.push(one);
  }
  return hidden;
}

const places = [
  { layout: 'bar' },
  ...['bottom-end', 'bottom-start', 'top-end', 'top-start'].map((position) => ({
    layout: 'box',
    position,
  })),
];
for (const { layout, position = '' } of places)
  test(`of 60 links none is under the ${layout} when it has the focus ${position}`, async () => {
    const { page } = await visitWhole(world, {
      layout,
      attributes: position && `data-position="${position}"`,
      main: rows(60),
    });
    const passes = [
      [800, 'Tab'],
      [568, 'Shift+Tab'],
      [256, 'Tab'],
      [256, 'Shift+Tab'],
    ];
    for (const [height, key] of passes) {
      await page.setViewportSize({ width: 640, height });
      assert.deepEqual(await hiddenOnes(page, 62, { key }), [], `${height} high, ${key}`);
    }
  });

test('nor on a page with nothing to scroll, where the bar is high and the links are in the middle', async () => {
  const { page } = await visitWhole(
    world,
    { main: `<style>body { margin: 0 } .row { padding: 0 !important }</style>${rows(18)}` },
    { viewport: { width: 320, height: 420 } },
  );
  assert.ok(await page.evaluate(() => document.documentElement.scrollHeight <= innerHeight));
  assert.deepEqual(await hiddenOnes(page, 24), []);
});

test('nor where the page scrolls smoothly, or keeps its links in a shadow root', async () => {
  const { page } = await visitWhole(
    world,
    {
      head: '<style>html { scroll-behavior: smooth }</style>',
      main: `${rows(30)}<shelf-list></shelf-list><script>
        const shelf = document.querySelector('shelf-list').attachShadow({ mode: 'open' });
        shelf.innerHTML = '<div style="height:600px;padding:8px;border:1px solid"><p style="height:500px">On the shelf</p>${links(2).join(' ')}</div>';
      </script>`,
      footer: links(2).join(' '),
    },
    { viewport: { width: 640, height: 480 } },
  );
  await page.locator('h1').click();
  assert.deepEqual(await hiddenOnes(page, 34, { isSmooth: true }), []);
});

test('nor under the buttons of the banner itself, where a text of the site’s is long', async () => {
  const text = Array.from({ length: 12 }, (_, at) => `<p><a href="/${at}">Term ${at}</a></p>`);
  const { page } = await visitWhole(
    world,
    {
      main: `<template data-cookie-gate="banner"><div slot="text">${text.join('')}</div></template>`,
    },
    { viewport: { width: 320, height: 400 } },
  );
  assert.deepEqual(await hiddenOnes(page, 16), []);
});

test('nor under what stays at the edges of the preferences', async () => {
  const { page } = await visitWhole(world, { main: '', attributes: everyRule });
  await unfold(await openWhole(page));
  for (const [width, height] of [
    [1280, 720],
    [320, 568],
    [320, 256],
  ]) {
    await page.setViewportSize({ width, height });
    assert.deepEqual(await hiddenOnes(page, 30), [], `${width} by ${height}, down`);
    assert.deepEqual(
      await hiddenOnes(page, 30, { key: 'Shift+Tab' }),
      [],
      `${width} by ${height}, up`,
    );
  }
});

const paddings = (page) =>
  page.evaluate(() => {
    const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(document.documentElement);
    return [scrollPaddingTop, scrollPaddingBottom].map(parseFloat).map(Math.round);
  });
const own = '<style>html { scroll-padding: 7px }</style>';

for (const [layout, position, edge] of [
  ['bar', '', 1],
  ['box', 'bottom-end', 1],
  ['box', 'top-start', 0],
  ['modal', '', undefined],
  ['inline', '', undefined],
])
  test(`what the page scrolls to stops short of the ${layout} ${position} while it is there, and is as before after the choice`, async () => {
    const { page } = await visitWhole(world, {
      layout,
      attributes: position && `data-position="${position}"`,
      head: own,
    });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const expected = [7, 7];
    if (edge !== undefined) {
      const { y, height } = await page.locator('cookie-gate-banner').boundingBox();
      expected[edge] = Math.round(edge ? 720 - y : y + height);
    }
    assert.deepEqual(await paddings(page), expected);
    await page.locator('#cookie-gate-refuse').click();
    await page.waitForFunction(() => !document.querySelector('cookie-gate-banner'));
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    assert.deepEqual(await paddings(page), [7, 7]);
  });

test('the banner stays where it is while the preferences are over it', async () => {
  const { page } = await visitWhole(world, { main: '' });
  await openWhole(page);
  const before = await page.locator('cookie-gate-banner').boundingBox();
  for (let press = 0; press < 16; press++) {
    await page.keyboard.press('Tab');
    await page.waitForTimeout(10);
    assert.deepEqual(await page.locator('cookie-gate-banner').boundingBox(), before);
  }
});
