// Every way to install the gate, right and wrong: a tag is held in all of them, and the page works.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { acceptButton, moreButton, preferences, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { startSite } from '../support/site.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const src = '/cookie-gate/cookie-gate.js';
const body = `
  <script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script>
  <script type="text/plain" data-consent="analytics">(window.ran ||= []).push('inline')</script>
  <button id="own" onclick="this.textContent = 'The page works'">Try</button>
  <a href="#cookie-settings">Cookies</a>`;

async function pageWorks(page) {
  await page.locator('#own').click();
  assert.equal(await page.locator('#own').textContent(), 'The page works');
}

const right = {
  'at the top of the head': { gate: `<script src="${src}"></script>`, body },
  async: { gate: `<script async src="${src}"></script>`, body },
  defer: { gate: `<script defer src="${src}"></script>`, body },
  'at the end of the body': { gate: '', body: `${body}<script src="${src}"></script>` },
  twice: { gate: `<script src="${src}"></script><script src="${src}"></script>`, body },
  'added by a script': {
    gate: `<script>{const s = document.createElement('script'); s.src = '${src}'; document.head.append(s)}</script>`,
    body,
  },
};
for (const [name, page] of Object.entries(right))
  test(`the gate works ${name}`, async () => {
    const visitor = await world.visit(page);
    await acceptButton(visitor.page).waitFor();
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    assert.equal(await visitor.page.locator('cookie-gate-banner').count(), 1);
    await acceptButton(visitor.page).click();
    await visitor.page.waitForFunction(() => window.ran?.length === 2);
    assert.deepEqual(await visitor.page.evaluate(() => window.ran), ['stats', 'inline']);
    await visitor.page.reload();
    await visitor.page.waitForFunction(() => window.ran?.length === 2);
    assert.equal(world.left().length, 2);
    assert.deepEqual(visitor.problems, []);
    const warned = visitor.lines.filter((line) => line.startsWith('cookie-gate:'));
    assert.equal(warned.length, name === 'twice' ? 2 : 0, warned.join('\n'));
  });

