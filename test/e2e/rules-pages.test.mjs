// What a page is about, whom it is made for and whom it shares with: by the partner's log.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { acceptButton, preferences, refuseButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();

const categories = ['preferences', 'analytics', 'advertising', 'marketing'];
const tag = (name, more = '') =>
  `<script type="text/plain" data-consent="${name.replace(/-.*/, '')}" ${more} data-src="{{partner}}/tag/${name}.js"></script>`;
/** Those that tell nobody the page's title and address say so. */
const tags = categories.map((category) => tag(category, 'data-discreet')).join('');
const link = '<a href="#cookie-settings">Cookies</a>';
const body = tags + link;
const banner = (page) => page.locator('cookie-gate-banner');
const left = () =>
  world
    .left()
    .map((path) => path.replace(/^\/tag\/|\.js$/g, ''))
    .sort();
const settled = async (page) => {
  await page.waitForFunction(() => window.cookieGate && document.readyState === 'complete');
  await page.waitForLoadState('networkidle');
  await wait(150);
};
const openPreferences = async (page) => {
  await page.getByRole('link', { name: 'Cookies' }).click();
  await preferences(page).waitFor();
};
const all = categories.toSorted();
const harmless = ['analytics', 'preferences'];

/** Ways to say what a page is about. */
const ways = {
  'the attribute': { attributes: 'data-sensitive="health"' },
  'a meta element': {
    attributes: 'data-sensitive="look"',
    head: '<meta name="data-sensitive" content="health">',
  },
  'an element of the page': {
    attributes: 'data-sensitive="look"',
    more: '<main data-sensitive="health">Sleep</main>',
  },
};
for (const [way, { more = '', ...page }] of Object.entries(ways))
  test(`on a page that ${way} says is about health, advertising and marketing stay off though granted`, async () => {
    const visitor = await world.visit({ body });
    await acceptButton(visitor.page).click();
    await settled(visitor.page);
    assert.deepEqual(left(), all);
    world.put('/sleep', { ...page, body: body + more });
    world.forget();
    await visitor.page.goto(`${world.site.origin}/sleep`);
    await settled(visitor.page);
    assert.deepEqual(left(), harmless);
    world.forget();
    await visitor.page.goto(world.site.origin);
    await settled(visitor.page);
    assert.deepEqual(left(), all, 'the choice for the other pages stays');
  });

test('on such a page a script that does not say it is discreet stays held, whatever its category', async () => {
  const { page, lines } = await world.visit({
    attributes: 'data-sensitive="health"',
    body: tag('analytics') + tag('preferences', 'data-discreet') + link,
  });
  await acceptButton(page).click();
  await settled(page);
  assert.deepEqual(left(), ['preferences']);
  assert.equal(lines.filter((line) => /not-discreet/.test(line)).length, 1);
});

test('a choice in the preferences of such a page refuses no vendor on the others', async () => {
  const plain = `data-analytics="hotjar:1234567"`;
  const { page, context } = await world.visit({
    attributes: `data-sensitive="health" ${plain}`,
    body: link,
  });
  await openPreferences(page);
  await preferences(page).getByRole('switch', { name: 'Analytics' }).click();
  await preferences(page).getByRole('button', { name: 'Save' }).click();
  await settled(page);
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics', 'hotjar')), false);
  const { value } = (await context.cookies()).find(({ name }) => name === 'cookie-gate');
  assert.match(value, /&analytics=1&/);
});

test('on such a page no code and no click can switch them on', async () => {
  const { page } = await world.visit({ attributes: 'data-sensitive="religion"', body });
  await acceptButton(page).waitFor();
  await page.evaluate(() => window.cookieGate.grant());
  await openPreferences(page);
  await preferences(page).getByRole('button', { name: 'Accept all cookies' }).click();
  await settled(page);
  assert.deepEqual(left(), harmless);
  await openPreferences(page);
  assert.equal(
    await preferences(page).getByRole('switch', { name: 'Advertising' }).isDisabled(),
    true,
  );
});

test('a page that becomes sensitive while it is open starts nothing more of it', async () => {
  const { page, lines } = await world.visit({
    attributes: 'data-sensitive="look"',
    body: `<main>Shoes</main>${link}`,
  });
  await acceptButton(page).click();
  await settled(page);
  await page.evaluate(() =>
    document.querySelector('main').setAttribute('data-sensitive', 'health'),
  );
  await page.evaluate(
    (html) => document.body.append(document.createRange().createContextualFragment(html)),
    tags.replaceAll('{{partner}}', world.partnerOrigin),
  );
  await settled(page);
  assert.deepEqual(left(), harmless);
  assert.equal(lines.filter((line) => /late-topic/.test(line)).length, 1);
});

