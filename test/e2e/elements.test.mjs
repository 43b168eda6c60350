// The elements a page writes itself: what they hold, what they let through, and what stands without them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { axeViolations } from '../support/axe.mjs';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { told, toldAtLast } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const embed = (attributes) =>
  `<cookie-gate-embed ${attributes}><a href="/film">Our film</a></cookie-gate-embed>`;
const film = embed(
  'src="{{partner}}/frame.html" category="marketing" title="Our film" width="480" height="270" vendor="harbour-films"',
);
const settings = '<cookie-gate-settings>Switch JavaScript on to choose.</cookie-gate-settings>';
const cookies =
  '<cookie-gate-cookies><table><tr><td>basket</td></tr></table></cookie-gate-cookies>';
const stats = '<script type="text/plain" data-consent="analytics" data-vendor="stats">1</script>';

const settled = (least = 0) => quiet(world.left, { least, most: 8000 });
const switchOf = (page, name) =>
  page.locator('cookie-gate-settings').getByRole('switch', { name, exact: true });
const decided = (page) => page.evaluate(() => window.cookieGate.decision.categories);
const only = (...names) => ({
  authentication: true,
  ...Object.fromEntries(
    ['preferences', 'analytics', 'advertising', 'marketing'].map((name) => [
      name,
      names.includes(name),
    ]),
  ),
});

test('an embed asks for nothing before its category is granted or after a refusal, and loads once after a grant', async () => {
  for (const [answer, expected] of [
    [refuseButton, []],
    [acceptButton, ['/frame.html']],
  ]) {
    const { page, problems } = await world.visit({ body: film });
    await page.getByRole('button', { name: 'Load once: Our film' }).waitFor();
    await settled();
    assert.deepEqual(world.left(), []);
    await answer(page).click();
    await settled(expected.length);
    assert.deepEqual(world.left(), expected);
    world.forget();
    await page.reload();
    await settled(expected.length);
    assert.deepEqual(world.left(), expected, 'on the next page');
    assert.deepEqual(problems, []);
  }
});

test('an embed has the frame’s attributes, its vendor can be refused by itself, and it may be moved', async () => {
  const { page } = await world.visit({ body: `${film}<div id="elsewhere"></div>` });
  const frame = page.locator('cookie-gate-embed iframe');
  await frame.waitFor({ state: 'attached' });
  assert.deepEqual(
    await frame.evaluate(({ title, width, height, dataset }) => [
      title,
      width,
      height,
      dataset.vendor,
    ]),
    ['Our film', '480', '270', 'harbour-films'],
  );
  await page.evaluate(() =>
    document.querySelector('#elsewhere').append(document.querySelector('cookie-gate-embed')),
  );
  assert.equal(await frame.count(), 1);
  await page.evaluate(() => window.cookieGate.open());
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('switch', { name: 'Marketing' }).check();
  await dialog.getByRole('switch', { name: 'harbour-films' }).uncheck();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await settled();
  assert.deepEqual(world.left(), []);
});

test('an embed that a script puts in later is held and released alike', async () => {
  const { page } = await world.visit({ body: film.replace('"Our film"', '"The first"') });
  await page.getByRole('button', { name: 'Load once: The first' }).waitFor();
  await page.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    film.replace('{{partner}}', world.partnerOrigin),
  );
  await page.getByRole('button', { name: 'Load once: Our film' }).waitFor();
  await settled();
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await settled(2);
  assert.deepEqual(world.left(), ['/frame.html', '/frame.html']);
});

for (const [what, attributes, code] of [
  ['no address', 'category="marketing"', 'bad-address'],
  ['an address with script', 'src="javascript:alert(1)" category="marketing"', 'bad-address'],
  ['no category', 'src="{{partner}}/frame.html"', 'unknown-category'],
  [
    'a category that is none',
    'src="{{partner}}/frame.html" category="adverts"',
    'unknown-category',
  ],
])
  test(`an embed with ${what} never loads, and says so in one line`, async () => {
    const { page, lines, problems } = await world.visit({ body: embed(attributes) });
    assert.equal((await toldAtLast(lines, code, 1)).length, 1);
    await acceptButton(page).click();
    await settled();
    assert.deepEqual(world.left(), []);
    assert.equal(told(lines, code).length, 1);
    assert.deepEqual(problems, []);
  });

test('the settings save exactly what is switched on, and show what holds after a choice elsewhere', async () => {
  const { page, context, problems } = await world.visit({ body: settings + stats });
  await switchOf(page, 'Analytics').waitFor();
  await switchOf(page, 'Analytics').check();
  await switchOf(page, 'Marketing').check();
  await switchOf(page, 'stats').uncheck();
  assert.deepEqual(await decided(page), only(), 'nothing before a button');
  assert.deepEqual(await context.cookies(), []);
  // By keyboard: on this short page the banner is over it.
  await page.locator('cookie-gate-settings').getByRole('button', { name: 'Save' }).press('Enter');
  assert.deepEqual(await decided(page), only('analytics', 'marketing'));
  const { analytics } = await page.evaluate(() => window.cookieGate.decision.refusedVendors);
  assert.deepEqual(analytics, ['stats']);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
  // A choice elsewhere, by the page's own code.
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.cookieGate.refuse())]);
  await switchOf(page, 'Analytics').waitFor();
  assert.equal(await switchOf(page, 'Analytics').isChecked(), false);
  assert.equal(await switchOf(page, 'Marketing').isChecked(), false);
  assert.equal(await switchOf(page, 'stats').isDisabled(), true);
  assert.deepEqual(problems, []);
});

