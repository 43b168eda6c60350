// The printed forms of lockdown: never looser than the gate's own decision, and run for real where they can be.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { test } from 'node:test';
import express from 'express';
import fc from 'fast-check';
import {
  atAnyTime,
  cookie,
  grantedBy,
  headers,
  hostsOf,
  outOfTime,
  own,
  value,
  worthless,
} from '../support/gate-grants.mjs';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { runServer, whyNot } from '../support/run-server.mjs';
import { strictPage } from '../support/strict-page.mjs';
import { useWorld } from '../support/world.mjs';
import { going } from '../support/ways.mjs';

const world = useWorld();
const settings = ['--hosts', own.join(' '), '--policy-version', '2.1'];

/** Runs the command as a site's owner does. */
const run = (...words) =>
  spawnSync(process.execPath, ['dist/policy.mjs', ...words], { encoding: 'utf8' });
function print(form, ...words) {
  const { status, stdout, stderr } = run('--form', form, ...words);
  assert.equal(status, 0, stderr);
  return stdout;
}
const load = (text) =>
  import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
const assertNoLooser = (policy, header, when) => {
  const granted = grantedBy(header, when);
  for (const host of hostsOf(policy)) assert.ok(granted.has(host), `${host} for ${header}`);
};
const scriptIn = (text) => /<script>([^]*?)<\/script>/.exec(text)[1];

test('the policy of code is the gate’s decision, for whole records', async () => {
  const { policyFor } = await load(print('express', ...settings));
  for (const choices of [
    {},
    { analytics: '0' },
    { marketing: '0' },
    { analytics: '1!acme' },
    { analytics: '1!hotjar', marketing: '1!hubspot' },
    { preferences: '0', analytics: '0', advertising: '0', marketing: '0' },
  ]) {
    const header = `a=1; ${cookie(value(choices))}; b=2`;
    assert.deepEqual([...hostsOf(policyFor(header))].toSorted(), [...grantedBy(header)].toSorted());
  }
});

test('the policy of code is never looser than the gate’s decision', async () => {
  const { policyFor } = await load(print('express', ...settings));
  fc.assert(
    fc.property(headers, (header) => assertNoLooser(policyFor(header), header)),
    {
      numRuns: 3000,
    },
  );
});

test('what must grant nothing grants nothing', async () => {
  const { policyFor } = await load(print('express', ...settings));
  for (const [what, header] of Object.entries({ ...worthless, ...outOfTime }))
    assert.deepEqual([...hostsOf(policyFor(header))], [], what);
  assert.deepEqual([...hostsOf(policyFor(undefined))], []);
});

for (const name of ['nginx', 'apache', 'caddy'])
  test(`${name}, run for real, is never looser than the gate`, { skip: whyNot(name) }, async () => {
    const server = await runServer(name, print(name, ...settings));
    const policyOf = async (header) => {
      const answer = await server.headersFor(header);
      assert.match(answer.vary, /Cookie/);
      return answer['content-security-policy'];
    };
    try {
      const whole = cookie(value());
      assert.deepEqual(
        [...hostsOf(await policyOf(whole))].toSorted(),
        [...grantedBy(whole)].toSorted(),
      );
      // A refused vendor closes its category here; the others stay open.
      const part = hostsOf(await policyOf(cookie(value({ analytics: '1!acme' }))));
      assert.ok(
        part.has('hubspot.com') && !part.has('hotjar.com') && !part.has('acme.example.com'),
      );
      for (const [what, header] of Object.entries(worthless)) {
        const policy = await policyOf(header);
        assert.match(policy, /^default-src 'self'/);
        assert.deepEqual([...hostsOf(policy)], [], what);
      }
      for (const header of fc.sample(headers, 300))
        assertNoLooser(await policyOf(header), header, atAnyTime);
    } finally {
      await server.close();
    }
  });

test('the edges add the policy to the answer and keep what is there', async () => {
  const request = new Request('https://shop.example/', { headers: { cookie: cookie(value()) } });
  const { policyFor } = await load(print('express', ...settings));
  const expected = policyFor(cookie(value()));
  const answer = () =>
    new Response('a page', {
      headers: { 'content-type': 'text/html', 'content-security-policy': "img-src 'self'" },
    });
  const check = async (page) => {
    assert.equal(page.headers.get('content-security-policy'), `img-src 'self', ${expected}`);
    assert.match(page.headers.get('vary'), /Cookie/);
    assert.equal(await page.text(), 'a page');
  };
  const fetchBefore = globalThis.fetch;
  globalThis.fetch = async () => answer();
  try {
    const worker = await load(print('cloudflare', ...settings));
    await check(await worker.default.fetch(request));
  } finally {
    globalThis.fetch = fetchBefore;
  }
  const netlify = await load(print('netlify', ...settings));
  await check(await netlify.default(request, { next: async () => answer() }));
  // The platform's package is not here: its `next` is stood in for by what it is given.
  const vercel = print('vercel', ...settings).replace(
    /^import .*$/m,
    'const next = (given) => given;',
  );
  assert.equal((await load(vercel)).default(request).headers['Content-Security-Policy'], expected);
});