for (const [attributes, running] of [
  ['data-region="US-VA" data-us-political-ads', all],
  ['data-region="US-VA"', harmless],
  ['data-region="DE" data-us-political-ads', []],
  ['data-us-political-ads', []],
])
  test(`a political page with ${attributes}: ${running.join(' ') || 'nothing'} before an answer`, async () => {
    const { page } = await world.visit({
      attributes: `${attributes} data-sensitive="political"`,
      settings: { timezoneId: 'UTC' },
      body,
    });
    await banner(page).waitFor();
    await settled(page);
    assert.deepEqual(left(), running);
  });

test('on a page for children nobody can grant advertising or marketing, by no way', async () => {
  const { page, context } = await world.visit({ attributes: 'data-audience="children"', body });
  const words = await banner(page).innerText();
  assert.doesNotMatch(words, /advertising|marketing/i);
  await acceptButton(page).click();
  await page.evaluate(() => window.cookieGate.grant());
  await openPreferences(page);
  assert.equal(await preferences(page).getByRole('switch', { name: 'Advertising' }).count(), 0);
  // Nothing is taken back, or the page would leave by itself.
  await page.evaluate(() =>
    window.cookieGate.save({
      preferences: true,
      analytics: true,
      advertising: true,
      marketing: true,
    }),
  );
  const forged = (await context.cookies()).find(({ name }) => name === 'cookie-gate');
  await context.addCookies([
    { ...forged, value: forged.value.replace(/&gate=/, '&advertising=1&marketing=1&gate=') },
  ]);
  await page.reload();
  await settled(page);
  assert.ok(
    left().every((name) => harmless.includes(name)),
    left().join(),
  );
});

test('what was granted on a page for grown-ups does not run on one for children', async () => {
  const { page } = await world.visit({ body });
  await acceptButton(page).click();
  await settled(page);
  world.put('/games', { attributes: 'data-audience="children"', body });
  world.forget();
  await page.goto(`${world.site.origin}/games`);
  await settled(page);
  assert.deepEqual(left(), harmless);
});

// Partners.
const partner = (id, more = {}) => ({
  id,
  name: `${id[0].toUpperCase()}${id.slice(1)} Audiences`,
  role: 'controller',
  shares: ['Which pages you viewed'],
  sharesNot: ['Your name'],
  use: 'Showing you its advertisements',
  regions: ['*'],
  never: [],
  policy: 'https://partner.example/privacy',
  added: '2026-01-01',
  hosts: [],
  ...more,
});
const listed = (partners, lastUpdated = '2026-01-02') =>
  `<script type="application/json" id="partners">${JSON.stringify({ lastUpdated, partners })}</script>`;
const sharing = (id) => tag(`advertising-${id}`, `data-partner="${id}"`);
const withPartners = (partners, attributes = '', lastUpdated) => ({
  attributes: `data-partners="#partners" ${attributes}`,
  body: `${listed(partners, lastUpdated)}${sharing('acme')}${sharing('globex')}${link}`,
});
const two = [partner('acme'), partner('globex')];

