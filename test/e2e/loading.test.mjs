// While tags are still loading: one file serves two tags, a withdrawal stops what has not started, a click counts once.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const ran = (page) => page.evaluate(() => window.ran ?? []);
const held = (path, more = '') =>
  `<script type="text/plain" data-consent="analytics" ${more} data-src="{{partner}}${path}"></script>`;
const inline = (name) =>
  `<script type="text/plain" data-consent="analytics">(window.ran ||= []).push('${name}')</script>`;
const asModule = 'data-type="module"';

const sameModuleTwice =
  held('/module/shared.js?delay=200', asModule) +
  inline('between') +
  held('/module/shared.js?delay=200', asModule) +
  inline('last');

test('one module address in two tags runs once a page and stalls nothing behind it', async () => {
  const { page, lines, problems } = await world.visit({ body: sameModuleTwice });
  await acceptButton(page).click();
  const expected = ['shared', 'between', 'last'];
  // Well below the three seconds a tag has to answer in.
  await page.waitForFunction(() => window.ran?.length === 3, null, { timeout: 2000 });
  assert.deepEqual(await ran(page), expected);
  await page.reload();
  await page.waitForFunction(() => window.ran?.length === 3, null, { timeout: 2000 });
  await quiet(world.left);
  assert.deepEqual(await ran(page), expected);
  assert.deepEqual(world.left(), ['/module/shared.js', '/module/shared.js'], 'once a visit');
  assert.deepEqual(
    lines.filter((line) => line.startsWith('cookie-gate:')),
    [],
  );
  assert.deepEqual(problems, []);
});

test('on a return visit the downloads start together too', async () => {
  const names = ['a', 'b', 'c', 'd'];
  const body = names.map((name) => held(`/tag/${name}.js?delay=1200`)).join('');
  const { page } = await world.visit({ body });
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran?.length === 4);
  world.forget();
  await page.goto(world.site.origin, { waitUntil: 'commit' });
  await page.waitForTimeout(800);
  assert.equal(world.left().length, 4);
  assert.deepEqual(await ran(page), []);
  await page.waitForFunction(() => window.ran?.length === 4);
  assert.deepEqual(await ran(page), names);
});

const slowFirst =
  held('/tag/slow.js?delay=1500') +
  held('/tag/second.js') +
  inline('inline') +
  held('/module/module.js', asModule) +
  held('/tag/deferred.js', 'defer');

test('a withdrawal while the first tag is loading starts nothing more: the page is left without any', async () => {
  const { page } = await world.visit({ body: slowFirst + opener });
  await acceptButton(page).click();
  await page.waitForTimeout(400);
  assert.deepEqual(await ran(page), []);
  assert.ok(world.left().includes('/tag/slow.js'), 'the first is on its way');
  // A reload alone would hide what runs before it: whatever runs says so to the page that comes next.
  await page.evaluate(() => {
    window.ran = new Proxy([], {
      set(list, key, value) {
        if (key !== 'length') sessionStorage.ranLate = value;
        return Reflect.set(list, key, value);
      },
    });
  });
  world.forget();
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await page.waitForTimeout(1800);
  assert.deepEqual(world.left(), []);
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.equal(await page.evaluate(() => sessionStorage.ranLate), undefined);
});

test('with data-no-reload a withdrawal while the first tag is loading starts and requests nothing more', async () => {
  const { page, problems } = await world.visit({
    body: slowFirst + opener,
    attributes: 'data-no-reload',
  });
  await acceptButton(page).click();
  await page.waitForTimeout(400);
  assert.deepEqual(await ran(page), []);
  world.forget();
  await page.evaluate(() => window.cookieGate.withdraw());
  await page.waitForTimeout(2000);
  // What the browser had started cannot be called back; everything behind it has not started.
  assert.deepEqual(
    (await ran(page)).filter((name) => name !== 'slow'),
    [],
  );
  assert.deepEqual(world.left(), []);
  assert.deepEqual(problems, []);
  // Granted again on the same page, each of them runs, and none twice.
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.ran?.length === 5);
  await page.waitForTimeout(300);
  assert.deepEqual(await ran(page), ['slow', 'second', 'inline', 'module', 'deferred']);
});

