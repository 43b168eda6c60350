// The record: one first-party cookie, strictly read, with a life fixed from the choice.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const secure = useWorld({ secure: true });
const body =
  '<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script><a href="#cookie-settings">Cookies</a>';
const day = 86400;

const recordOf = async ({ context }) =>
  (await context.cookies()).find(({ name }) => name.endsWith('cookie-gate'));
const isAsked = async (page) => {
  await page.waitForTimeout(500);
  return (await page.locator('cookie-gate-banner').count()) === 1;
};

test('on http the record is a first-party, host-only, Lax cookie of at most 200 bytes', async () => {
  const visitor = await world.visit({ body });
  await acceptButton(visitor.page).click();
  const record = await recordOf(visitor);
  assert.equal(record.name, 'cookie-gate');
  assert.deepEqual(
    [record.domain, record.path, record.sameSite, record.secure],
    ['localhost', '/', 'Lax', false],
  );
  assert.ok(record.name.length + record.value.length <= 200);
});

test('on https its name carries __Host- and it is Secure, and it is read again', async () => {
  const visitor = await secure.visit({ body: '<a href="#cookie-settings">Cookies</a>' });
  await refuseButton(visitor.page).click();
  const record = await recordOf(visitor);
  assert.deepEqual(
    [record.name, record.secure, record.path, record.domain],
    ['__Host-cookie-gate', true, '/', 'localhost'],
  );
  await visitor.page.reload();
  assert.equal(await isAsked(visitor.page), false);
});

test('on https a record under the plain name, which a sibling host could plant, is not read', async () => {
  const visitor = await secure.visit({ body: '' });
  await acceptButton(visitor.page).click();
  const { value } = await recordOf(visitor);
  await visitor.context.clearCookies();
  await visitor.context.addCookies([{ name: 'cookie-gate', value, url: secure.site.origin }]);
  await visitor.page.reload();
  assert.equal(await isAsked(visitor.page), true);
});

test('a refusal and a grant live equally long, and visits do not lengthen them', async () => {
  const lives = [];
  for (const button of [acceptButton, refuseButton]) {
    const visitor = await world.visit({ body });
    await button(visitor.page).click();
    const { expires, value } = await recordOf(visitor);
    const time = Date.parse(new URLSearchParams(value).get('t')) / 1000;
    lives.push(Math.round((expires - time) / day));
    for (let visit = 0; visit < 5; visit++) await visitor.page.reload();
    assert.equal((await recordOf(visitor)).expires, expires);
    await visitor.context.close();
  }
  assert.deepEqual(lives, [183, 183]);
});

test('data-lifetime sets the life in days', async () => {
  const visitor = await world.visit({ body, attributes: 'data-lifetime="30"' });
  await refuseButton(visitor.page).click();
  const { expires } = await recordOf(visitor);
  assert.equal(Math.round((expires - Date.now() / 1000) / day), 30);
});

test('two refusals are the same to the byte but for the time', async () => {
  const values = [];
  for (let visit = 0; visit < 2; visit++) {
    const visitor = await world.visit({ body });
    await refuseButton(visitor.page).click();
    values.push((await recordOf(visitor)).value.replace(/t=[^&]*/, ''));
    await visitor.context.close();
  }
  assert.equal(values[0], values[1]);
});

test('a copy of the record does not hold on another site', async () => {
  const visitor = await world.visit({ body });
  await acceptButton(visitor.page).click();
  await visitor.page.goto(world.site.origin.replace('localhost', '127.0.0.1')).catch(() => {});
  await visitor.page.goto(world.site.origin.replace('localhost', '[::1]')).catch(() => {});
  const cookies = await visitor.context.cookies(world.partnerOrigin);
  assert.deepEqual(cookies, []);
});

