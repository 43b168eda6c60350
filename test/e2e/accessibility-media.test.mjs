// What a visitor has set in the system, forced colours and less motion; and paper, where nothing of ours is wanted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawn } from '../support/drawn.mjs';
import { everyRule, openWhole, signalAnswers, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const layouts = ['bar', 'box', 'modal', 'inline'];

/** Those of some controls without a line around them that differs from what they stand on. */
const edgeless = (locator, property = 'border-top') =>
  locator.evaluateAll((all, name) => {
    const parentOf = (one) => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host;
    const groundOf = (one) => {
      const { backgroundColor } = getComputedStyle(one);
      return backgroundColor === 'rgba(0, 0, 0, 0)' ? groundOf(parentOf(one)) : backgroundColor;
    };
    return all
      .filter((one) => {
        const line = (part) => getComputedStyle(one).getPropertyValue(`${name}-${part}`);
        const isThere = parseFloat(line('width')) >= 1 && line('style') === 'solid';
        return !isThere || line('color') === groundOf(parentOf(one));
      })
      .map((one) => one.textContent.trim());
  }, property);

const forced = (colorScheme) => ({ forcedColors: 'active', colorScheme });
for (const colorScheme of ['light', 'dark']) {
  for (const layout of layouts)
    test(`in forced colours, ${colorScheme}, the buttons of the ${layout} keep their edges and the focus its ring`, async () => {
      const { page } = await visitWhole(world, { layout }, forced(colorScheme));
      const buttons = page.locator('cookie-gate-banner > button');
      assert.equal(await buttons.count(), 2);
      assert.deepEqual(await edgeless(buttons), []);
      const focused = page.locator('cookie-gate-banner > button:focus-visible');
      for (let press = 0; press < 2 || !(await focused.count()); press++)
        await page.keyboard.press('Tab');
      assert.deepEqual(await edgeless(focused, 'outline'), []);
    });

  test(`in forced colours, ${colorScheme}, a switch has all its edges, and on and off differ in form`, async () => {
    const { page } = await visitWhole(world, { attributes: everyRule }, forced(colorScheme));
    await page.locator('cookie-gate-placeholder button').first().waitFor();
    assert.deepEqual(await edgeless(page.locator('cookie-gate-placeholder button')), []);
    const dialog = await openWhole(page);
    assert.deepEqual(
      await edgeless(dialog.getByRole('button', { name: /^(Refuse|Accept|Save)/ })),
      [],
    );
    const toggle = dialog.getByRole('switch', { name: 'Analytics' });
    await toggle.evaluate((one) => one.scrollIntoView({ block: 'center' }));
    const countRuns = (line) => line.filter((ink, at) => ink && !line[at - 1]).length;
    const off = await drawn(page, toggle);
    const row = off[Math.floor(off.length / 2)];
    const middle = Math.floor((row.indexOf(true) + row.lastIndexOf(true)) / 2);
    assert.deepEqual([countRuns(row), countRuns(off.map((line) => line[middle]))], [2, 2]);
    await toggle.check();
    const isInk = (rows) => rows.flat().filter(Boolean).length;
    const on = await drawn(page, toggle);
    assert.ok(isInk(on) > 1.5 * isInk(off), `${isInk(off)} and ${isInk(on)}`);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    assert.deepEqual(await edgeless(toggle, 'outline'), []);
  });
}

/** What is moving, in the page and in the shadow roots. */
const moving = (page) =>
  page.evaluate(() =>
    [document, ...window.deep(document).flatMap(({ shadowRoot }) => shadowRoot ?? [])]
      .flatMap((root) => root.getAnimations())
      .map(({ animationName, transitionProperty }) => animationName ?? transitionProperty),
  );
for (const layout of layouts)
  test(`who wants less motion sees none: ${layout}`, async () => {
    const { page } = await visitWhole(
      world,
      { layout, attributes: everyRule },
      { reducedMotion: 'reduce' },
    );
    await page.waitForTimeout(50);
    assert.deepEqual(await moving(page), []);
    await page.locator('#cookie-gate-accept').hover();
    assert.deepEqual(await moving(page), []);
    const dialog = await openWhole(page);
    await page.waitForTimeout(50);
    assert.deepEqual(await moving(page), []);
    await dialog.getByRole('switch', { name: 'Analytics' }).check();
    await page.waitForTimeout(50);
    assert.deepEqual(await moving(page), []);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await page.waitForTimeout(50);
    assert.deepEqual(await moving(page), []);
  });

test('nothing moves for more than five seconds', async () => {
  const watch = `<script>
    window.longest = [];
    (function look() {
      const roots = window.deep(document).flatMap(({ shadowRoot }) => shadowRoot ?? []);
      for (const one of [document, ...roots].flatMap((root) => root.getAnimations()))
        window.longest.push(one.effect.getComputedTiming().endTime);
      requestAnimationFrame(look);
    })();
  </script>`;
  const { page } = await visitWhole(world, { head: watch, attributes: everyRule });
  const dialog = await openWhole(page);
  await dialog.getByRole('switch', { name: 'Analytics' }).check();
  await page.waitForTimeout(100);
  const times = await page.evaluate(() => window.longest);
  assert.ok(times.length > 0, 'the banner comes softly');
  assert.ok(Math.max(...times) <= 5000, `${Math.max(...times)}`);
});

for (const layout of layouts)
  test(`of the ${layout} nothing is printed, nor of the small button, nor of the stand-in’s buttons`, async () => {
    const { page } = await visitWhole(world, { layout, footer: '' });
    const standIn = page.locator('cookie-gate-placeholder button');
    await standIn.first().waitFor();
    const print = async () => {
      await page.emulateMedia({ media: 'print' });
      return page.screenshot({ fullPage: true });
    };
    const whileAsked = await print();
    assert.equal(await standIn.first().isVisible(), false);
    await page.emulateMedia({ media: 'screen' });
    await page.locator('#cookie-gate-refuse').click();
    await page.locator('html > [data-cookie-gate=open]').waitFor();
    const onScreen = await page.screenshot({ fullPage: true });
    const answered = await print();
    assert.ok(!onScreen.equals(answered), 'the small button is on the screen');
    assert.ok(whileAsked.equals(answered), 'neither it nor the question is on paper');
  });

test('the confirmation of a signal is not printed', async () => {
  const confirmed = 'cookie-gate-signal-notice button';
  const { page } = await visitWhole(world, { attributes: signalAnswers }, {}, confirmed);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator(confirmed).first().isVisible(), false);
});
