// A released tag that calls `document.write` writes where it stands, and never wipes the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const tag = (code, more = '') =>
  `<script type="text/plain" data-consent="analytics" ${more}>${code}</script>`;
/** Markup a script may write without ending itself. */
const escaped = (html) => JSON.stringify(html).replaceAll('</', '<\\/');
const write = (html) => `document.write(${escaped(html)})`;

/** Grants on a page with these tags between two paragraphs, and waits until nothing more happens. */
async function grantOn(between, page = {}) {
  const visitor = await world.visit({
    body: `<p id="before">Before</p>${between}<p id="after">After</p><a href="#cookie-settings">Cookies</a>`,
    ...page,
  });
  await acceptButton(visitor.page).click();
  await visitor.page.waitForFunction(() => window.cookieGate.granted('analytics'));
  await visitor.page.waitForTimeout(200);
  await quiet(world.left);
  return visitor;
}
/** What the page shows, from top to bottom. */
const shown = (page) => page.locator('body').innerText();
const words = async (page) => (await shown(page)).split(/\s+/).slice(-4);
const order = ['Before', 'written', 'After', 'Cookies'];

test('a released inline script writes where it stands', async () => {
  const { page, problems } = await grantOn(tag(write('<b>written</b>')));
  assert.deepEqual(await words(page), order);
  assert.equal(await page.locator('#before + script + b').count(), 1);
  assert.deepEqual(problems, []);
});

test('so does an external one', async () => {
  world.site.put('/writes.js', write('<b>written</b>'), { 'content-type': 'text/javascript' });
  const { page } = await grantOn(tag('', 'data-src="/writes.js"'));
  assert.deepEqual(await words(page), order);
});

test('several calls are one text, in their order; writeln ends a line', async () => {
  const { page } = await grantOn(
    tag(`document.write('<b'); document.write('>wri', 'tten'); document.writeln('</b>');
      document.write('<i>too</i>');`),
  );
  assert.deepEqual((await shown(page)).split(/\s+/).slice(-5), [
    'Before',
    'written',
    'too',
    'After',
    'Cookies',
  ]);
  assert.equal(await page.locator('b + i').count(), 1);
});

for (const [when, code] of [
  ['a timer', `setTimeout(() => { ${write('<b>written</b>')} }, 50)`],
  ['a listener', `addEventListener('later', () => { ${write('<b>written</b>')} })`],
  ['a promise', `Promise.resolve().then(() => { ${write('<b>written</b>')} })`],
])
  test(`from ${when} of a released tag the page is not wiped, and the text stands at the tag`, async () => {
    const { page } = await grantOn(tag(code));
    await page.evaluate(() => dispatchEvent(new Event('later')));
    await page.locator('b').waitFor({ state: 'attached' });
    assert.deepEqual(await words(page), order);
  });

test('open and close of a released tag wipe nothing either', async () => {
  const { page } = await grantOn(
    tag(`document.open(); ${write('<b>written</b>')}; document.close();`),
  );
  assert.deepEqual(await words(page), order);
});

test('a script it writes runs once, and what that one writes stands there too', async () => {
  world.site.put('/nested.js', write('<b>written</b>'), { 'content-type': 'text/javascript' });
  const inner = `<script src="/nested.js"></script>
    <script src="{{partner}}/tag/inner.js"></script>
    <script>(window.ran ??= []).push('inline')</script>
    <script type="application/json">{"not":"run"}</script>`;
  const { page, problems } = await grantOn(tag(write(inner)));
  assert.deepEqual(await words(page), order);
  assert.deepEqual(world.left(), ['/tag/inner.js']);
  assert.deepEqual(await page.evaluate(() => window.ran), ['inner', 'inline']);
  assert.deepEqual(problems, []);
});

test('a picture it writes is requested once', async () => {
  await grantOn(tag(write('<img src="{{partner}}/pixel.gif" alt="">')));
  assert.deepEqual(world.left(), ['/pixel.gif']);
});

test('what a tag in the head writes for the body begins the body', async () => {
  const { page } = await grantOn('', { head: tag(write('<b>written</b>')) });
  assert.deepEqual((await shown(page)).split(/\s+/)[0], 'written');
});

test('on a return visit, while the page is still being read, the same holds', async () => {
  const { page } = await grantOn(tag(write('<b>written</b>')));
  await page.reload();
  await page.locator('b').waitFor({ state: 'attached' });
  assert.deepEqual(await words(page), order);
});

test('the page’s own scripts write as ever', async () => {
  const { page } = await grantOn(
    `<script>${write('<b>written</b>')}</script>${tag('window.ran = 1')}`,
  );
  assert.deepEqual(await words(page), order);
  await page.reload();
  assert.deepEqual(await words(page), order);
  // The page's own right, even after reading: the text replaces the page.
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.text = 'document.write("all new")';
    document.body.append(script);
  });
  assert.equal(await shown(page), 'all new');
});

test('a withdrawn tag writes nothing', async () => {
  const { page } = await grantOn(
    tag(`addEventListener('later', () => { ${write('<img src="{{partner}}/pixel.gif">')} })`),
    { attributes: 'data-no-reload' },
  );
  await page.evaluate(() => {
    window.cookieGate.withdraw();
    dispatchEvent(new Event('later'));
  });
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.equal(await page.locator('#after').count(), 1);
});

test('under a nonce policy a written script needs the page’s nonce', async () => {
  const policy = {
    'content-security-policy': `script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'`,
  };
  const { page, lines } = await grantOn(
    `<script type="text/plain" data-consent="analytics" nonce="abc">${write(
      `<b>written</b><script>window.without = 1</script><script nonce="abc">window.with = 1</script>`,
    )}</script>`,
    {
      gate: '<script src="/cookie-gate/cookie-gate.js" nonce="abc"></script>',
      headers: policy,
    },
  );
  assert.deepEqual(await words(page), order);
  assert.equal(await page.evaluate(() => window.without), undefined);
  assert.equal(await page.evaluate(() => window.with), 1);
  assert.ok(lines.some((line) => line.includes('wrong-nonce')));
});