test('an odd record asks again and releases nothing: 24 ways', async () => {
  const first = await world.visit({ body });
  await acceptButton(first.page).click();
  const good = (await recordOf(first)).value;
  await first.context.close();
  const odd = [
    '',
    'true',
    'analytics',
    '{"analytics":true}',
    good.slice(0, -1),
    good.slice(0, good.length / 2),
    `${good}&`,
    `${good}&analytics=1`,
    `&${good}`,
    good.toUpperCase(),
    good.replace('v=1', 'v=2'),
    good.replace('analytics=1', 'analytics=true'),
    good.replace('analytics=1', 'analytics=2'),
    good.replace('analytics=1', 'analytics='),
    good.replace('analytics=1', '__proto__=1'),
    good.replace('analytics=1', 'Analytics=1'),
    good.replace('opt-in', 'opt-out'),
    good.replace('banner', 'nobody'),
    good.replace(/t=\d{4}/, 't=2999'),
    good.replace(/t=\d{4}/, 't=1999'),
    good.replace(/t=[^&]*/, 't=yesterday'),
    good.replace('policy=1', 'policy=2'),
    encodeURIComponent(good),
    good.repeat(20),
  ];
  for (const value of odd) {
    const { page, context, problems } = await world.newVisitor();
    await context.addCookies([{ name: 'cookie-gate', value, url: world.site.origin }]);
    await page.goto(world.site.origin);
    await acceptButton(page).waitFor();
    assert.deepEqual(world.left(), [], value);
    assert.deepEqual(problems, [], value);
    await context.close();
  }
});

test('of two copies that differ, each category holds as the stricter says', async () => {
  const { page, context } = await world.visit({
    body: body.replace('analytics', 'advertising'),
    path: '/shop/beans',
  });
  await page.evaluate(() => window.cookieGate.save({ analytics: true, marketing: true }));
  const { value } = (await context.cookies())[0];
  const other = value
    .replace('analytics=1', 'analytics=0')
    .replace('preferences=0', 'preferences=1');
  await context.addCookies([
    { name: 'cookie-gate', value: other, domain: 'localhost', path: '/shop' },
  ]);
  await page.reload();
  const { categories, answered } = await page.evaluate(() => window.cookieGate.decision);
  assert.equal(answered, true);
  assert.deepEqual(
    Object.entries(categories).flatMap(([name, granted]) => (granted ? name : [])),
    ['authentication', 'marketing'],
  );
});

test('where cookies cannot be kept the choice holds for the page, and the next page asks again', async () => {
  const { page, lines } = await world.visit({
    body,
    attributes: 'data-cookie-domain="another.example"',
  });
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  assert.ok(lines.some((line) => line.startsWith('cookie-gate: not-stored')));
  await page.reload();
  await quiet(world.left);
  assert.equal(await isAsked(page), true);
  assert.equal(world.left().length, 1);
});

test('a new policy version asks everybody again', async () => {
  const { page } = await world.visit({ body });
  await refuseButton(page).click();
  world.put('/', { body, attributes: 'data-policy-version="2"' });
  await page.reload();
  assert.equal(await isAsked(page), true);
});

test('a category that is asked for newly asks again, and is not granted by the older record', async () => {
  const { page } = await world.visit({ body, attributes: 'data-categories="advertising"' });
  await acceptButton(page).click();
  world.put('/', { body });
  await page.reload();
  assert.equal(await isAsked(page), true);
  assert.deepEqual(world.left(), []);
});

for (const [attributes, isShared] of [
  ['data-cookie-domain="harbour.test"', true],
  ['', false],
])
  test(`subdomains ${isShared ? 'share the record with' : 'keep their own records without'} data-cookie-domain`, async () => {
    world.put('/', { body, attributes });
    const { page, context } = await world.newVisitor();
    const at = (host) => world.site.origin.replace('localhost', `${host}.harbour.test`);
    await page.goto(at('shop'));
    await refuseButton(page).click();
    assert.equal(
      (await context.cookies())[0].domain,
      isShared ? '.harbour.test' : 'shop.harbour.test',
    );
    await page.goto(at('www'));
    assert.equal(await isAsked(page), !isShared);
    assert.deepEqual(world.left(), []);
  });
