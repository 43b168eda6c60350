// Everything that can be pressed is large enough for a finger: https://www.w3.org/TR/WCAG22/#target-size-minimum
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everyRule, openWhole, signalAnswers, unfold, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const narrow = { viewport: { width: 320, height: 568 } };
const wide = { viewport: { width: 1280, height: 720 } };

/** What can be pressed in an element and its shadow root, and is less than 24 pixels wide or high. A switch is pressed by its label, too. */
const smallOnes = (page, selector) =>
  page.evaluate((name) => {
    const pressable =
      'button, a[href], input, summary, select, textarea, [tabindex], [role=button]';
    return [...document.querySelectorAll(name)]
      .flatMap(window.deep)
      .filter((one) => one.matches(pressable))
      .map((one) => [one, one.getBoundingClientRect()])
      .filter(([, { width, height }]) => width < 24 || height < 24)
      .map(
        ([one, { width, height }]) =>
          `${one.localName} ${one.textContent.trim()}: ${width} by ${height}`,
      );
  }, selector);
/** How many there are, so that a test cannot pass by finding none. */
const heights = (page, selector) =>
  page.locator(selector).evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));

for (const [lang, size, settings] of [
  ['en', 'wide', wide],
  // The longest words, the highest letters, and the other way round.
  ...['en', 'de', 'el', 'ta', 'ja', 'ar'].map((lang) => [lang, 'narrow', narrow]),
])
  test(`targets are 24 pixels and more, the choices 44: ${lang}, ${size}`, async () => {
    const { page } = await visitWhole(world, { lang, attributes: everyRule }, settings);
    await page.locator('cookie-gate-placeholder button').first().waitFor();
    assert.deepEqual(await smallOnes(page, 'cookie-gate-banner'), []);
    assert.deepEqual(await smallOnes(page, 'cookie-gate-placeholder'), []);
    const choices = await heights(page, 'cookie-gate-banner > button');
    const standIn = await heights(page, 'cookie-gate-placeholder button');
    const dialog = await openWhole(page);
    await unfold(dialog);
    assert.deepEqual(await smallOnes(page, 'cookie-gate-preferences'), []);
    const main = await dialog
      .getByRole('button')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    assert.deepEqual([choices.length, standIn.length, main.length], [2, 2, 4]);
    for (const height of [...choices, ...standIn, ...main]) assert.ok(height >= 44, `${height}`);
  });

test('so are the small button and the confirmation of a signal', async () => {
  const { page } = await visitWhole(world, { footer: '' }, narrow);
  await page.locator('#cookie-gate-refuse').click();
  await page.locator('html > [data-cookie-gate=open]').waitFor();
  assert.deepEqual(await smallOnes(page, 'html > [data-cookie-gate=open]'), []);
  const confirmed = 'cookie-gate-signal-notice';
  const attributes = `${signalAnswers}`;
  const link = '<cookie-gate-privacy-choices></cookie-gate-privacy-choices>';
  const honoured = await visitWhole(
    world,
    { attributes, footer: link },
    narrow,
    `${confirmed} button`,
  );
  assert.equal((await heights(honoured.page, `${confirmed} button`)).length, 2);
  assert.deepEqual(await smallOnes(honoured.page, confirmed), []);
  assert.deepEqual(await smallOnes(honoured.page, 'cookie-gate-privacy-choices'), []);
});
