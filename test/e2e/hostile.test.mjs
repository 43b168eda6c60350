// Hostile pages and markup: nothing runs that may not, and nothing of the gate's throws.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, moreButton, preferences, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const gate = '<script src="/cookie-gate/cookie-gate.js"></script>';
const opener = '<a href="#cookie-settings">Cookies</a>';
const stats =
  '<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script>';
const optional = ['preferences', 'analytics', 'advertising', 'marketing'];
const ran = (page) => page.evaluate(() => window.ran ?? []);
const late = (page, html) =>
  page.evaluate(
    (html) => document.body.insertAdjacentHTML('beforeend', html),
    html.replaceAll('{{partner}}', world.partnerOrigin),
  );

const odd = {
  'an svg script': `<svg><script data-consent="CONSENT" data-src="{{partner}}/tag/x.js" data-href="{{partner}}/tag/x.js" type="text/plain">bad = 1</script></svg>`,
  'an svg image and use': `<svg><image data-consent="CONSENT" data-href="{{partner}}/x.svg"/><use data-consent="CONSENT" data-href="{{partner}}/x.svg#a"/></svg>`,
  'math that links': `<math data-consent="CONSENT" data-href="{{partner}}/x" href="#"><mi>x</mi></math>`,
  'a refresh': `<meta data-consent="CONSENT" http-equiv="refresh" data-content="0;url={{partner}}/x" data-http-equiv="refresh">`,
  'a base': `<base data-consent="CONSENT" data-href="{{partner}}/">`,
  'a form': `<form data-consent="CONSENT" data-action="{{partner}}/x"><input name="dataset"><input name="tagName"><input name="isConnected"><input name="parentNode"><input name="attributes"></form>`,
  'a button that submits elsewhere': `<button data-consent="CONSENT" data-formaction="{{partner}}/x">x</button>`,
  'a style': `<style data-consent="CONSENT" data-src="{{partner}}/x">h1 {}</style>`,
  'a custom element': `<x-tag data-consent="CONSENT" data-src="{{partner}}/x"></x-tag>`,
  'handlers, srcdoc, style and innerHTML': `<iframe title="x" data-consent="CONSENT" data-srcdoc="<script>parent.bad=1</script>" data-style="background:url({{partner}}/x)" data-innerhtml="<img src={{partner}}/x>"></iframe>
    <img data-consent="CONSENT" data-onerror="bad=1" data-onload="bad=1" data-style="background:url({{partner}}/x)" alt="">
    <object data-consent="CONSENT" data-codebase="{{partner}}/" data-onload="bad=1"></object>`,
  'addresses that carry script': [
    'javascript:parent.bad=1',
    ' java\nscript:parent.bad=1',
    '\u0001javascript:parent.bad=1',
    'JAVA&#9;SCRIPT&colon;parent.bad=1',
    'data:text/html,<script>parent.bad=1</script>',
    'blob:null/x',
    'vbscript:x',
    'filesystem:x',
    'view-source:{{partner}}/x',
  ]
    .map(
      (address) => `<iframe title="x" data-consent="CONSENT" data-src="${address}"></iframe>
      <object data-consent="CONSENT" data-data="${address}"></object>
      <embed data-consent="CONSENT" data-src="${address}">
      <script type="text/plain" data-consent="CONSENT" data-src="${address}"></script>`,
    )
    .join(''),
};
for (const [name, html] of Object.entries(odd))
  test(`${name} with data-consent loads and runs nothing, in the page and added later, granted or for authentication`, async () => {
    const body =
      html.replaceAll('CONSENT', 'analytics') + html.replaceAll('CONSENT', 'authentication');
    const { page, problems } = await world.visit({ body: body + opener });
    await acceptButton(page).click();
    await late(page, body);
    await page.evaluate(() => {
      const blob = URL.createObjectURL(new Blob(['bad = 1'], { type: 'text/javascript' }));
      document.body.insertAdjacentHTML(
        'beforeend',
        `<script type="text/plain" data-consent="analytics" data-src="${blob}"></script>`,
      );
      window.cookieGate.grant();
    });
    await late(page, stats);
    await page.waitForFunction(() => window.ran?.length === 1);
    await quiet(world.left);
    assert.equal(await page.evaluate(() => window.bad), undefined);
    assert.deepEqual(world.left(), ['/tag/stats.js'], 'the tag behind them alone');
    assert.equal(new URL(page.url()).origin, world.site.origin);
    assert.equal(await page.evaluate(() => document.baseURI), page.url());
    assert.deepEqual(problems, []);
  });

