// By keyboard alone: the question comes first, holds nobody, takes no focus, and no key that was on its way answers it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { focused, stops } from '../support/focused.mjs';
import { openWhole, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

// A page that sets its focus has done so before another layout than the bar arrives.
const world = useWorld({ delayOf: (address) => (address.endsWith('/layouts.js') ? 150 : 0) });
const layouts = ['bar', 'box', 'modal', 'inline'];
const ofBanner = ['cookie-gate-refuse', 'cookie-gate-accept', 'more', 'policy'];
const search =
  '<input id="search" aria-label="Search"><script>document.getElementById("search").focus()</script>';

/** Nothing was decided and nothing is stored. */
async function assertNoRecord({ page, context }, when) {
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), false, when);
  assert.deepEqual(await context.cookies(), [], when);
}
const shownAs = (page) => page.locator('cookie-gate-banner').getAttribute('layout');

for (const layout of ['bar', 'box'])
  test(`Tab comes to the ${layout} first, leads on into the page, and back`, async () => {
    const { page } = await visitWhole(world, { layout, main: '' });
    assert.deepEqual(await stops(page, 6), [...ofBanner, 'first', 'back']);
    const back = await stops(page, 5, 'Shift+Tab');
    assert.deepEqual(back, ['first', ...ofBanner.toReversed()]);
  });

test('what stands in the page comes where it stands, and Tab leads on', async () => {
  const { page } = await visitWhole(world, { layout: 'inline', main: '' });
  assert.deepEqual(await stops(page, 6), ['first', ...ofBanner, 'back']);
});

test('the modal dialog has the focus inside and keeps it there, both ways round', async () => {
  const { page } = await visitWhole(world, { layout: 'modal', main: '' });
  assert.equal(await focused(page), 'cookie-gate-dialog');
  assert.deepEqual(await stops(page, 4), ofBanner);
  for (const key of ['Tab', 'Shift+Tab']) {
    const seen = new Set(await stops(page, 8, key));
    assert.deepEqual(
      ofBanner.filter((name) => !seen.has(name)),
      [],
      'comes round',
    );
    assert.ok(!seen.has('first') && !seen.has('back'), 'the page is out of reach');
  }
});

test('Esc leaves the modal dialog without a record, and the question stays as a bar beside a page that works', async () => {
  const visitor = await visitWhole(world, { layout: 'modal', main: search });
  const { page } = visitor;
  await page.keyboard.press('Escape');
  await page.locator('#cookie-gate-dialog').waitFor({ state: 'detached' });
  assert.equal(await focused(page), 'search', 'focus is where it was');
  assert.equal(await shownAs(page), 'bar');
  await page.keyboard.type('espresso');
  assert.equal(await page.locator('#search').inputValue(), 'espresso');
  await assertNoRecord(visitor, 'after Esc');
  await page.locator('#cookie-gate-refuse').click();
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
});

for (const layout of layouts)
  test(`no key that is pressed as the ${layout} opens answers it`, async () => {
    const visitor = await visitWhole(world, { layout, main: '' });
    const { page } = visitor;
    assert.ok(!ofBanner.includes(await focused(page)), 'no button has the focus');
    assert.equal(await page.locator('[autofocus]').count(), 0);
    for (const key of ['Enter', 'Space', 'Enter']) await page.keyboard.press(key);
    assert.ok(await page.locator('#cookie-gate-accept').isVisible());
    assert.equal(await shownAs(page), layout);
    await assertNoRecord(visitor, 'after Enter and Space');
  });

for (const layout of ['bar', 'box', 'inline'])
  test(`the ${layout} leaves the focus to the page`, async () => {
    const { page } = await visitWhole(world, { layout, main: search });
    assert.equal(await focused(page), 'search');
    await page.keyboard.type('espresso');
    assert.equal(await page.locator('#search').inputValue(), 'espresso');
  });

for (const layout of layouts)
  test(`the preferences keep the focus, and Esc gives it back without a record: ${layout}`, async () => {
    const visitor = await visitWhole(world, { layout, main: '' });
    const { page } = visitor;
    const dialog = await openWhole(page);
    const seen = new Set(await stops(page, 16));
    for (const name of ['Analytics', 'save']) assert.ok(seen.has(name), `${name} is reached`);
    for (const name of [...ofBanner, 'first', 'back']) assert.ok(!seen.has(name), `${name} is not`);
    await dialog.getByRole('switch', { name: 'Analytics' }).check();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await focused(page), 'more');
    assert.equal(await shownAs(page), layout, 'Esc has closed one layer');
    await assertNoRecord(visitor, 'after Esc');
  });

test('from a link of the page the focus goes back to it, whichever way the preferences are left', async () => {
  const visitor = await visitWhole(world, { main: '' });
  const { page } = visitor;
  const dialog = page.locator('cookie-gate-preferences').getByRole('dialog');
  const ways = {
    Esc: () => page.keyboard.press('Escape'),
    'the cross': () => dialog.getByRole('button', { name: 'Close without changes' }).press('Enter'),
    Save: () => dialog.getByRole('button', { name: 'Save' }).press('Enter'),
  };
  for (const [way, leave] of Object.entries(ways)) {
    await page.locator('#back').press('Enter');
    await dialog.waitFor();
    if (way !== 'Save') await assertNoRecord(visitor, way);
    await leave();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await focused(page), 'back', way);
  }
});
