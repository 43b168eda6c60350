// The reference receiver, with both of its storages: what it has acknowledged it has, and nothing else gets in.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import Database from 'libsql';
import pg from 'pg';
import { openPostgres } from '../../demo/receiver/postgres.mjs';
import { receiptLike } from '../../demo/receiver/receipt-like.mjs';
import { createReceiver } from '../../demo/receiver/receiver.mjs';
import { openSqlite } from '../../demo/receiver/sqlite.mjs';
import { startPostgres } from '../support/postgres.mjs';
import { acceptButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const folder = mkdtempSync(join(tmpdir(), 'receipts-'));
const postgres = await startPostgres();
after(() => {
  postgres.stop?.();
  rmSync(folder, { recursive: true });
});
let files = 0;
const file = () => join(folder, `${files++}.sqlite`);

/** How each storage is opened, named to a process of its own, and spoken to past the receiver. */
const storages = {
  SQLite: () => {
    const path = file();
    return {
      open: () => openSqlite(path),
      environment: { DATABASE_URL: '', RECEIPTS_FILE: path },
      query: async (text) => {
        const database = new Database(path);
        try {
          return database.exec(text);
        } finally {
          database.close();
        }
      },
      untie: 'DROP TRIGGER receipts_stay',
    };
  },
  PostgreSQL: () => ({
    open: () => openPostgres(postgres.address),
    environment: { DATABASE_URL: postgres.address },
    query: async (text) => {
      const client = new pg.Client({ connectionString: postgres.address });
      await client.connect();
      try {
        return await client.query(text);
      } finally {
        await client.end();
      }
    },
    untie: 'DROP TRIGGER receipts_stay ON receipts',
  }),
};

const token = 'a token of the test';
const bearer = { authorization: `Bearer ${token}` };

/** The receiver in this process, asked without a network. */
async function opened(storage, options = {}) {
  const receiver = await createReceiver({
    storage: await storage.open(),
    token,
    perMinute: 0,
    ...options,
  });
  return {
    receiver,
    post: (payload, headers = {}) =>
      receiver.inject({
        method: 'POST',
        url: '/consent',
        payload: typeof payload === 'string' ? payload : JSON.stringify(payload),
        headers: { 'content-type': 'application/json', ...headers },
      }),
    get: (url, headers = bearer) => receiver.inject({ url, headers }),
  };
}

/** The receiver as a process of its own. */
async function spawned(environment) {
  const child = spawn(process.execPath, ['demo/receiver/start.mjs'], {
    env: { ...process.env, PORT: '0', PER_MINUTE: '0', RECEIPTS_TOKEN: token, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(child.stdout, 'data');
  return { child, origin: /http:\/\/[\d.:]+/.exec(`${line}`)[0] };
}

for (const [name, make] of Object.entries(storages)) {
  const skip = name === 'PostgreSQL' && postgres.missing;
  const of = (title, act) => test(`${name}: ${title}`, { skip }, () => act(make()));

  of(
    'what is kept is acknowledged once with 201, then with 200, and stands there once',
    async (storage) => {
      const { receiver, post, get } = await opened(storage);
      const receipt = receiptLike();
      const answers = await Promise.all(Array.from({ length: 50 }, () => post(receipt)));
      const codes = answers.map(({ statusCode }) => statusCode).toSorted();
      assert.deepEqual(codes, [...Array.from({ length: 49 }, () => 200), 201]);
      const { receipts } = (await get(`/consent?id=${receipt.id}`)).json();
      assert.deepEqual(
        receipts.map(({ receipt: kept }) => kept),
        [receipt],
      );
      await receiver.close();
    },
  );

  of(
    'another receipt under the same key is answered with 409, and the first one stays',
    async (storage) => {
      const { receiver, post, get } = await opened(storage);
      const receipt = receiptLike();
      await post(receipt);
      assert.equal((await post({ ...receipt, region: 'FR' })).statusCode, 409);
      assert.deepEqual((await get(`/consent/${receipt.key}`)).json().receipt, receipt);
      await receiver.close();
    },
  );

  of(
    'a browser’s receipts come back in their order, with whether one is missing between them',
    async (storage) => {
      const { receiver, post, get } = await opened(storage);
      const first = receiptLike();
      const second = receiptLike({ id: first.id, previous: first.key });
      const third = receiptLike({ id: first.id, previous: second.key });
      for (const receipt of [first, second, third]) await post(receipt);
      const whole = (await get(`/consent?id=${first.id}`)).json();
      assert.deepEqual(
        whole.receipts.map(({ receipt: { key } }) => key),
        [first.key, second.key, third.key],
      );
      assert.equal(whole.isWhole, true);
      const torn = receiptLike();
      await post(torn);
      await post(receiptLike({ id: torn.id, previous: randomUUID() }));
      assert.equal((await get(`/consent?id=${torn.id}`)).json().isWhole, false);
      await receiver.close();
    },
  );

  of('the database itself lets nobody change or take out a receipt', async (storage) => {
    const { receiver, post, get } = await opened(storage);
    const receipt = receiptLike();
    await post(receipt);
    for (const change of [
      `UPDATE receipts SET body = '{}' WHERE key = '${receipt.key}'`,
      `DELETE FROM receipts WHERE key = '${receipt.key}'`,
    ])
      await assert.rejects(storage.query(change), /never changed/);
    assert.equal((await get(`/consent/${receipt.key}`)).statusCode, 200);
    await receiver.close();
  });

  of('a text that was changed past it all no longer matches its hash', async (storage) => {
    const { receiver, post, get } = await opened(storage);
    const receipt = receiptLike();
    await post(receipt);
    const proof = (await get(`/consent/${receipt.key}`)).json().proof;
    assert.deepEqual(proof, { sha256: receipt.text.sha256, matches: true });
    await storage.query(storage.untie);
    await storage.query(
      `UPDATE receipts SET body = replace(body, 'Accept all', 'Accept some') WHERE key = '${receipt.key}'`,
    );
    assert.equal((await get(`/consent/${receipt.key}`)).json().proof.matches, false);
    await receiver.close();
    // What was untied is tied again at the next start.
    const again = await opened(storage);
    await assert.rejects(storage.query("UPDATE receipts SET body = '{}'"), /never changed/);
    await again.receiver.close();
  });

  of('kill -9 in the middle of the work loses nothing that was acknowledged', async (storage) => {
    const first = await spawned(storage.environment);
    const acknowledged = [];
    const senders = Array.from({ length: 16 }, async () => {
      for (;;) {
        const receipt = receiptLike();
        const { status } = await fetch(`${first.origin}/consent`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(receipt),
        });
        assert.equal(status, 201);
        acknowledged.push(receipt.key);
      }
    });
    const stopped = Promise.allSettled(senders);
    while (acknowledged.length < 400) await new Promise((resolve) => setTimeout(resolve, 5));
    first.child.kill('SIGKILL');
    await stopped;
    const second = await spawned(storage.environment);
    for (const key of acknowledged) {
      const { status } = await fetch(`${second.origin}/consent/${key}`, { headers: bearer });
      assert.equal(status, 200, key);
    }
    second.child.kill();
    await once(second.child, 'exit');
  });
}

const without = (name) => (receipt) =>
  Object.fromEntries(Object.entries(receipt).filter(([key]) => key !== name));
for (const [what, change, status, where] of [
  ['without a key', without('key'), 400, /required property 'key'/],
  [
    'with a word more',
    (one) => ({ ...one, address: '10.0.0.1' }),
    400,
    /additional properties: address/,
  ],
  ['of an unknown mode', (one) => ({ ...one, mode: 'implied' }), 400, /receipt\.mode/],
  [
    'with a category of its own',
    (one) => ({ ...one, categories: { tracking: true } }),
    400,
    /receipt\.categories/,
  ],
  [
    'whose text has another hash',
    (one) => ({ ...one, text: { ...one.text, shown: 'Yes?' } }),
    422,
    /sha256/,
  ],
  ['that is a list', () => [], 400, /object/],
  ['that is no JSON', () => '{', 400, /./],
  ['that reaches for the prototype', () => '{"__proto__":{"schema":1}}', 400, /./],
  ['of more than 32 KB', (one) => ({ ...one, more: 'x'.repeat(40_000) }), 413, /./],
])
  test(`a receipt ${what} is answered with ${status} and one line, and not kept`, async () => {
    const { receiver, post, get } = await opened(storages.SQLite());
    const receipt = receiptLike();
    const answer = await post(change(receipt));
    assert.equal(answer.statusCode, status);
    assert.match(answer.json().error, where);
    assert.doesNotMatch(answer.json().error, /\n/);
    assert.equal((await get(`/consent/${receipt.key}`)).statusCode, 404);
    await receiver.close();
  });

test('a beacon’s text is a receipt like any other, and a receipt may have no text', async () => {
  const { receiver, post } = await opened(storages.SQLite());
  const beacon = await post(receiptLike(), { 'content-type': 'text/plain;charset=UTF-8' });
  assert.equal(beacon.statusCode, 201);
  assert.equal((await post(without('text')(receiptLike()))).statusCode, 201);
  const form = await post('a=1', { 'content-type': 'application/x-www-form-urlencoded' });
  assert.equal(form.statusCode, 415);
  await receiver.close();
});

test('who sends too many is answered with 429', async () => {
  const { receiver, post } = await opened(storages.SQLite(), { perMinute: 3 });
  const codes = [];
  for (let turn = 0; turn < 5; turn++) codes.push((await post(receiptLike())).statusCode);
  assert.deepEqual(codes, [201, 201, 201, 429, 429]);
  await receiver.close();
});

test('nothing can be read back without the token, and without one at all', async () => {
  const storage = storages.SQLite();
  const { receiver, post, get } = await opened(storage);
  const receipt = receiptLike();
  await post(receipt);
  for (const headers of [{}, { authorization: 'Bearer no' }, { authorization: token }])
    for (const url of [`/consent/${receipt.key}`, `/consent?id=${receipt.id}`])
      assert.equal((await get(url, headers)).statusCode, 401);
  await receiver.close();
  const closed = await opened(storage, { token: '' });
  const answer = await closed.get(`/consent/${receipt.key}`, { authorization: 'Bearer ' });
  assert.equal(answer.statusCode, 404);
  await closed.receiver.close();
});

const now = () => new Date().toISOString().slice(0, 19);
const record = (fields, more = 'language=en&mode=opt-in') =>
  `v=1&t=${now()}Z&${fields}&gate=0.1.0&policy=1&${more}&source=banner`;
const granted = 'preferences=0&analytics=1&advertising=0&marketing=0';
for (const [what, cookie, isSet] of [
  ['the same record', `__Host-cookie-gate=${record(granted)}`, true],
  ['the same record beside others', `a=b; cookie-gate=${record(granted)}; c=d`, true],
  [
    'longer terms',
    `cookie-gate=${record(granted, 'language=en&mode=opt-out&region=US-CA&on=analytics.marketing&signals=gpc')}`,
    true,
  ],
  ['no record', 'a=b', false],
  [
    'a grant that the receipt has not',
    `cookie-gate=${record(granted.replace('marketing=0', 'marketing=1'))}`,
    false,
  ],
  [
    'a category that the receipt has not',
    `cookie-gate=${record(granted.replace('&marketing=0', ''))}`,
    false,
  ],
  [
    'a vendor refused that the receipt has not',
    `cookie-gate=${record(granted.replace('analytics=1', 'analytics=1!hotjar'))}`,
    false,
  ],
  ['two copies', `cookie-gate=${record(granted)}; __Host-cookie-gate=${record(granted)}`, false],
  ['another source', `cookie-gate=${record(granted).replace('banner', 'settings')}`, false],
  ['another policy', `cookie-gate=${record(granted).replace('policy=1', 'policy=2')}`, false],
  ['an old record', `cookie-gate=${record(granted).replace(/t=\d{4}/, 't=2019')}`, false],
  ['an odd value', `cookie-gate=${record(granted)}%0d%0aset-cookie:x=1`, false],
])
  test(`with ${what} in the request the answer ${isSet ? 'sets it once more' : 'sets no cookie'}`, async () => {
    const { receiver, post } = await opened(storages.SQLite());
    const { headers } = await post(receiptLike(), { cookie });
    if (!isSet) assert.equal(headers['set-cookie'], undefined);
    else {
      const [, pair] = /((?:__Host-)?cookie-gate=[^;]*)/.exec(cookie);
      assert.match(headers['set-cookie'], /; Path=\/; SameSite=Lax; Max-Age=158\d{5}(; Secure)?$/);
      assert.ok(headers['set-cookie'].startsWith(`${pair};`));
      assert.equal(headers['set-cookie'].endsWith('; Secure'), pair.startsWith('__Host-'));
      assert.doesNotMatch(headers['set-cookie'], /HttpOnly/i);
    }
    await receiver.close();
  });

const world = useWorld();
test('a browser’s own receipt is taken, and its text proven', async () => {
  const { receiver, get } = await opened(storages.SQLite());
  // Another origin here, so that the receiver needs no part of the site.
  receiver.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-allow-headers': 'content-type',
    });
    if (request.method === 'OPTIONS') return reply.code(204).send();
  });
  receiver.options('/consent', () => '');
  await receiver.listen({ port: 0, host: '127.0.0.1' });
  const address = `http://127.0.0.1:${receiver.server.address().port}/consent`;
  const { page } = await world.visit({ attributes: `data-receipts="${address}"` });
  const answer = page.waitForResponse(
    (one) => one.url() === address && one.request().method() === 'POST',
  );
  await acceptButton(page).click();
  assert.equal((await answer).status(), 201);
  const [{ id, text }] = await page.evaluate(() => window.cookieGateReceipts());
  const { receipts, isWhole } = (await get(`/consent?id=${id}`)).json();
  assert.equal(isWhole, true);
  assert.equal(receipts[0].receipt.text.shown, text.shown);
  const sha256 = createHash('sha256').update(text.shown).digest('hex');
  assert.deepEqual(receipts[0].proof, { sha256, matches: true });
  await receiver.close();
});