test('the settings refuse and accept by their buttons; a script’s click grants nothing', async () => {
  const { page } = await world.visit({ body: settings });
  const inside = page.locator('cookie-gate-settings');
  const accept = inside.getByRole('button', { name: 'Accept all cookies' });
  await accept.evaluate((button) => button.click());
  await switchOf(page, 'Marketing').evaluate((one) => one.click());
  await inside.getByRole('button', { name: 'Save' }).evaluate((button) => button.click());
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), false);
  await accept.press('Enter');
  assert.deepEqual(
    await decided(page),
    only('preferences', 'analytics', 'advertising', 'marketing'),
  );
  await Promise.all([
    page.waitForEvent('load'),
    inside.getByRole('button', { name: 'Refuse non-essential cookies' }).click(),
  ]);
  assert.deepEqual(await decided(page), only());
});

test('the cookies are a table of what the page’s vendors store', async () => {
  const { page, problems } = await world.visit({
    attributes: 'data-analytics="google-analytics:G-1234567890"',
    body: cookies,
  });
  const table = page.locator('cookie-gate-cookies').getByRole('table');
  await table.getByRole('cell', { name: '_ga', exact: true }).waitFor();
  assert.equal(await page.getByText('basket').isVisible(), false, 'it stands for the server’s');
  assert.deepEqual(problems, []);
});

test('what stands inside is there without JavaScript, and until the files arrive', async () => {
  const body = `${film}${settings}${cookies}<cookie-gate-button>Cookies</cookie-gate-button>`;
  const { page } = await world.visit({ body, settings: { javaScriptEnabled: false } });
  for (const text of ['Our film', 'Switch JavaScript on to choose.', 'basket', 'Cookies'])
    assert.ok(await page.getByText(text, { exact: true }).isVisible(), text);
  const visitor = await world.newVisitor();
  await visitor.page.route('**/ui/elements.js', (route) => route.abort());
  await visitor.page.goto(world.site.origin);
  assert.equal((await toldAtLast(visitor.lines, 'file-missing', 1)).length, 1);
  for (const text of ['Our film', 'Switch JavaScript on to choose.', 'basket', 'Cookies'])
    assert.ok(await visitor.page.getByText(text, { exact: true }).isVisible(), text);
  assert.deepEqual(visitor.problems, []);
});

test('the button opens the preferences by keyboard, gets the focus back, and is the page’s way back', async () => {
  const { page } = await world.visit({
    body: '<cookie-gate-button>Cookie settings</cookie-gate-button>',
  });
  const button = page.getByRole('button', { name: 'Cookie settings' });
  await button.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Cookie settings');
  await refuseButton(page).click();
  await page.reload();
  await button.waitFor();
  assert.equal(await page.getByRole('button').count(), 1, 'no other way back is put in');
});

test('a button without a text has one in the page’s language; the page’s own button inside is taken', async () => {
  const { page } = await world.visit({
    attributes: 'data-language="de"',
    body: '<cookie-gate-button></cookie-gate-button><cookie-gate-button><button class="mine">Wahl</button></cookie-gate-button>',
  });
  await page.getByRole('button', { name: 'Cookies', exact: true }).waitFor();
  await page.locator('.mine').click();
  await page.getByRole('dialog').waitFor();
  assert.equal(await page.locator('cookie-gate-button button').count(), 2);
});

test('axe finds nothing in the elements, in light and dark, left to right and right to left', async () => {
  for (const [language, colorScheme] of [
    ['en', 'light'],
    ['ar', 'dark'],
  ]) {
    const { page } = await world.visit({
      attributes: `data-language="${language}"`,
      // axe takes a page's ground for white where no style says otherwise.
      head: '<style>html { background: light-dark(#fff, #111); color: light-dark(#111, #eee) }</style><meta name="color-scheme" content="light dark"><meta name="viewport" content="width=device-width">',
      body: `<main>${film.replace('480', '320')}${settings}${cookies}<cookie-gate-button></cookie-gate-button></main>${stats}`,
      settings: { colorScheme, viewport: { width: 360, height: 740 } },
    });
    await page.locator('cookie-gate-settings').getByRole('switch').first().waitFor();
    await page.locator('cookie-gate-cookies').getByRole('table').waitFor();
    await page.locator('cookie-gate-placeholder').getByRole('button').first().waitFor();
    // The heading of the tests' page stands in no landmark.
    assert.deepEqual(await axeViolations(page), ['region: h1'], language);
    assert.ok(
      await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
      'no scrolling sideways',
    );
  }
});
