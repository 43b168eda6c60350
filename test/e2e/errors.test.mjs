// Other people's mistakes on the page: the gate goes on, and says of its own no more than a line.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const src = '/cookie-gate/cookie-gate.js';
const held = (name) =>
  `<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/${name}.js"></script>`;
const inline = (code) => `<script type="text/plain" data-consent="analytics">${code}</script>`;
const ran = (page) => page.evaluate(() => window.ran ?? []);
const ours = (lines) => lines.filter((line) => line.startsWith('cookie-gate:'));

test('a listener of the site that throws for every event of ours stops nothing: asking, granting, reporting, withdrawing', async () => {
  const events = ['ready', 'report', 'before-change', 'change', 'withdrawn'];
  const throwing = `<script>
    window.heard = [];
    for (const name of ${JSON.stringify(events)}) for (const target of [window, document])
      target.addEventListener('cookie-gate:' + name, () => { window.heard.push(name); throw new Error('theirs'); });
  </script>`;
  const { page, problems } = await world.visit({
    gate: `${throwing}<script src="${src}" data-no-reload data-lifetime="x"></script>`,
    body: `<script type="text/plain" data-consent="nothing"></script>${held('stats')}${opener}`,
  });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
  await page.evaluate(() => window.cookieGate.withdraw());
  await page.waitForFunction(() => window.heard.includes('withdrawn'));
  assert.deepEqual(new Set(await page.evaluate(() => window.heard)), new Set(events));
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false);
  assert.deepEqual(new Set(problems), new Set(['theirs']));
});

test('a tag that throws, as it loads or later, keeps no other from running', async () => {
  const body =
    inline("throw new Error('first')") +
    inline('this is no code') +
    held('after') +
    inline("setTimeout(() => { throw new Error('later') })") +
    inline("(window.ran ||= []).push('last')");
  const { page, problems } = await world.visit({ body });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(await ran(page), ['after', 'last']);
  await quiet(world.left);
  assert.equal(problems.length, 3, 'theirs alone');
});

const vandals = {
  'deletes window.cookieGate': 'delete window.cookieGate',
  'replaces window.cookieGate':
    'window.cookieGate = { granted: () => true, decision: { answered: true } }',
  'redefines document.createElement': 'document.createElement = () => { throw new Error("no") }',
  'empties the head': 'document.querySelector("head").replaceChildren()',
  'stops every event':
    'for (const name of ["click", "focus"]) addEventListener(name, (event) => event.stopPropagation(), true)',
};
for (const [name, code] of Object.entries(vandals))
  test(`a tag that ${name} gets nothing loaded that is not granted, and throws nothing out of the gate`, async () => {
    const ads =
      '<script type="text/plain" data-consent="advertising" data-src="{{partner}}/tag/ads.js"></script>';
    const { page, problems } = await world.visit({
      body: inline(`${code}; (window.ran ||= []).push('vandal')`) + ads + opener,
    });
    await page.evaluate(() => window.cookieGate.save({ analytics: true }));
    await page.waitForFunction(() => window.ran?.length === 1);
    await page.evaluate(
      (html) => {
        document.body.insertAdjacentHTML('beforeend', html);
      },
      ads.replaceAll('{{partner}}', world.partnerOrigin),
    );
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    assert.deepEqual(problems, []);
    // The page that comes next is whole again.
    await page.reload();
    await page.waitForFunction(() => window.ran?.length === 1);
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    assert.deepEqual(problems, []);
  });

test('after a tag deleted window.cookieGate a second copy of the gate still does nothing', async () => {
  const { page, lines } = await world.visit({
    body: inline("delete window.cookieGate; window.ran = ['vandal']") + opener,
  });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran);
  await page.addScriptTag({ url: src });
  await page.waitForTimeout(300);
  assert.deepEqual(
    ours(lines).map((line) => line.split(': ')[1]),
    ['second-copy'],
  );
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
});

test('two versions of the gate on a page are one gate and one line', async () => {
  const code = readFileSync(new URL('../../dist/cookie-gate.js', import.meta.url), 'utf8');
  world.put('/older/cookie-gate.js', { gate: '' });
  const { page, context, lines, problems } = await world.newVisitor();
  await context.route('**/older/cookie-gate.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code.replaceAll('0.1.0', '0.0.9') }),
  );
  world.put('/', {
    gate: `<script src="${src}"></script><script src="/older/cookie-gate.js"></script>`,
    body: held('stats') + opener,
  });
  await page.goto(world.site.origin);
  await acceptButton(page).waitFor();
  assert.equal(await page.locator('cookie-gate-banner').count(), 1);
  assert.equal(await page.evaluate(() => window.cookieGate.version), '0.1.0');
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  await quiet(world.left);
  assert.deepEqual(world.left(), ['/tag/stats.js']);
  assert.deepEqual(
    ours(lines).map((line) => line.split(': ')[1]),
    ['second-copy'],
  );
  assert.deepEqual(problems, []);
});

test('a gate of one version with a banner of another asks all the same, and says so in one line', async () => {
  const { page, context, lines, problems } = await world.newVisitor();
  const code = readFileSync(new URL('../../dist/cookie-gate.js', import.meta.url), 'utf8');
  await context.route('**/cookie-gate/cookie-gate.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: code.replaceAll('0.1.0', '0.0.9') }),
  );
  world.put('/', { body: held('stats') + opener });
  await page.goto(world.site.origin);
  await refuseButton(page).click();
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
  assert.deepEqual(
    ours(lines).map((line) => line.split(': ')[1]),
    ['version-mismatch'],
  );
  assert.deepEqual(problems, []);
});

test('a tag that redefines document.querySelector neither stops a withdrawal nor makes the gate throw', async () => {
  const vandal =
    '<script type="text/plain" data-consent="analytics">document.querySelector = () => null; window.ran = 1</script>';
  const { page, problems } = await world.visit({ body: vandal + opener });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran);
  await Promise.all([
    page.waitForEvent('load', { timeout: 4000 }),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.deepEqual(problems, []);
});
