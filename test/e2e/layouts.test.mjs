// Bar, box, modal dialog, and in the page: the same question wherever it stands.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const stats =
  '<script type="text/plain" data-consent="analytics">(window.ran ??= []).push("stats")</script>';
const home = '<div data-cookie-gate="banner"></div>';
const body = `<p>Open from seven.</p>${home}<input id="search">${stats}${opener}`;
const host = (page) => page.locator('cookie-gate-banner');
const told = (lines) => lines.filter((line) => line.startsWith('cookie-gate:'));
const visit = (layout, { more = '', ...rest } = {}) =>
  world.visit({ attributes: `data-layout="${layout}" ${more}`, body, ...rest });
const answered = (page) => page.evaluate(() => window.cookieGate.decision.answered);

for (const layout of ['bar', 'box', 'modal', 'inline']) {
  test(`${layout}: one click refuses and one accepts, and it is gone at once, with all that came with it`, async () => {
    for (const [button, isGranted] of [
      [refuseButton, undefined],
      [acceptButton, ['stats']],
    ]) {
      const { page, lines, problems } = await visit(layout);
      await button(page).click();
      assert.equal(await host(page).count(), 0);
      assert.equal(await page.locator('dialog').count(), 0);
      assert.equal(await answered(page), true);
      await page.waitForTimeout(100);
      assert.deepEqual(await page.evaluate(() => window.ran), isGranted);
      assert.deepEqual([told(lines), problems], [[], []]);
      await page.reload();
      await page.waitForTimeout(300);
      assert.equal(await host(page).count(), 0, 'it holds');
    }
  });

  test(`${layout}: nothing but a button decides, and scripts grant nothing`, async () => {
    const { page } = await visit(layout);
    await acceptButton(page).waitFor();
    for (const key of ['Enter', 'Space', 'Escape', 'Escape']) await page.keyboard.press(key);
    await page.mouse.click(5, 5);
    await page.evaluate(() => document.querySelector('#cookie-gate-accept').click());
    await page.waitForTimeout(200);
    assert.equal(await answered(page), false);
    assert.ok(await refuseButton(page).isVisible());
  });

  test(`${layout}: what the page does to dialogs, popovers and fixed things leaves it in sight`, async () => {
    const { page } = await visit(layout, {
      head: '<style>dialog, [popover], cookie-gate-banner { display: none !important; opacity: 0 !important; transform: scale(0) !important; position: absolute !important; left: -9999px !important }</style>',
    });
    await refuseButton(page).click();
    assert.equal(await answered(page), true);
  });
}

test('the box stands in the corner that is asked for, as lines run', async () => {
  const corners = {
    'bottom-end': ['right', 'bottom'],
    'bottom-start': ['left', 'bottom'],
    'top-end': ['right', 'top'],
    'top-start': ['left', 'top'],
  };
  for (const language of ['en', 'ar'])
    for (const [position, [side, edge]] of Object.entries(corners)) {
      const { page } = await visit('box', {
        more: `data-position="${position}" data-language="${language}"`,
      });
      await host(page).waitFor();
      await page.locator('#cookie-gate-refuse').waitFor();
      const { x, y, width, height } = await host(page).boundingBox();
      const { width: wide, height: high } = page.viewportSize();
      const gaps = { left: x, right: wide - x - width, top: y, bottom: high - y - height };
      const where = { left: 'right', right: 'left' };
      const wanted = language === 'ar' ? where[side] : side;
      assert.deepEqual([gaps[wanted], gaps[edge]], [16, 16], `${language} ${position}`);
    }
});

test('the modal dialog takes the focus, keeps the page away, and Esc leaves it for a bar beside the page', async () => {
  const { page } = await visit('modal', {
    body: `<input id="field"><script>document.getElementById("field").focus()</script>${body}`,
  });
  await acceptButton(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'cookie-gate-dialog');
  assert.equal(await page.locator('dialog').evaluate((dialog) => dialog.matches(':modal')), true);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  assert.equal(await host(page).getAttribute('layout'), 'bar');
  assert.equal(await host(page).evaluate((banner) => banner.matches(':popover-open')), true);
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field', 'focus returns');
  assert.equal(await answered(page), false);
  await refuseButton(page).click();
  assert.equal(await answered(page), true);
});