test('the gate works from another origin, which stays reachable while a page is left', async () => {
  const cdn = await startSite();
  const visitor = await world.visit({ gate: `<script src="${cdn.origin}${src}"></script>`, body });
  await acceptButton(visitor.page).click();
  await visitor.page.waitForFunction(() => window.ran?.length === 2);
  await Promise.all([
    visitor.page.waitForEvent('load'),
    visitor.page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  assert.equal(await visitor.page.evaluate(() => window.ran), undefined);
  assert.ok(cdn.requests.includes('GET /cookie-gate/withdraw.js'));
  assert.deepEqual(visitor.problems, []);
  await visitor.context.close();
  await cdn.close();
});

test('as a module the gate says so in one line, and holds everything', async () => {
  const { page, lines, problems } = await world.visit({
    gate: `<script type="module" src="${src}"></script>`,
    body,
  });
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(lines.filter((line) => line.startsWith('cookie-gate:')).length, 1);
  assert.ok(lines.some((line) => line.includes('no-script-tag')));
  assert.deepEqual(problems, []);
  await pageWorks(page);
});

test('without the banner’s file everything stays held, one line says so, and the page works', async () => {
  const { page, context } = await world.newVisitor();
  const lines = [];
  page.on('console', (message) => lines.push(message.text()));
  await context.route('**/ui/banner.js*', (route) => route.abort());
  world.put('/', { body });
  await page.goto(world.site.origin);
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal(lines.filter((line) => line.includes('file-missing: ui/banner')).length, 1);
  await pageWorks(page);
  // The API is there all the same.
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran?.length === 2);
});

test('a file that failed once is tried again when it is asked for again', async () => {
  const { page, context } = await world.newVisitor();
  let fails = 1;
  await context.route('**/ui/preferences.js*', (route) =>
    fails-- > 0 ? route.abort() : route.continue(),
  );
  world.put('/', { body });
  await page.goto(world.site.origin);
  await refuseButton(page).waitFor();
  await page.evaluate(() => window.cookieGate.open());
  assert.equal(await preferences(page).count(), 0);
  await page.evaluate(() => window.cookieGate.open());
  await preferences(page).waitFor();
});

test('where a policy blocks the gate itself everything stays held and the page works', async () => {
  const headers = { 'content-security-policy': "script-src 'unsafe-inline'" };
  const { page, problems } = await world.visit({ body, headers });
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(problems, []);
  await pageWorks(page);
});

test('where the gate’s file is missing everything stays held and the page works', async () => {
  const { page } = await world.visit({ gate: '<script src="/no/cookie-gate.js"></script>', body });
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await pageWorks(page);
});

test('with JavaScript off everything stays held', async () => {
  await world.visit({
    body: body + '<img data-consent="analytics" data-src="{{partner}}/pixel.gif" alt="">',
    settings: { javaScriptEnabled: false },
  });
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
});

const nonce = 'r4nd0m';
const strict = (policy) => ({
  headers: { 'content-security-policy': policy },
  gate: `<script nonce="${nonce}" src="${src}"></script>`,
  body: `
    <script type="text/plain" nonce="${nonce}" data-consent="analytics">(window.ran ||= []).push('vouched')</script>
    <script type="text/plain" data-consent="analytics">(window.ran ||= []).push('not vouched')</script>
    <script type="text/plain" nonce="${nonce}" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script>`,
});
const policies = {
  'a nonce': `script-src 'nonce-${nonce}'; style-src 'self'`,
  'a nonce and strict-dynamic': `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'`,
  'Trusted Types': `script-src 'nonce-${nonce}' 'strict-dynamic'; style-src 'self'; require-trusted-types-for 'script'; trusted-types cookie-gate cookie-gate-strict lit-html`,
};
for (const [name, policy] of Object.entries(policies))
  test(`under a policy of ${name} the banner works, and only what the page vouches for runs`, async () => {
    const { page, lines, problems } = await world.visit(strict(policy));
    await moreButton(page).click();
    await preferences(page).waitFor();
    await page.keyboard.press('Escape');
    await acceptButton(page).click();
    await page.waitForFunction(() => window.ran?.length === 2);
    await quiet(world.left);
    assert.deepEqual(await page.evaluate(() => window.ran), ['vouched', 'stats']);
    assert.equal(lines.filter((line) => line.includes('wrong-nonce')).length, 1);
    assert.deepEqual(
      lines.filter((line) => /violates|Refused/.test(line)),
      [],
    );
    assert.deepEqual(problems, []);
  });

test('where Trusted Types do not name the gate’s policy, scripts stay held and nothing throws', async () => {
  const policy = `script-src 'nonce-${nonce}' 'strict-dynamic'; require-trusted-types-for 'script'; trusted-types lit-html`;
  const { page, lines, problems } = await world.visit(strict(policy));
  await acceptButton(page).click();
  await quiet(world.left);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.ok(lines.some((line) => line.startsWith('cookie-gate: tag-failed')));
  assert.deepEqual(problems, []);
});

test('elements with the names of what the gate uses do not fool it', async () => {
  const named = ['currentScript', 'cookie', 'body', 'cookieGate', 'head', 'readyState']
    .map((name) => `<form name="${name}" id="${name}"></form><img name="${name}" alt="">`)
    .join('');
  const { page, problems } = await world.visit({
    gate: '',
    body: `${named}<script src="${src}"></script>${body}`,
  });
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(problems, []);
});

test('what a page puts on Object.prototype grants nothing', async () => {
  const gate = `<script>for (const name of ['preferences', 'analytics', 'advertising', 'marketing', 'granted']) Object.prototype[name] = true; Object.prototype.choices = { analytics: true }</script><script src="${src}"></script>`;
  const { page } = await world.visit({ gate, body });
  await refuseButton(page).click();
  await page.evaluate(() => window.cookieGate.save({}));
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false);
});

test('a set-up full of nonsense gives a working banner, safe values and one line a mistake', async () => {
  const attributes = `data-lifetime="forever" data-categories="ads stuff" data-policy-version="a b" data-cookie-domain="no domain"
    data-privacy-policy="javascript:alert(1)" data-tag-timeout="-5" data-debug="maybe" data-no-reload="never" data-allow="%%" data-site-name="${'x'.repeat(61)}" data-colour="red"`;
  const { page, lines, problems } = await world.visit({ attributes, body });
  await acceptButton(page).waitFor();
  const told = lines.filter((line) => line.startsWith('cookie-gate:'));
  assert.equal(told.length, 11, told.join('\n'));
  assert.equal(new Set(told).size, 11);
  assert.ok(told.every((line) => /data-[a-z-]+/.test(line)));
  assert.equal(await page.locator('cookie-gate-banner a').count(), 0);
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(problems, []);
});

test('the shipped gate is one plain script of the promised language level', () => {
  const code = readFileSync(new URL('../../dist/cookie-gate.js', import.meta.url), 'utf8');
  assert.doesNotThrow(() => new Function(code));
  assert.ok(!/\bfrom["']|\bexport\b/.test(code));
});
