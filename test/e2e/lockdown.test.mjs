// Lockdown: the browser itself lets through what is granted, and nothing else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { strictPage } from '../support/strict-page.mjs';
import { going } from '../support/ways.mjs';
import { told, toldAtLast } from '../support/told.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
/** Lockdown alone: interception would hide what the browser stops. */
const locked = ({ attributes = '', ...page }) =>
  strictPage(world, { attributes: `data-lockdown data-undeclared="off" ${attributes}`, ...page });
const host = () => new URL(world.partnerOrigin).host;
const sources = (page) =>
  page.evaluate(() => document.querySelector('meta[http-equiv]').content.split(/\s+/));
const pages = () => world.site.requests.filter((line) => !line.includes('/cookie-gate/'));

/** Requests that scripts make, each reaching out by another directive of a policy. */
const scripted = [
  'script.src',
  'new Image().src',
  'iframe.src',
  'stylesheet.href',
  'audio.src',
  'object.data',
  'fetch',
  'XMLHttpRequest',
  'sendBeacon',
  'EventSource',
  'WebSocket',
];

test('nothing that is not granted is reached, and every stop is told once by host', async () => {
  const { page, lines, problems } = await world.visit(locked({ body: going(scripted) }));
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(told(lines, 'stopped'), [`${host()}: analytics`]);
  await refuseButton(page).click();
  await page.reload();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(problems, []);
});

test('a grant loads the page anew once, and what is granted is reached', async () => {
  const { page, lines } = await world.visit(locked({ body: going(scripted) }));
  await acceptButton(page).waitFor();
  world.forget();
  lines.length = 0;
  await page.evaluate(() => void (window.isOld = true));
  await acceptButton(page).click();
  await page.waitForFunction(() => !window.isOld);
  await quiet(world.left);
  assert.equal(new Set(world.left()).size, scripted.length);
  assert.deepEqual(pages(), ['GET /']);
  assert.deepEqual(told(lines, 'stopped'), []);
});

test('a refusal does not load the page anew', async () => {
  const { page } = await world.visit(locked({}));
  await page.evaluate(() => void (window.isOld = true));
  await refuseButton(page).click();
  await quiet(() => world.site.requests);
  assert.equal(await page.evaluate(() => window.isOld), true);
});

test('a withdrawal shuts what was open', async () => {
  const { page } = await world.visit(locked({ body: going(['new Image().src']) }));
  await acceptButton(page).click();
  await quiet(world.left);
  assert.equal(world.left().length, 1);
  world.forget();
  await page.evaluate(() => cookieGate.open());
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Refuse/ })
    .click();
  await quiet(world.left);
  assert.ok(!(await sources(page)).includes(host()));
  assert.deepEqual(world.left(), []);
});

test('a page that answered a form is not posted again', async () => {
  const { page } = await world.visit(
    locked({
      path: '/form',
      body: '<form method="post" action="/answer"><button>Send</button></form>',
    }),
  );
  world.put('/answer', locked({ body: '<p>Thank you</p>' }));
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Thank you').waitFor();
  await page.evaluate(() => void (window.isOld = true));
  await acceptButton(page).click();
  await page.waitForFunction(() => !window.isOld);
  await quiet(() => world.site.requests);
  assert.equal(pages().filter((line) => line.startsWith('POST')).length, 1);
});

test('data-no-reload leaves loading anew to the site', async () => {
  const { page } = await world.visit(
    locked({ attributes: 'data-no-reload', body: going(['new Image().src']) }),
  );
  await page.evaluate(() => void (window.isOld = true));
  await acceptButton(page).click();
  await quiet(world.left);
  assert.equal(await page.evaluate(() => window.isOld), true);
  assert.deepEqual(world.left(), []);
  await page.reload();
  await quiet(world.left);
  assert.equal(world.left().length, 1);
});

