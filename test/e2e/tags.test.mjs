// Declared tags: held in every form, released once, in their place and order.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, moreButton, preferences } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const optional = ['preferences', 'analytics', 'advertising', 'marketing'];
const ran = (page) => page.evaluate(() => window.ran ?? []);
const script = (name, attributes = 'data-consent="analytics"') =>
  `<script type="text/plain" ${attributes} data-src="{{partner}}/tag/${name}.js"></script>`;

const kinds = `
  ${script('script')}
  <script type="text/plain" data-consent="analytics" data-type="module" data-src="{{partner}}/module/module.js"></script>
  <img data-consent="analytics" data-src="{{partner}}/picture/img.svg" alt="">
  <img data-consent="analytics" data-srcset="{{partner}}/picture/srcset.svg 1x" alt="">
  <picture><source data-consent="analytics" data-srcset="{{partner}}/picture/source.svg"><img alt=""></picture>
  <iframe data-consent="analytics" data-src="{{partner}}/frame.html" title="A film"></iframe>
  <link rel="stylesheet" data-consent="analytics" data-href="{{partner}}/style.css">
  <video data-consent="analytics" data-poster="{{partner}}/picture/poster.svg"></video>
  <audio data-consent="analytics" data-src="{{partner}}/sound/audio.wav" preload="auto"></audio>
  <audio preload="auto"><source data-consent="analytics" data-src="{{partner}}/sound/source.wav"></audio>
  <object data-consent="analytics" data-data="{{partner}}/picture/object.svg" data-type="image/svg+xml"></object>
  <embed data-consent="analytics" data-src="{{partner}}/picture/embed.svg" data-type="image/svg+xml">`;
const kindPaths = [
  '/frame.html',
  '/module/module.js',
  '/picture/embed.svg',
  '/picture/img.svg',
  '/picture/object.svg',
  '/picture/poster.svg',
  '/picture/source.svg',
  '/picture/srcset.svg',
  '/sound/audio.wav',
  '/sound/source.wav',
  '/style.css',
  '/tag/script.js',
];
/** A media element may ask for its file in parts. */
const distinct = (paths) => [...new Set(paths)].toSorted();

test('every kind of tag is held before a choice, and loads after its category is granted', async () => {
  const { page, problems } = await world.visit({ body: kinds });
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await quiet(world.left);
  assert.deepEqual(distinct(world.left()), kindPaths);
  const once = world.left().filter((path) => !path.startsWith('/sound/'));
  assert.equal(once.length, new Set(once).size, `twice: ${once}`);
  assert.deepEqual(await ran(page), ['script', 'module']);
  assert.deepEqual(problems, []);
});

test('every kind of tag loads on a return visit too', async () => {
  const { page } = await world.visit({ body: kinds });
  await acceptButton(page).click();
  await quiet(world.left);
  world.forget();
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(distinct(world.left()), kindPaths);
});

const inOrder = `
  <script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/one.js?delay=300"></script>
  <script type="text/plain" data-consent="analytics">(window.ran ||= []).push('two')</script>
  <script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/three.js?delay=20"></script>
  <script type="text/plain" data-consent="analytics" data-type="module" data-src="{{partner}}/module/four.js"></script>
  <script type="text/plain" data-consent="analytics">(window.ran ||= []).push('five')</script>`;

test('blocking tags run in document order, when granted and on a return visit', async () => {
  const { page } = await world.visit({ body: inOrder });
  await acceptButton(page).click();
  const expected = ['one', 'two', 'three', 'four', 'five'];
  await page.waitForFunction(() => window.ran?.length === 5);
  assert.deepEqual(await ran(page), expected);
  await page.reload();
  await page.waitForFunction(() => window.ran?.length === 5);
  assert.deepEqual(await ran(page), expected);
  assert.equal(world.left().length, 6, 'each file is asked for once a visit');
});

test('downloads start together: the last does not wait for the first', async () => {
  const many = [1, 2, 3, 4].map(
    (n) =>
      `<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/t${n}.js?delay=1500"></script>`,
  );
  const { page } = await world.visit({ body: many.join('') });
  await acceptButton(page).click();
  await page.waitForTimeout(700);
  assert.equal(world.left().length, 4);
  await page.waitForFunction(() => window.ran?.length === 4);
  assert.deepEqual(await ran(page), ['t1', 't2', 't3', 't4']);
  assert.equal(world.left().length, 4);
});

