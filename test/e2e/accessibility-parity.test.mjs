// The two choices look alike in everything, and both can be read, wherever and however they are shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const layouts = ['bar', 'box', 'modal', 'inline'];
const widths = [320, 390, 768, 1024, 1280, 1920];
const themes = ['light', 'dark'];

/** The computed properties in which the buttons differ, out of how many, and the places of both. */
const compare = (page) =>
  page.evaluate(() => {
    const buttons = ['refuse', 'accept'].map((name) =>
      document.getElementById(`cookie-gate-${name}`),
    );
    const [refuse, accept] = buttons.map((button) => getComputedStyle(button));
    const properties = [...refuse];
    return {
      count: properties.length,
      different: properties.filter((name) => refuse[name] !== accept[name]),
      boxes: buttons.map((button) => button.getBoundingClientRect().toJSON()),
    };
  });

/** Every computed property of one. */
const looksOf = (locator) =>
  locator.evaluate((button) => {
    const style = getComputedStyle(button);
    return Object.fromEntries([...style].map((name) => [name, style[name]]));
  });

/** How the colours of a button stand to each other, and to what it stands on: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
const contrasts = (page, name) =>
  page.evaluate((id) => {
    const button = document.getElementById(id);
    const banner = button.closest('cookie-gate-banner');
    const luminance = (colour) => {
      const [red, green, blue] = colour
        .match(/[\d.]+/g)
        .slice(0, 3)
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ratio = (one, other) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const style = getComputedStyle(button);
    const ground = getComputedStyle(banner).backgroundColor;
    return {
      opaque:
        [style.color, style.backgroundColor, ground].every((colour) => colour.startsWith('rgb(')) &&
        style.opacity === '1',
      label: ratio(style.color, style.backgroundColor),
      edge: ratio(style.borderTopColor, ground),
      ring: style.outlineStyle === 'solid' && ratio(style.outlineColor, ground),
      ringWidth: parseFloat(style.outlineWidth),
      text: ratio(getComputedStyle(banner.querySelector('p')).color, ground),
    };
  }, `cookie-gate-${name}`);

for (const layout of layouts) {
  for (const page of [
    ...['en', 'de', 'ar', 'ja'].map((lang) => ({ lang })),
    { lang: 'en', attributes: 'data-region="US-CA"' },
  ])
    test(`both buttons of the ${layout} are alike in six widths and both themes: ${Object.values(page).join(' ')}`, async () => {
      const visitor = await visitWhole(world, { layout, main: '', ...page });
      for (const width of widths)
        for (const colorScheme of themes) {
          await visitor.page.setViewportSize({ width, height: 800 });
          await visitor.page.emulateMedia({ colorScheme });
          const where = `${width}, ${colorScheme}`;
          const { count, different, boxes } = await compare(visitor.page);
          assert.ok(count > 300);
          assert.deepEqual(different, [], where);
          const [refuse, accept] = boxes;
          assert.deepEqual([refuse.width, refuse.height], [accept.width, accept.height], where);
          const isColumn = refuse.left === accept.left && refuse.top < accept.top;
          assert.ok(refuse.top === accept.top || isColumn, where);
        }
    });

  test(`both buttons of the ${layout} can be read at rest, under the pointer and with the focus`, async () => {
    const { page } = await visitWhole(world, { layout, main: '' });
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const states = {
        rest: () => {},
        hover: (button) => button.hover(),
        focus: (button) => button.press('Shift'),
      };
      for (const [state, reach] of Object.entries(states)) {
        const seen = [];
        for (const name of ['refuse', 'accept']) {
          await page.mouse.move(0, 0);
          await page.evaluate(() => document.activeElement.blur());
          const button = page.locator(`#cookie-gate-${name}`);
          await reach(button);
          const found = await contrasts(page, name);
          const where = `${name}, ${state}, ${colorScheme}: ${JSON.stringify(found)}`;
          assert.ok(found.opaque && found.label >= 5 && found.edge >= 3 && found.text >= 5, where);
          if (state === 'focus') assert.ok(found.ring >= 3 && found.ringWidth >= 2, where);
          seen.push(found, await looksOf(button));
        }
        assert.deepEqual(seen.slice(0, 2), seen.slice(2), `${state}, ${colorScheme}`);
      }
    }
  });
}