/** Elements whose names replace the document's own members; `form` too, which hides an element's. */
const members = [
  'addEventListener',
  'body',
  'cookie',
  'cookieGate',
  'createElement',
  'currentScript',
  'dispatchEvent',
  'documentElement',
  'head',
  'prerendering',
  'querySelector',
  'querySelectorAll',
  'readyState',
];
const harmless = ['body', 'cookieGate', 'currentScript', 'head', 'prerendering', 'readyState'];
for (const member of harmless)
  test(`an element named ${member} before the gate holds up nothing: asking, granting, coming back and refusing work`, async () => {
    const named = `<img name="${member}" alt=""><form name="${member}" id="${member}"></form>`;
    const { page, problems } = await world.visit({
      gate: '',
      body: `${named}${gate}${stats}${opener}`,
    });
    await acceptButton(page).waitFor();
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    await acceptButton(page).click();
    await page.waitForFunction(() => window.ran?.length === 1);
    await page.reload();
    await page.waitForFunction(() => window.ran?.length === 1);
    assert.equal(await page.locator('cookie-gate-banner').count(), 0);
    assert.deepEqual(problems, []);
  });

for (const member of members)
  test(`an element named ${member} never lets a held tag load, wherever it stands`, async () => {
    const named = `<img name="${member}" alt=""><form name="${member}" id="${member}"></form>`;
    await world.visit({ gate: '', body: named + gate + stats + named });
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
  });

test('what a page puts on Object.prototype under every name of ours grants nothing, at any moment', async () => {
  const names = [...optional, 'authentication', 'granted', 'choices', 'answered', 'consent', 'src'];
  const body = `<script>for (const name of ${JSON.stringify(names)}) Object.prototype[name] = true</script>${stats}
    <script type="text/plain" data-consent="toString">bad = 1</script>
    <script type="text/plain" data-consent="constructor">bad = 1</script>
    <script type="text/plain" data-consent="__proto__">bad = 1</script>
    <script type="text/plain" data-consent="granted">bad = 1</script>${opener}`;
  const { page } = await world.visit({ body });
  await refuseButton(page).click();
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal(await page.evaluate(() => window.bad), undefined);
  for (const name of optional)
    assert.equal(await page.evaluate((name) => window.cookieGate.granted(name), name), false);
});

test('what a page adds to Array.prototype and others, enumerable, changes nothing', async () => {
  const spoil = `<script>
    for (const { prototype } of [Array, String, Function, Element, Set, Promise])
      prototype.spoilt = function spoilt() { return 'x' };
    Array.prototype.has = Array.prototype.contains = () => true;
  </script>`;
  const { page, problems, lines } = await world.visit({ gate: spoil + gate, body: stats + opener });
  await moreButton(page).click();
  await preferences(page).getByRole('switch', { name: 'Marketing' }).check();
  await preferences(page).getByRole('button', { name: 'Save' }).click();
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran?.length === 1);
  await page.reload();
  await page.waitForFunction(() => window.ran?.length === 1);
  assert.deepEqual(await ran(page), ['stats']);
  assert.deepEqual(problems, []);
  assert.deepEqual(
    lines.filter((line) => line.startsWith('cookie-gate:')),
    [],
  );
});

for (const member of ['matches', 'querySelectorAll'])
  test(`a form with a field named ${member} beside a tag that is added late keeps it from nothing and throws nothing`, async () => {
    const { page, problems } = await world.visit({ body: opener });
    await page.evaluate(() => window.cookieGate.grant());
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `<form data-consent="analytics"><input name="${member}"></form>${stats}`.replaceAll(
        '{{partner}}',
        world.partnerOrigin,
      ),
    );
    await quiet(world.left);
    assert.deepEqual(problems, []);
    assert.deepEqual(world.left(), ['/tag/stats.js']);
  });

for (const member of ['cookie', 'documentElement', 'head', 'body'])
  test(`an element named ${member} throws nothing, and the visitor is asked and obeyed`, async () => {
    const { page, problems } = await world.visit({
      gate: '',
      body: `<img name="${member}" alt=""><script src="/cookie-gate/cookie-gate.js"></script>${stats}${opener}`,
    });
    await acceptButton(page).click({ timeout: 3000 });
    await quiet(world.left);
    assert.deepEqual(world.left(), ['/tag/stats.js']);
    await page.reload();
    await quiet(world.left);
    assert.equal(world.left().length, 2, 'the choice was kept');
    assert.deepEqual(problems, []);
  });

for (const consent of ['toString', '__proto__', 'constructor'])
  test(`a held frame with data-consent="${consent}" shows a stand-in or none, and throws nothing into the page`, async () => {
    const { page, problems } = await world.visit({
      body: `<iframe data-consent="${consent}" data-src="{{partner}}/frame.html" title="Our film"></iframe>${opener}`,
    });
    await acceptButton(page).waitFor();
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    assert.deepEqual(problems, []);
  });