test('a tag that never answers delays later ones by the set time only, and is told', async () => {
  const body = `
    <script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/never.js?delay=20000"></script>
    <script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/never2.js?delay=20000"></script>
    ${script('after')}`;
  const { page, lines } = await world.visit({ body, attributes: 'data-tag-timeout="2000"' });
  await acceptButton(page).click();
  await page.waitForTimeout(300);
  assert.deepEqual(await ran(page), []);
  // One after the other they would take 4000.
  await page.waitForFunction(() => window.ran?.includes('after'), null, { timeout: 3500 });
  assert.equal(lines.filter((line) => line.includes('tag-late')).length, 2);
});

test('a tag that fails delays later ones by nothing, and is told', async () => {
  const body = `<script type="text/plain" data-consent="analytics" data-src="http://127.0.0.1:1/gone.js"></script>${script('after')}`;
  const { page, lines } = await world.visit({ body });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.includes('after'), null, { timeout: 2500 });
  assert.equal(lines.filter((line) => line.includes('tag-failed')).length, 1);
});

test('an async tag waits for nobody', async () => {
  const body = `
    <script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/slow.js?delay=600"></script>
    ${script('async', 'data-consent="analytics" async')}`;
  const { page } = await world.visit({ body });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(await ran(page), ['async', 'slow']);
});

test('a deferred tag runs after the page has been read, as it would by itself', async () => {
  const body =
    script('deferred', 'data-consent="analytics" defer') +
    '<script>document.write("<p>still reading</p>")</script>' +
    '<script type="text/plain" data-consent="analytics">(window.ran ||= []).push(document.readyState)</script>';
  const { page } = await world.visit({ body });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  await page.reload();
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual(await ran(page), ['loading', 'deferred']);
});

test('attributes are kept on the tag that runs', async () => {
  const kept =
    'id="tag" class="a b" crossorigin="anonymous" referrerpolicy="no-referrer" fetchpriority="low" data-key="42" data-vendor="stats"';
  const body = `<script type="text/plain" data-consent="analytics" ${kept} data-src="{{partner}}/tag/kept.js"></script>`;
  const { page } = await world.visit({ body });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  const html = await page.locator('#tag').evaluate((tag) => tag.outerHTML);
  for (const attribute of kept.split(' data-vendor')[0].split(/ (?=\w+=)/))
    assert.ok(html.includes(attribute), `${attribute} in ${html}`);
  assert.ok(!html.includes('text/plain'));
  assert.equal(world.left().length, 1);
});

test('all 16 combinations of categories load exactly the tags they grant', async () => {
  const body =
    optional.map((category) => script(category, `data-consent="${category}"`)).join('') +
    script('pair', 'data-consent="analytics advertising"');
  for (let bits = 0; bits < 16; bits++) {
    const on = optional.filter((_, index) => bits & (1 << index));
    const { page, context } = await world.visit({ body });
    await moreButton(page).click();
    for (const category of on) await preferences(page).locator(`input[name=${category}]`).check();
    await preferences(page).getByRole('button', { name: 'Save' }).click();
    await quiet(world.left, { still: 250 });
    const pair = on.includes('analytics') && on.includes('advertising') ? ['pair'] : [];
    assert.deepEqual(await ran(page), [...on, ...pair]);
    assert.equal(world.left().length, on.length + pair.length);
    await context.close();
  }
});

test('a vendor that is refused inside a granted category stays held, on the next page too', async () => {
  const body =
    script('stats', 'data-consent="analytics" data-vendor="stats"') +
    script('heat', 'data-consent="analytics" data-vendor="heat"');
  const { page } = await world.visit({ body });
  await moreButton(page).click();
  await preferences(page).locator('input[name=analytics]:not([data-vendor])').check();
  await preferences(page).locator('input[value=heat]').uncheck();
  await preferences(page).getByRole('button', { name: 'Save' }).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(await ran(page), ['stats']);
  assert.ok(!world.left().includes('/tag/heat.js'));
});

