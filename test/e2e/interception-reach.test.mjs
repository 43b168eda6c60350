// Which hosts interception holds, by the vendors' list and the page's attributes, and what it tells of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, moreButton, preferences, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { strictPage } from '../support/strict-page.mjs';
import { going, ways } from '../support/ways.mjs';
import { told, toldAtLast } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const strict = (page) => strictPage(world, page);
const gate = (attributes) =>
  `<script src="/cookie-gate/cookie-gate-strict.js" ${attributes}></script>`;
const host = () => new URL(world.partnerOrigin).host;
const asking = `<script>new Image().src = '{{partner}}/picture/one.svg'; fetch('/own').catch(() => {});</script>`;

/** A visitor whose requests to other hosts end here, and are kept. */
async function askedOf(visitor) {
  const asked = [];
  await visitor.context.route(
    (url) => !['localhost', '127.0.0.1'].includes(url.hostname),
    (route) => {
      asked.push(new URL(route.request().url()).host);
      return route.fulfill({ body: '', contentType: 'text/plain' });
    },
  );
  return asked;
}
const asksFor = (hosts) =>
  `<script>${hosts.map((one) => `new Image().src = 'https://${one}/a.gif';`).join('')}</script>`;

/** Brings a new visitor to a page that asks for these hosts, and lets them choose. */
async function visitAsking(hosts, attributes, choose) {
  world.site.put('/', `<!doctype html>${gate(attributes)}<title>A</title>${asksFor(hosts)}`);
  const visitor = await world.newVisitor();
  const asked = await askedOf(visitor);
  await visitor.page.goto(world.site.origin);
  if (choose) await choose(visitor.page);
  await quiet(() => asked);
  return { ...visitor, asked: asked.toSorted() };
}

const grant =
  (...categories) =>
  async (page) => {
    await moreButton(page).click();
    for (const name of categories)
      await preferences(page).getByRole('switch', { name, exact: true }).click();
    await preferences(page).getByRole('button', { name: /save/i }).click();
  };

test('known vendors’ hosts and their subdomains are held, others go out', async () => {
  const known = ['static.hotjar.com', 'www.google-analytics.com', 'connect.facebook.net'];
  const others = ['images.example.org', 'hotjar.com.example.org', 'nothotjar.com'];
  const first = await visitAsking([...known, ...others], '');
  assert.deepEqual(first.asked, others.toSorted());
  const granted = await visitAsking([...known, ...others], '', (page) =>
    acceptButton(page).click(),
  );
  assert.deepEqual(granted.asked, [...known, ...others].toSorted());
});

test('a host of several categories waits for all of them', async () => {
  const hosts = ['www.googletagmanager.com', 'static.hotjar.com'];
  const one = await visitAsking(hosts, '', grant('Analytics'));
  assert.deepEqual(one.asked, ['static.hotjar.com']);
});

test('the page’s own attributes come before the list', async () => {
  const hosts = ['static.hotjar.com', 'www.clarity.ms', 'a.stats.example.org', 'b.example.org'];
  const { asked } = await visitAsking(
    hosts,
    'data-allow="static.hotjar.com" data-hosts="*.clarity.ms=marketing *.stats.example.org=analytics"',
    grant('Analytics'),
  );
  assert.deepEqual(asked, ['a.stats.example.org', 'b.example.org', 'static.hotjar.com']);
});

test('hold-third-party holds every foreign host that nobody has named, whatever is granted', async () => {
  const hosts = ['static.hotjar.com', 'images.example.org', 'cdn.example.org'];
  const { asked } = await visitAsking(
    hosts,
    'data-undeclared="hold-third-party" data-allow="cdn.example.org"',
    (page) => acceptButton(page).click(),
  );
  assert.deepEqual(asked, ['cdn.example.org', 'static.hotjar.com']);
});

test('a vendor that is refused inside a granted category stays held', async () => {
  const { page, asked, context } = await visitAsking(['static.hotjar.com'], '', (page) =>
    acceptButton(page).click(),
  );
  assert.equal(asked.length, 1);
  const [cookie] = await context.cookies();
  await context.addCookies([
    { ...cookie, value: cookie.value.replace('analytics=1', 'analytics=1!hotjar') },
  ]);
  const later = await askedOf({ context });
  await page.reload();
  await quiet(() => later);
  assert.deepEqual(later, []);
});

test('report holds nothing, and tells each host once', async () => {
  const { lines } = await world.visit(
    strict({ attributes: 'data-undeclared="report"', body: asking + asking + going(['fetch']) }),
  );
  await quiet(world.left);
  // The second picture comes from the page's own memory.
  assert.deepEqual(world.left().toSorted(), ['/fetched', '/picture/one.svg']);
  assert.deepEqual(told(lines, 'undeclared-host'), [`${host()}: analytics`]);
});

test('what is held is told once by host, in the console and by an event', async () => {
  const { page, lines } = await world.visit(
    strict({
      body: `<script>window.events = []; document.addEventListener('cookie-gate:report', ({ detail }) => window.events.push(detail.place))</script>${asking}${asking}`,
    }),
  );
  await refuseButton(page).click();
  await quiet(world.left);
  assert.deepEqual(told(lines, 'undeclared-host'), [`${host()}: analytics`]);
  assert.deepEqual(await page.evaluate(() => window.events), [`${host()}: analytics`]);
});