test('the policy has the own host, what is allowed and granted vendors, and no other', async () => {
  const { page } = await world.visit(
    locked({ attributes: 'data-allow="cdn.example.org *.fonts.example.org"' }),
  );
  const before = await sources(page);
  for (const one of ["'self'", 'cdn.example.org', '*.fonts.example.org'])
    assert.ok(before.includes(one));
  for (const one of [host(), 'hotjar.com', '*.hotjar.com']) assert.ok(!before.includes(one), one);
  await page.evaluate(() => void (window.isOld = true));
  await acceptButton(page).click();
  await page.waitForFunction(() => !window.isOld && window.cookieGate);
  const after = await sources(page);
  for (const one of [host(), 'hotjar.com', '*.hotjar.com', 'cdn.example.org'])
    assert.ok(after.includes(one), one);
});

test('what a granted tag brings from a fourth party is stopped', async () => {
  const { page, lines, context } = await world.visit(locked({}));
  const asked = [];
  await context.route('https://fourth.example.org/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ body: '' });
  });
  await context.route('**/tag/brings.js', (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: `window.ran = ['brings']; new Image().src = 'https://fourth.example.org/a.gif'`,
    }),
  );
  await page.evaluate(() => void (window.isOld = true));
  world.put('/', locked({ head: '<script src="{{partner}}/tag/brings.js"></script>' }));
  await acceptButton(page).click();
  await page.waitForFunction(() => !window.isOld && window.ran);
  assert.deepEqual(asked, []);
  assert.deepEqual(await toldAtLast(lines, 'stopped', 1), ['fourth.example.org: ']);
});

test('the page’s own things go on working', async () => {
  const { page, problems } = await world.visit(
    locked({
      head: '<style>@font-face { font-family: own; src: url(data:font/woff2;base64,d09GMg==) }</style><script>window.inline = 1</script>',
      body: `<form action="{{partner}}/form" method="get"><button>Go</button></form>
        <script>
          window.seen = [];
          const worker = new Worker(URL.createObjectURL(new Blob(['postMessage("from a worker")'])));
          worker.onmessage = ({ data }) => window.seen.push(data);
          window.seen.push(eval('"evaluated"'));
          const image = new Image();
          image.onload = () => window.seen.push('a data: picture');
          image.src = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
          fetch('/own').then(({ status }) => window.seen.push('own ' + status));
        </script>`,
    }),
  );
  await page.waitForFunction(() => window.seen.length === 4);
  assert.deepEqual((await page.evaluate(() => window.seen)).toSorted(), [
    'a data: picture',
    'evaluated',
    'from a worker',
    'own 404',
  ]);
  assert.deepEqual(problems, []);
  // Where a visitor goes is no tag’s to say.
  await page.getByRole('button', { name: 'Go' }).click();
  await quiet(world.left);
  assert.equal(world.left()[0], '/form');
});

test('declared tags start after the page is loaded anew, once', async () => {
  const { page } = await world.visit(
    locked({
      body: `<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/one.js"></script>
        <script type="text/plain" data-consent="analytics">fetch('/inline-ran')</script>`,
    }),
  );
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.[0] === 'one');
  await quiet(() => world.site.requests);
  assert.deepEqual(world.left(), ['/tag/one.js']);
  assert.equal(world.site.requests.filter((line) => line.includes('inline-ran')).length, 1);
});

test('a grant in another tab loads this one anew', async () => {
  const { page, context } = await world.visit(locked({ body: going(['new Image().src']) }));
  const other = await context.newPage();
  await other.goto(page.url());
  await page.evaluate(() => void (window.isOld = true));
  await acceptButton(other).click();
  await page.waitForFunction(() => !window.isOld && window.cookieGate);
  await quiet(world.left);
  assert.deepEqual(new Set(world.left()).size, 1);
  assert.ok((await sources(page)).includes(host()));
});

test('both layers: held while refused, complete after the grant', async () => {
  const { page } = await world.visit(
    strictPage(world, { attributes: 'data-lockdown', body: going() }),
  );
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
  await page.evaluate(() => void (window.isOld = true));
  await acceptButton(page).click();
  await page.waitForFunction(() => !window.isOld);
  await quiet(world.left);
  assert.ok(world.left().length >= scripted.length);
  const single = world.left().filter((path) => !path.startsWith('/sound/'));
  assert.deepEqual(single.toSorted(), [...new Set(single)].toSorted());
});