test('the middleware in an Express server: nothing leaves before the grant, and all after it', async () => {
  const host = new URL(world.partnerOrigin).host;
  const words = ['--hosts', `${host}=analytics`, '--plain-http'];
  const { cookieGatePolicy } = await load(print('express', ...words));
  const ways = ['script.src', 'new Image().src', 'fetch', 'WebSocket'];
  // The page is the site's; this server stands before it and adds the header.
  const app = express();
  app.use(cookieGatePolicy);
  app.use(async (request, response) => {
    const kept = await fetch(world.site.origin + request.url);
    response.status(kept.status).type(kept.headers.get('content-type'));
    response.send(Buffer.from(await kept.arrayBuffer()));
  });
  const server = app.listen(0, 'localhost');
  await once(server, 'listening');
  try {
    world.put(
      '/',
      strictPage(world, {
        attributes: 'data-undeclared="off"',
        head: '<script src="{{partner}}/tag/early.js"></script>',
        body: going(ways),
      }),
    );
    const { page } = await world.newVisitor();
    await page.goto(`http://localhost:${server.address().port}/`);
    await acceptButton(page).waitFor();
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    await refuseButton(page).click();
    await page.reload();
    await quiet(world.left);
    assert.deepEqual(world.left(), []);
    await page.context().clearCookies();
    await page.reload();
    await acceptButton(page).click();
    await page.reload();
    await quiet(world.left);
    assert.ok(new Set(world.left()).size >= ways.length + 1, `${world.left()}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

/** A page that begins with what the command printed. */
const pasted = (text, page = {}) => ({ gate: text, ...page });
const sourcesOf = (page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('meta[http-equiv]'), ({ content }) => content)
      .filter((content) => content.startsWith('default-src'))
      .map((content) => content.split(/\s+/)),
  );

test('the inline script sets the sources that the gate sets', async () => {
  const host = new URL(world.partnerOrigin).host;
  const words = ['--hosts', `${host}=analytics`, '--allow', 'cdn.example.org', '--plain-http'];
  const text = print('inline', ...words);
  const { page } = await world.visit(pasted(text));
  /** The gate names its own folder and the page's host besides, which `'self'` has already. */
  const same = async () => {
    const [inline, gate] = await sourcesOf(page);
    const self = new URL(page.url());
    const extra = new Set([`${self.origin}/cookie-gate/`, self.host, `ws://${self.host}`]);
    const others = (list) => [...new Set(list)].filter((one) => !extra.has(one)).toSorted();
    assert.deepEqual(others(inline), others(gate));
    return inline;
  };
  await acceptButton(page).waitFor();
  assert.ok(!(await same()).includes(host));
  await page.evaluate(() => void (window.isOld = true));
  await acceptButton(page).click();
  await page.waitForFunction(() => !window.isOld && window.cookieGate);
  assert.ok((await same()).includes(host));
});

test('with the inline script nothing leaves before the grant, not by the look-ahead either', async () => {
  const host = new URL(world.partnerOrigin).host;
  const text = print('inline', '--hosts', `${host}=analytics`, '--plain-http');
  const { page } = await world.visit(
    pasted(text, {
      head: `<link rel="preload" as="script" href="{{partner}}/tag/ahead.js"><script src="{{partner}}/tag/early.js"></script>`,
      body: '<img src="{{partner}}/picture.gif" alt="">',
    }),
  );
  await acceptButton(page).waitFor();
  await quiet(world.left);
  assert.deepEqual(world.left(), []);
});

test('the printed hash is the script’s, and a browser takes it', async () => {
  const text = print('inline', '--plain-http');
  const hash = /'sha256-[^']+'/.exec(text)[0];
  const digest = createHash('sha256').update(scriptIn(text)).digest('base64');
  assert.equal(hash, `'sha256-${digest}'`);
  for (const [allowed, count] of [
    [hash, 1],
    ["'sha256-AAAA'", 0],
  ]) {
    const { page } = await world.visit({
      gate: `<script>${scriptIn(text)}</script>`,
      headers: { 'content-security-policy': `script-src ${allowed}` },
    });
    assert.equal((await sourcesOf(page)).length, count, allowed);
  }
});

test('the inline form carries the gate’s script tag with its attributes', () => {
  const text = print(
    'inline',
    '--hosts',
    'any.example.com=analytics',
    '--categories',
    'analytics marketing',
    '--policy-version',
    '2.1',
    '--gate',
    'https://static.example.net/cookie-gate/',
  );
  for (const part of [
    'src="https://static.example.net/cookie-gate/cookie-gate-strict.js"',
    'data-hosts="any.example.com=analytics"',
    'data-categories="analytics marketing"',
    'data-policy-version="2.1"',
    'data-lockdown',
  ])
    assert.ok(text.includes(part), part);
});

test('a wrong value ends the command with one line', () => {
  for (const words of [
    ['--form', 'iis'],
    ['--form', 'nginx', '--hosts', 'a.example.com=nothing'],
    ['--form', 'nginx', '--hosts', 'a.example.com;x=analytics'],
    ['--form', 'nginx', '--allow', '"a.example.com"'],
    ['--form', 'inline', '--allow', '</script>'],
    ['--form', 'inline', '--gate', 'https://a.example.com/"/'],
    ['--form', 'express', '--policy-version', "1'"],
    ['--form', 'express', '--lifetime', '0'],
    ['--form', 'express', '--cookie-domain', 'a b'],
    ['--form', 'express', '--cookie-domain', 'a`b'],
    ['--form', 'express', '--nothing', 'x'],
  ]) {
    const { status, stdout, stderr } = run(...words);
    assert.equal(status, 1, words.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /^[^\n]+\n$/, words.join(' '));
  }
  assert.match(run('--help').stdout, /--policy-version/);
});