test('after a choice in the modal dialog focus is where it was', async () => {
  const { page } = await visit('modal', {
    body: `<input id="field"><script>document.getElementById("field").focus()</script>${body}`,
  });
  await refuseButton(page).click();
  assert.equal(await page.evaluate(() => document.activeElement.id), 'field');
});

test('a modal dialog that the page takes out comes back', async () => {
  const { page } = await visit('modal');
  await acceptButton(page).waitFor();
  await page.evaluate(() => document.querySelector('dialog').remove());
  await page.locator('dialog:modal').waitFor();
  await refuseButton(page).click();
  assert.equal(await page.locator('dialog').count(), 0);
});

test('under the page’s own modal dialog the question can be answered in every layout', async () => {
  for (const layout of ['box', 'modal', 'inline']) {
    const { page } = await visit(layout, {
      body: `${body}<dialog id="news"><button>Close</button></dialog>`,
    });
    await acceptButton(page).waitFor();
    await page.evaluate(() => document.getElementById('news').showModal());
    await page.waitForFunction(() => document.querySelector('#news > cookie-gate-banner'));
    await refuseButton(page).click();
    assert.equal(await answered(page), true, layout);
    assert.equal(await page.locator('#cookie-gate-dialog').count(), 0, layout);
  }
});

test('in the page it stands where the page says, and covers nothing', async () => {
  const { page } = await visit('inline');
  await acceptButton(page).waitFor();
  const where = await host(page).evaluate((banner) => [
    banner.parentElement.dataset.cookieGate,
    getComputedStyle(banner).position,
    banner.matches(':popover-open'),
  ]);
  assert.deepEqual(where, ['banner', 'sticky', false]);
  const [banner, input] = [
    await host(page).boundingBox(),
    await page.locator('#search').boundingBox(),
  ];
  assert.ok(banner.y + banner.height <= input.y);
});

test('without a place in the page it is a bar, and one line says so', async () => {
  const { page, lines } = await visit('inline', { body: `${stats}${opener}` });
  await acceptButton(page).waitFor();
  assert.equal(await host(page).getAttribute('layout'), 'bar');
  assert.equal(told(lines).length, 1);
  assert.match(told(lines)[0], /^cookie-gate: no-place: http/);
});

test('a place that the page gives up makes it a bar', async () => {
  const { page } = await visit('inline');
  await acceptButton(page).waitFor();
  await page.evaluate(() => document.querySelector('[data-cookie-gate=banner]').remove());
  await page.waitForFunction(() => document.querySelector('html > cookie-gate-banner'));
  await refuseButton(page).click();
  assert.equal(await answered(page), true);
});

test('a place that is as wide as what it holds does not swallow the question', async () => {
  for (const style of ['display: flex', 'display: inline-block', 'float: left']) {
    const { page } = await visit('inline', {
      body: `<div style="${style}">${home}</div>${opener}`,
    });
    await refuseButton(page).waitFor();
    assert.ok((await host(page).boundingBox()).width >= 300, style);
    await refuseButton(page).click();
    assert.equal(await answered(page), true, style);
  }
});

test('a layout that there is not is a bar, and one line says which there are', async () => {
  const { page, lines } = await visit('popup');
  await acceptButton(page).waitFor();
  assert.equal(await host(page).getAttribute('layout'), 'bar');
  assert.match(told(lines).join(), /bad-value: data-layout="popup", not .*bar\|box\|modal\|inline/);
});

test('only another layout than the bar costs a file of its own', async () => {
  for (const layout of ['bar', 'box']) {
    const { page } = await visit(layout);
    await acceptButton(page).waitFor();
    const files = world.site.requests.filter((line) => line.includes('ui/layouts.js'));
    assert.equal(files.length, layout === 'bar' ? 0 : 1);
  }
});