test('a tag of a partner needs its category and the partner', async () => {
  const { page } = await world.visit(withPartners(two));
  assert.match(await banner(page).innerText(), /2 business partners/);
  await openPreferences(page);
  const dialog = preferences(page);
  await dialog.getByText('All 2 partners').click();
  await dialog.getByRole('switch', { name: 'Acme Audiences' }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await settled(page);
  assert.deepEqual(left(), [], 'the partner alone');
  await openPreferences(page);
  await dialog.getByRole('switch', { name: 'Advertising', exact: true }).click();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await settled(page);
  assert.deepEqual(left(), ['advertising-acme'], 'both');
});

test('accepting all grants the partners that were shown, refusing none', async () => {
  const granted = await world.visit(withPartners(two));
  await acceptButton(granted.page).click();
  await settled(granted.page);
  assert.deepEqual(left(), ['advertising-acme', 'advertising-globex']);
  const refused = await world.visit(withPartners(two));
  await refuseButton(refused.page).click();
  await settled(refused.page);
  assert.deepEqual(left(), []);
});

test('a partner that is newer than the record stays held, and is asked for', async () => {
  const { page } = await world.visit(withPartners([two[0]]));
  await acceptButton(page).click();
  await settled(page);
  assert.deepEqual(left(), ['advertising-acme']);
  world.put(
    '/',
    withPartners([two[0], partner('globex', { added: '2026-06-01' })], '', '2026-06-01'),
  );
  world.forget();
  await page.reload();
  await acceptButton(page).waitFor();
  assert.match(await banner(page).innerText(), /Partners have been added since you last chose/);
  await settled(page);
  assert.deepEqual(left(), ['advertising-acme']);
  await acceptButton(page).click();
  await settled(page);
  assert.deepEqual(left(), ['advertising-acme', 'advertising-globex']);
});

test('where a partner may never be shared with its tag stays held, whatever is granted', async () => {
  const { page } = await world.visit(
    withPartners([two[0], partner('globex', { never: ['US-CA'] })], 'data-region="US-CA"'),
  );
  await settled(page);
  assert.deepEqual(left(), ['advertising-acme']);
  await openPreferences(page);
  await preferences(page).getByRole('button', { name: 'Accept all cookies' }).click();
  await settled(page);
  assert.deepEqual(left(), ['advertising-acme']);
});

test('a partner’s own hosts stand under its choice without the attribute, too', async () => {
  const host = new URL(world.partnerOrigin).hostname;
  const { page } = await world.visit({
    attributes: 'data-partners="#partners"',
    body: `${listed([partner('acme', { hosts: [host] })])}${tag('advertising')}${link}`,
  });
  await openPreferences(page);
  await preferences(page).getByRole('switch', { name: 'Advertising', exact: true }).click();
  await preferences(page).getByRole('button', { name: 'Save' }).click();
  await settled(page);
  assert.deepEqual(left(), []);
});

test('with a list of partners that cannot be read their tags stay held, and one line says so', async () => {
  for (const list of [
    '<script type="application/json" id="partners">{"partners":[{}]}</script>',
    '',
  ]) {
    const { page, lines, problems } = await world.visit({
      attributes: 'data-partners="#partners"',
      body: `${list}${sharing('acme')}${tag('advertising')}${link}`,
    });
    await acceptButton(page).click();
    await settled(page);
    assert.deepEqual(left(), ['advertising']);
    assert.equal(lines.filter((line) => /bad-list/.test(line)).length, 1);
    assert.deepEqual(problems, []);
  }
});

// Asking again.
const day = 86_400_000;
for (const [attributes, age, isAsked] of [
  ['data-region="DE"', 182, false],
  ['data-region="DE"', 184, true],
  ['data-region="US-CA"', 364, false],
  ['data-region="US-CA"', 366, true],
  ['data-region="US-CA" data-lifetime="30"', 31, true],
])
  test(`a refusal ${age} days old with ${attributes} is ${isAsked ? 'asked for again' : 'left alone'}`, async () => {
    const { page, context } = await world.visit({
      attributes,
      body: link,
      settings: { timezoneId: 'UTC' },
    });
    await refuseButton(page).click();
    // What ran by the region is withdrawn, and the page loaded anew.
    await wait(300);
    await settled(page);
    const [cookie] = await context.cookies();
    const then = new Date(Date.now() - age * day).toISOString().slice(0, 19);
    await context.addCookies([
      {
        ...cookie,
        value: cookie.value.replace(/t=[^&]*/, `t=${then}Z`),
        expires: Date.now() / 1000 + 1000,
      },
    ]);
    await page.reload();
    await settled(page);
    assert.equal(await banner(page).count(), isAsked ? 1 : 0);
  });

test('another version of the gate and its texts asks nobody again', async () => {
  const { page, context } = await world.visit({ attributes: 'data-region="DE"', body });
  await acceptButton(page).click();
  await settled(page);
  const [cookie] = await context.cookies();
  await context.addCookies([
    { ...cookie, value: cookie.value.replace(/gate=[\d.]+/, 'gate=0.0.9') },
  ]);
  world.forget();
  await page.reload();
  await settled(page);
  assert.equal(await banner(page).count(), 0);
  assert.deepEqual(left(), all);
});

test('a refusal that a former tool has stored is taken over, with its date, and nobody is asked', async () => {
  const asked = '2026-09-01T10:00:00.000Z';
  world.put('/', { attributes: 'data-import="vanilla-cookieconsent"', body });
  const { page, context } = await world.newVisitor();
  const stored = {
    categories: ['necessary'],
    revision: 0,
    data: null,
    consentTimestamp: asked,
    consentId: '00000000-0000-4000-8000-000000000000',
    services: { necessary: [], functionality: [], analytics: [], advertising: [], marketing: [] },
    lastConsentTimestamp: asked,
    expirationTime: Date.now() + 1e9,
  };
  await context.addCookies([
    {
      name: 'cc_cookie',
      value: encodeURIComponent(JSON.stringify(stored)),
      url: world.site.origin,
    },
  ]);
  await page.goto(world.site.origin);
  await settled(page);
  assert.deepEqual(left(), []);
  assert.equal(await banner(page).count(), 0);
  const record = (await context.cookies()).find(({ name }) => name === 'cookie-gate');
  assert.match(record.value, /^v=1&t=2026-09-01T10:00:00Z&.*&analytics=0&.*&source=import$/);
});
