// The names that docs/privacy-tools.md promises: each is there, and none is there that it does not list.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { autoconsentVersion } from '../support/autoconsent.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();

const text = readFileSync('docs/privacy-tools.md', 'utf8');
const [, table] = /<!-- stable names -->([^]*?)<!-- end -->/.exec(text);
const promised = [...table.matchAll(/^\| `(.+?)` +\|/gm)].map(([, selector]) => selector);

const partner = {
  id: 'acme',
  name: 'Acme',
  role: 'controller',
  shares: [],
  sharesNot: [],
  use: 'Advertising',
  regions: ['*'],
  never: [],
  policy: 'https://partner.example/privacy',
  added: '2026-01-01',
  hosts: [],
};
const partners = JSON.stringify({ lastUpdated: '2026-01-02', partners: [partner] });
const full = {
  attributes:
    'data-privacy-policy="/privacy" data-partners="#partners" data-analytics="hotjar:1234567"',
  body: `<script type="application/json" id="partners">${partners}</script>
    <iframe width="480" height="270" title="A film" data-consent="preferences" data-src="{{partner}}/film"></iframe>
    <cookie-gate-privacy-choices></cookie-gate-privacy-choices>
    <cookie-gate-settings></cookie-gate-settings><cookie-gate-cookies></cookie-gate-cookies>
    <cookie-gate-button></cookie-gate-button><cookie-gate-embed></cookie-gate-embed>`,
};

/** Those of the promised names that are in the page now. */
const found = (page) =>
  page.evaluate(
    (selectors) =>
      selectors.filter((selector) => {
        const [name, part] = selector.split('::part(');
        const element = document.querySelector(name);
        return part ? element?.shadowRoot.querySelector(`[part~="${part.slice(0, -1)}"]`) : element;
      }),
    promised,
  );

test('every name that is promised is there, each at its time', async () => {
  const { page } = await world.visit(full);
  await page.locator('cookie-gate-placeholder').waitFor();
  await page.locator('#cookie-gate-refuse').waitFor();
  const asked = await found(page);
  await page.locator('cookie-gate-banner [part=more]').click();
  await page.locator('cookie-gate-preferences [part=dialog]').waitFor();
  const open = await found(page);

  const other = await world.visit({ body: '' });
  await other.page.locator('#cookie-gate-refuse').click();
  await other.page.locator('[data-cookie-gate="open"]').waitFor();
  const answered = await found(other.page);

  assert.deepEqual([...new Set([...asked, ...open, ...answered])].toSorted(), promised.toSorted());
  assert.ok(!asked.includes('cookie-gate-preferences'), 'the second layer only while it is open');
  assert.deepEqual(answered, ['[data-cookie-gate="open"]'], 'the first only while it asks');
});

test('Refuse and Accept are buttons of the document itself', async () => {
  const { page } = await world.visit(full);
  await page.locator('#cookie-gate-refuse').waitFor();
  assert.deepEqual(
    await page.evaluate(() =>
      ['refuse', 'accept'].map((id) => document.getElementById(`cookie-gate-${id}`).tagName),
    ),
    ['BUTTON', 'BUTTON'],
  );
});

test('every id, part and element of ours is promised', () => {
  const source = readdirSync('src/ui', { recursive: true })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(`src/ui/${name}`, 'utf8'))
    .join('\n');
  const all = (pattern) => [...source.matchAll(pattern)].map(([, name]) => name);
  const listed = promised.join('\n');
  const named = [
    ...all(/\bid="(cookie-gate-[\w-]+)"/g).map((id) => `#${id}`),
    ...all(/@csspart ([\w-]+)/g).map((part) => `::part(${part})`),
    ...all(/@tagname ([\w-]+)/g),
  ];
  assert.ok(named.length > 5);
  for (const name of named) assert.ok(listed.includes(name), name);
});

test('the document names the release that was tested', () => {
  assert.ok(text.includes(`release ${autoconsentVersion} `));
  assert.ok(text.includes(`\`@duckduckgo/autoconsent\` ${autoconsentVersion} `));
});
