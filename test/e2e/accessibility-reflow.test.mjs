// Large text, wide spacing and a small window: nothing is lost, nothing scrolls two ways.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outOfReach, spaceText } from '../support/reading.mjs';
import { everyRule, openWhole, unfold, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const windows = {
  '320 by 256': { size: { width: 320, height: 256 } },
  '320 by 568': { size: { width: 320, height: 568 } },
  '200 % text': { size: { width: 1280, height: 720 }, isDouble: true },
  '200 % text, 640 by 480': { size: { width: 640, height: 480 }, isDouble: true },
  'text-spacing': { size: { width: 1280, height: 720 }, isSpaced: true },
  'text-spacing, 320 by 568': { size: { width: 320, height: 568 }, isSpaced: true },
};

/** In each of them in turn. */
async function inEachWindow(page, check) {
  for (const [name, { size, isDouble, isSpaced }] of Object.entries(windows)) {
    await page.setViewportSize(size);
    await page.evaluate((isLarge) => {
      document.documentElement.style.fontSize = isLarge ? '200%' : '';
    }, isDouble);
    if (isSpaced) await spaceText(page);
    await check(name, size);
  }
}

for (const lang of ['en', 'ar', 'de'])
  for (const layout of ['bar', 'box', 'modal', 'inline'])
    test(`all of the ${layout} can be read and pressed in every window, page in ${lang}`, async () => {
      const { page } = await visitWhole(world, { lang, layout, main: '' });
      await inEachWindow(page, async (name, size) => {
        assert.deepEqual(await outOfReach(page, 'cookie-gate-banner'), [], name);
        const { height } = await page.locator('cookie-gate-banner').boundingBox();
        if (layout === 'bar') assert.ok(height <= size.height * 0.6 + 1, `${name}: ${height} high`);
      });
    });

for (const lang of ['en', 'ar', 'de'])
  test(`all of the preferences can be read and pressed in every window, page in ${lang}`, async () => {
    const { page } = await visitWhole(world, { lang, main: '', attributes: everyRule });
    const dialog = await openWhole(page);
    await unfold(dialog);
    await inEachWindow(page, async (name) => {
      assert.deepEqual(await outOfReach(page, 'cookie-gate-preferences'), [], name);
    });
  });

test('where the visitor’s text is twice as large, all of the banner’s and the stand-in’s is', async () => {
  const { page } = await visitWhole(world, { attributes: everyRule });
  await page.locator('cookie-gate-placeholder button').first().waitFor();
  const sizes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('cookie-gate-banner, cookie-gate-placeholder')]
        .flatMap(window.deep)
        .filter(({ childNodes }) => [...childNodes].some((node) => node.data?.trim()))
        .map((one) => parseFloat(getComputedStyle(one).fontSize)),
    );
  const before = await sizes();
  assert.ok(before.length > 10);
  await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
  assert.deepEqual(
    await sizes(),
    before.map((size) => size * 2),
  );
});

for (const layout of ['bar', 'box', 'modal'])
  test(`both buttons of the ${layout} are in sight at once, with text above them, in the smallest windows`, async () => {
    for (const [lang, height] of [
      ['en', 568],
      ['fi', 256],
      ['el', 256],
    ]) {
      const { page, context } = await visitWhole(
        world,
        { lang, layout },
        { viewport: { width: 320, height } },
      );
      const { y: top } = await page.locator('cookie-gate-banner').boundingBox();
      for (const name of ['refuse', 'accept']) {
        const box = await page.locator(`#cookie-gate-${name}`).boundingBox();
        assert.ok(box.y + box.height <= height, `${name} ends at ${box.y + box.height}`);
        assert.ok(box.y - top >= 40, `two lines: ${box.y - top}`);
      }
      await context.close();
    }
  });