test('tags that the parser met are told with the HTML that would hold them', async () => {
  const { lines } = await world.visit(
    strict({
      needs: 'analytics/acme',
      head: '<script async id="a" src="{{partner}}/tag/one.js"></script><link rel="preload" as="image" href="{{partner}}/picture/two.svg">',
      body: '<img alt="a boat" src="{{partner}}/picture/three.svg"><iframe src="{{partner}}/frame.html"></iframe><img alt="" src="/own.svg"><a href="{{partner}}/">a link</a>',
    }),
  );
  const at = world.partnerOrigin;
  const as = 'data-consent="analytics" data-vendor="acme"';
  assert.deepEqual(await toldAtLast(lines, 'undeclared-tag', 4), [
    `<script async="" id="a" src="${at}/tag/one.js"> → <script type="text/plain" ${as} async="" id="a" data-src="${at}/tag/one.js">`,
    `<link rel="preload" as="image" href="${at}/picture/two.svg"> → <link ${as} rel="preload" as="image" data-href="${at}/picture/two.svg">`,
    `<img alt="a boat" src="${at}/picture/three.svg"> → <img ${as} alt="a boat" data-src="${at}/picture/three.svg">`,
    `<iframe src="${at}/frame.html"> → <iframe ${as} data-src="${at}/frame.html">`,
  ]);
});

test('the HTML that is told holds the tag once it is in the page, and runs it after a grant', async () => {
  const { lines } = await world.visit(
    strict({ head: '<script src="{{partner}}/tag/one.js"></script>' }),
  );
  const [tag] = await toldAtLast(lines, 'undeclared-tag', 1);
  const { page: mended } = await world.visit(strict({ head: `${tag.split(' → ')[1]}</script>` }));
  await acceptButton(mended).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(mended).click();
  await mended.waitForFunction(() => window.ran?.[0] === 'one');
});

test('tags of the page’s own templates are held when they come to life', async () => {
  const { page } = await world.visit(
    strict({
      body: `<template id="t"><img alt="" src="{{partner}}/picture/one.svg"><script src="{{partner}}/tag/one.js"></script></template>
        <script>for (const n of [1, 2]) document.body.append(document.getElementById('t').content.cloneNode(true))</script>`,
    }),
  );
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 2);
  assert.deepEqual([...new Set(world.left())].toSorted(), ['/picture/one.svg', '/tag/one.js']);
});

test('a cookie that a held host’s script writes waits for the grant', async () => {
  const { page, context } = await world.visit(strict({ head: '' }));
  await context.route('**/tag/writer.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `document.cookie = 'tracked=1'; window.written = document.cookie`,
    }),
  );
  world.put(
    '/',
    strict({
      head: '<script src="{{partner}}/tag/writer.js"></script><script>document.cookie = "own=1"</script>',
    }),
  );
  await page.reload();
  await acceptButton(page).waitFor();
  const names = async () => (await context.cookies()).map(({ name }) => name).toSorted();
  assert.deepEqual(await names(), ['own']);
  await acceptButton(page).click();
  await page.waitForFunction(() => document.cookie.includes('tracked'));
  assert.deepEqual(await names(), ['cookie-gate', 'own', 'tracked']);
});

test('a script from another host is no worker anywhere, so none is held', async () => {
  const { page } = await world.visit(
    strict({
      attributes: 'data-undeclared="off"',
      body: `<script>try { new Worker('{{partner}}/tag/worker.js'); window.seen = 'made' } catch (error) { window.seen = error.name }</script>`,
    }),
  );
  await quiet(world.left);
  assert.equal(await page.evaluate(() => window.seen), 'SecurityError');
  assert.deepEqual(world.left(), []);
});

test('Trusted Types: markup and addresses are held, and come back trusted', async () => {
  const names = ['script.src', 'innerHTML', 'new Image().src'];
  const trusted = `<script>
    const policy = trustedTypes.createPolicy('page', { createHTML: String, createScriptURL: String });
    const script = document.createElement('script');
    script.src = policy.createScriptURL('{{partner}}/tag/script-src.js');
    document.head.append(script);
    addEventListener('DOMContentLoaded', () => { document.body.innerHTML += policy.createHTML('<img alt="" src="{{partner}}/picture/innerhtml.svg">') });
    new Image().src = '{{partner}}/picture/new-image-src.svg';
  </script>`;
  const { page, problems } = await world.visit(
    strict({
      head: trusted,
      headers: {
        'content-security-policy':
          "require-trusted-types-for 'script'; trusted-types cookie-gate cookie-gate-strict lit-html page",
      },
    }),
  );
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await quiet(world.left);
  assert.deepEqual(world.left().toSorted(), names.map((name) => ways[name].path).toSorted());
  assert.deepEqual(problems, []);
});

test('the plain gate, told of the strict build’s attributes, knows none of them; the inspector names the file', async () => {
  const { page, lines } = await world.visit({
    attributes: 'data-undeclared="hold" data-lockdown data-debug="always"',
  });
  await acceptButton(page).waitFor();
  assert.deepEqual(told(lines, 'unknown-attribute'), [
    'data-undeclared="hold"',
    'data-lockdown=""',
  ]);
  await page.getByText('data-lockdown is an attribute of cookie-gate-strict.js').first().waitFor();
});