test('a withdrawal before a deferred tag’s turn keeps it from starting', async () => {
  const body = `${held('/tag/deferred.js', 'defer')}<script src="{{partner}}/tag/reading.js?delay=1200"></script>`;
  const { page } = await world.visit({ body: opener, attributes: 'data-no-reload' });
  await page.evaluate(() => window.cookieGate.grant());
  world.put('/', { body: body + opener, attributes: 'data-no-reload' });
  world.forget();
  await page.goto(world.site.origin, { waitUntil: 'commit' });
  await page.waitForFunction(() => window.cookieGate && document.querySelector('[defer]'));
  await page.evaluate(() => window.cookieGate.withdraw());
  await page.waitForFunction(() => document.readyState === 'complete');
  await quiet(world.left);
  assert.deepEqual(world.left(), ['/tag/reading.js']);
  assert.deepEqual(await ran(page), ['reading']);
});

for (const [name, button] of Object.entries({ Accept: acceptButton, Refuse: refuseButton }))
  test(`a double click on ${name} is one decision and one record`, async () => {
    const { page, context, problems } = await world.visit({
      gate: `<script>
        window.written = [];
        const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
        Object.defineProperty(Document.prototype, 'cookie', {
          get,
          set(value) { window.written.push(value); set.call(this, value); },
        });
      </script><script src="/cookie-gate/cookie-gate.js"></script>`,
      body: held('/tag/stats.js') + inline('inline') + opener,
    });
    await button(page).waitFor();
    await page.evaluate(() => {
      window.heard = [];
      for (const event of ['before-change', 'change', 'withdrawn'])
        document.addEventListener(`cookie-gate:${event}`, () => window.heard.push(event));
    });
    const box = await button(page).boundingBox();
    await page.mouse.dblclick(box.x + box.width / 2, box.y + box.height / 2);
    await quiet(world.left);
    assert.deepEqual(await page.evaluate(() => window.heard), ['before-change', 'change']);
    assert.equal(await page.evaluate(() => window.written.length), 1);
    assert.equal((await context.cookies()).length, 1);
    assert.deepEqual(await ran(page), name === 'Accept' ? ['stats', 'inline'] : []);
    assert.equal(world.left().length, name === 'Accept' ? 1 : 0);
    assert.deepEqual(problems, []);
  });

test('a click counts that comes in the very frame in which the banner appears', async () => {
  const { page } = await world.visit({ body: held('/tag/stats.js') + opener });
  // The mouse lies there already, and is pressed as soon as the button is under it.
  await acceptButton(page).waitFor();
  const box = await acceptButton(page).boundingBox();
  await page.goto('about:blank');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.goto(world.site.origin, { waitUntil: 'commit' });
  await page.waitForFunction(() => document.querySelector('#cookie-gate-accept'), null, {
    polling: 1,
  });
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForFunction(() => window.ran?.length === 1, null, { timeout: 3000 });
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), true);
});

test('every file that the gate may fetch can be read, and offers what it is fetched for', async () => {
  const { page } = await world.visit({ body: '' });
  const files = ['', 'ui/', 'vendors/'].flatMap((folder) =>
    readdirSync(`dist/${folder}`)
      .filter((name) => /^(?!cookie-gate|google-consent|vendor-contract).*\.js$/.test(name))
      .map((name) => folder + name),
  );
  assert.ok(files.length > 50);
  const odd = await page.evaluate(
    (names) =>
      Promise.all(
        names.map(async (name) => {
          try {
            const file = await import(`/cookie-gate/${name}`);
            return Object.values(file).some((value) => typeof value === 'function') ? '' : name;
          } catch (error) {
            return `${name}: ${error}`;
          }
        }),
      ),
    files,
  );
  assert.deepEqual(odd.filter(Boolean), []);
});
