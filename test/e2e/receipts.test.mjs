// Receipts: one for each decision, as somebody saw it; kept in order, and sent until the address has acknowledged them.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import Ajv from 'ajv/dist/2020.js';
import Fastify from 'fastify';
import { acceptButton, preferences, refuseButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const schema = JSON.parse(readFileSync('src/contract/receipt.schema.json', 'utf8'));
const isReceipt = new Ajv({ allErrors: true }).compile(schema);

/** What answers at the address of the test that runs, and at no earlier one's; `answer(receipt)` gives the status. */
const receiver = { got: [], answer: () => 201, origin: '', path: '', count: 0 };
const server = Fastify({ forceCloseConnections: true });
server.addHook('onRequest', async (request, reply) => {
  reply.headers({
    'access-control-allow-origin': '*',
    'access-control-allow-headers': 'content-type',
  });
  if (request.method === 'OPTIONS') return reply.code(204).send();
});
server.options('/consent/:test', () => '');
server.post('/consent/:test', async ({ body, url }, reply) => {
  if (url !== receiver.path) return reply.code(503).send('');
  const status = await Promise.resolve(receiver.answer(body));
  receiver.got.push({ body, status });
  return reply.code(status).send('');
});
before(async () => {
  await server.listen({ port: 0, host: '127.0.0.1' });
  receiver.origin = `http://127.0.0.1:${server.server.address().port}`;
});
after(() => server.close());
beforeEach(() =>
  Object.assign(receiver, {
    got: [],
    answer: () => 201,
    path: `/consent/${(receiver.count += 1)}`,
  }),
);

const sent = () => `data-receipts="${receiver.origin}${receiver.path}" data-allow="127.0.0.1:*"`;
const body = '<a href="#cookie-settings">Cookies</a>';
const receipts = (page) => page.evaluate(() => window.cookieGateReceipts());
const acknowledged = () => receiver.got.filter(({ status }) => status < 300).map((one) => one.body);
const until = async (isSo) => {
  for (let tries = 0; tries < 400 && !isSo(); tries++) await wait(25);
  assert.ok(isSo());
};
const keysOf = (list) => list.map(({ key }) => key);

test('accepting, withdrawing and refusing make three receipts, each linked to the one before', async () => {
  const { page, problems } = await world.visit({ attributes: 'data-receipts', body });
  await acceptButton(page).click();
  await page.getByRole('link', { name: 'Cookies' }).click();
  await Promise.all([
    page.waitForEvent('load'),
    preferences(page).getByRole('button', { name: 'Refuse non-essential cookies' }).click(),
  ]);
  await page.waitForFunction(() => window.cookieGateReceipts);
  await page.getByRole('link', { name: 'Cookies' }).click();
  await preferences(page).getByRole('button', { name: 'Refuse non-essential cookies' }).click();
  const [first, second, third, ...more] = await receipts(page);
  assert.deepEqual(more, []);
  assert.deepEqual(
    [first, second, third].map(({ source, categories: { analytics } }) => [source, analytics]),
    [
      ['banner', true],
      ['withdrawal', false],
      ['settings', false],
    ],
  );
  assert.equal(first.previous, undefined);
  assert.deepEqual([second.previous, third.previous], keysOf([first, second]));
  assert.equal(new Set([first, second, third].map(({ id }) => id)).size, 1);
  for (const receipt of [first, second, third])
    assert.ok(isReceipt(receipt), JSON.stringify(isReceipt.errors));
  assert.deepEqual(problems, []);
});

test('a receipt has the text that was on the screen, and a hash that anybody can make again', async () => {
  const { page } = await world.visit({ attributes: 'data-receipts', body });
  const banner = page.locator('cookie-gate-banner');
  await acceptButton(page).waitFor();
  const paragraphs = await banner.locator('h2, p').allInnerTexts();
  await acceptButton(page).click();
  const [{ text }] = await receipts(page);
  for (const paragraph of paragraphs) assert.ok(text.shown.includes(paragraph), paragraph);
  assert.deepEqual(text.buttons, [
    'Refuse non-essential cookies',
    'Accept all cookies',
    'Show more about your choices.',
  ]);
  for (const button of text.buttons) assert.ok(text.shown.split('\n').includes(button), button);
  assert.equal(text.sha256, createHash('sha256').update(text.shown).digest('hex'));
});

test('a choice in the preferences has their text, with what each partner is named', async () => {
  const { page } = await world.visit({ attributes: 'data-receipts', body });
  await page.getByRole('link', { name: 'Cookies' }).click();
  await preferences(page).getByRole('switch', { name: 'Analytics' }).click();
  await preferences(page).getByRole('button', { name: 'Save' }).click();
  const [{ source, text, categories }] = await receipts(page);
  assert.equal(source, 'settings');
  assert.match(text.shown, /Only for what stands beside a switch that is on/);
  assert.deepEqual(text.buttons.slice(-3), [
    'Refuse non-essential cookies',
    'Accept all cookies',
    'Save',
  ]);
  assert.deepEqual(categories, {
    preferences: false,
    analytics: true,
    advertising: false,
    marketing: false,
  });
});

test('a choice by the site’s own code has a receipt without a text', async () => {
  const { page } = await world.visit({ attributes: 'data-receipts', body });
  await acceptButton(page).waitFor();
  await page.evaluate(() => window.cookieGate.grant());
  const [{ source, text }] = await receipts(page);
  assert.deepEqual([source, text], ['api', undefined]);
});

test('who refuses gets no number, unless the receipt is to be sent', async () => {
  const { page } = await world.visit({ attributes: 'data-receipts', body });
  await refuseButton(page).click();
  const [{ id, key }] = await receipts(page);
  assert.deepEqual([id, key], [undefined, undefined]);
  const other = await world.visit({ attributes: sent(), body });
  await refuseButton(other.page).click();
  await until(() => acknowledged().length === 1);
  assert.ok(isReceipt(acknowledged()[0]), JSON.stringify(isReceipt.errors));
});

test('without the attribute nothing but the cookie is stored', async () => {
  const { page } = await world.visit({ attributes: 'data-region="auto"', body });
  await acceptButton(page).click();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.equal(await page.evaluate(() => typeof window.cookieGateReceipts), 'undefined');
});

test('one decision is one receipt, however many tabs hear of it', async () => {
  const { page, context } = await world.visit({ attributes: sent(), body });
  const other = await context.newPage();
  await other.goto(world.site.origin);
  await acceptButton(other).waitFor();
  await acceptButton(page).click();
  await acceptButton(other).waitFor({ state: 'detached' });
  await until(() => acknowledged().length > 0);
  await wait(300);
  assert.equal((await receipts(other)).length, 1);
  assert.equal(receiver.got.length, 1);
});

test('of 100 failed deliveries none is lost, none doubled, and the order stays', async () => {
  let failures = 0;
  receiver.answer = () => (failures++ < 100 ? 503 : 201);
  // Some of the decisions take something back: the page is to stay all the same, or it would leave under the reloads here.
  const { page, problems } = await world.visit({ attributes: `${sent()} data-no-reload`, body });
  await acceptButton(page).waitFor();
  await page.evaluate(async () => {
    for (let turn = 0; turn < 10; turn++)
      window.cookieGate.save({ analytics: true, preferences: turn % 2 === 0 });
  });
  // Each decision and each page is a new try.
  while (failures <= 100) {
    await page.reload();
    const before = receiver.got.length;
    await until(() => receiver.got.length > before);
  }
  await until(() => acknowledged().length >= 10);
  const kept = keysOf(await receipts(page));
  assert.deepEqual(keysOf(acknowledged()).slice(0, kept.length), kept);
  assert.equal(new Set(kept).size, kept.length);
  assert.deepEqual(problems, []);
});

test('an answer that got lost makes a second delivery with the same key', async () => {
  let count = 0;
  receiver.answer = async () => {
    count++;
    if (count === 1) await wait(60_000, undefined, { ref: false });
    return 201;
  };
  const { page } = await world.visit({ attributes: sent(), body });
  await acceptButton(page).click();
  await until(() => count === 1);
  await page.goto('about:blank');
  receiver.answer = () => 201;
  await page.goto(world.site.origin);
  await until(() => acknowledged().length > 0);
  assert.equal((await receipts(page)).length, 1);
  assert.deepEqual(keysOf(acknowledged()), keysOf(await receipts(page)));
});

test('a withdrawal that leaves the page is delivered', async () => {
  const { page } = await world.visit({ attributes: sent(), body });
  await acceptButton(page).click();
  await page.evaluate(() => window.cookieGate.withdraw());
  await until(() => acknowledged().length === 2);
  assert.deepEqual(
    acknowledged().map(({ source }) => source),
    ['banner', 'withdrawal'],
  );
});

test('an address that does not answer holds up nothing', async () => {
  receiver.answer = () => wait(60_000, 503, { ref: false });
  const { page, problems } = await world.visit({
    attributes: sent(),
    body: `${body}<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script>`,
  });
  const released = page.waitForResponse(/stats\.js/);
  await acceptButton(page).click();
  await released;
  assert.deepEqual(problems, []);
});

for (const status of [400, 409, 413, 422])
  test(`what is answered with ${status} is told, and does not hold up the next`, async () => {
    let count = 0;
    receiver.answer = () => (count++ ? 201 : status);
    const { page, lines } = await world.visit({ attributes: `${sent()} data-no-reload`, body });
    await acceptButton(page).click();
    await until(() => receiver.got.length === 1);
    await page.evaluate(() => window.cookieGate.save({ analytics: true }));
    await until(() => acknowledged().length === 1);
    const told = () => lines.filter((line) => line.includes('receipt-refused')).length;
    // The server may hear of it before the console does.
    await until(() => told() > 0);
    assert.equal(told(), 1);
  });

test('what can be read of the history is never more than what was written, whatever stands there', async () => {
  for (const odd of ['', 'null', '{}', '[', '"x"', '7']) {
    const { page, context, problems } = await world.visit({ attributes: 'data-receipts', body });
    await acceptButton(page).waitFor();
    await page.evaluate((value) => localStorage.setItem('cookie-gate-receipts', value), odd);
    await acceptButton(page).click();
    assert.equal((await receipts(page)).length, 1, odd);
    assert.deepEqual(problems, [], odd);
    await context.close();
  }
});

test('the browser keeps the last 50, and what waits besides', async () => {
  const { page } = await world.visit({ attributes: 'data-receipts data-no-reload', body });
  await acceptButton(page).waitFor();
  await page.evaluate(() => {
    for (let turn = 0; turn < 60; turn++)
      window.cookieGate.save({ analytics: true, preferences: turn % 2 === 0 });
  });
  await page.waitForFunction(() => window.cookieGateReceipts);
  assert.equal((await receipts(page)).length, 50);
});

test('a wide pattern erases no receipt', async () => {
  const { page } = await world.visit({
    attributes: 'data-receipts',
    body: `${body}<script type="text/plain" data-consent="analytics" data-cookies="*">localStorage.setItem('other', 1)</script>`,
  });
  await acceptButton(page).click();
  await page.waitForFunction(() => localStorage.getItem('other'));
  await Promise.all([page.waitForEvent('load'), page.evaluate(() => window.cookieGate.withdraw())]);
  await page.waitForFunction(() => window.cookieGateReceipts);
  assert.equal(await page.evaluate(() => localStorage.getItem('other')), null);
  assert.equal((await receipts(page)).length, 2);
});