test('tags that are added later are held, and released once and in their place', async () => {
  const { page } = await world.visit({ body: '<div id="place"></div>' });
  await acceptButton(page).waitFor();
  const add = (name, origin) =>
    page.evaluate(
      ([name, origin]) => {
        const markup = `<script type="text/plain" data-consent="analytics" data-src="${origin}/tag/${name}.js"></script>`;
        const place = document.querySelector('#place');
        const box = document.createElement('div');
        box.innerHTML = markup.replace(name, `${name}-html`);
        const template = document.createElement('template');
        template.innerHTML = markup.replace(name, `${name}-template`);
        place.append(box, template.content.cloneNode(true));
        const made = document.createElement('script');
        made.type = 'text/plain';
        made.dataset.consent = 'analytics';
        made.dataset.src = `${origin}/tag/${name}-made.js`;
        place.append(made);
      },
      [name, origin],
    );
  await add('before', world.partnerOrigin);
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 3);
  await add('after', world.partnerOrigin);
  await page.waitForFunction(() => window.ran?.length === 6);
  const forms = ['html', 'template', 'made'];
  assert.deepEqual(await ran(page), [
    ...forms.map((form) => `before-${form}`),
    ...forms.map((form) => `after-${form}`),
  ]);
  // Moving what has run does not run it again.
  await page.evaluate(() => document.body.prepend(document.querySelector('#place')));
  await page.evaluate(() => window.cookieGate.grant());
  await quiet(world.left);
  assert.equal(world.left().length, 6);
});

test('a tag that is not as it must be never starts, and says why in one line', async () => {
  const body = `
    <iframe data-consent="analytics" data-src="javascript:parent.bad=1" title="x"></iframe>
    <iframe data-consent="analytics" data-src="&#10; java&#9;script:parent.bad=1" title="x"></iframe>
    <script type="text/plain" data-consent="analytics" data-src="data:text/javascript,bad=1"></script>
    <script type="text/plain" data-consent="analytcs">bad = 1</script>
    <script type="text/plain" data-consent="">bad = 1</script>
    <div data-consent="analytics" data-src="{{partner}}/x"></div>
    <img data-consent="analytics" data-onerror="bad=1" data-src="{{partner}}/picture/ok.svg" alt="">`;
  const { page, lines, problems } = await world.visit({ body });
  await acceptButton(page).click();
  await quiet(world.left);
  assert.equal(await page.evaluate(() => window.bad), undefined);
  assert.deepEqual(world.left(), ['/picture/ok.svg']);
  const told = lines
    .filter((line) => line.startsWith('cookie-gate:'))
    .map((line) => line.split(': ')[1]);
  assert.deepEqual(told.toSorted(), [
    'bad-address',
    'bad-address',
    'bad-address',
    'not-held',
    'unknown-category',
    'unknown-category',
  ]);
  assert.deepEqual(problems, []);
});

test('markup that arrives after the page was read cannot call itself authentication', async () => {
  const { page } = await world.visit({
    body: script('own', 'data-consent="authentication"') + '<div id="comments"></div>',
  });
  await page.waitForFunction(() => window.ran?.length === 1);
  await page.evaluate((origin) => {
    const src = `data-src="${origin}/tag/planted.js"`;
    document.querySelector('#comments').innerHTML = [
      'authentication',
      ' authentication ',
      'authentication authentication',
    ]
      .map((consent) => `<script type="text/plain" data-consent="${consent}" ${src}></script>`)
      .join('');
  }, world.partnerOrigin);
  await quiet(world.left);
  assert.deepEqual(world.left(), ['/tag/own.js']);
});

test('an embed shows a stand-in from the page’s own origin, and one click loads that one alone', async () => {
  const frame =
    '<iframe data-consent="marketing" data-src="{{partner}}/frame.html" title="Our film" width="400" height="300"></iframe>';
  const { page } = await world.visit({ body: frame + frame });
  const button = page.getByRole('button', { name: 'Load once: Our film' });
  await button.first().waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  const before = await page.evaluate(() => document.documentElement.scrollHeight);
  await button.first().click();
  await quiet(world.left);
  assert.deepEqual(world.left(), ['/frame.html']);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'IFRAME');
  assert.equal(await page.evaluate(() => document.documentElement.scrollHeight), before);
  assert.equal(await button.count(), 1);
  assert.equal(await page.evaluate(() => window.cookieGate.granted('marketing')), false);
});
