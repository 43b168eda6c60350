// Storage that is off, full, broken or planted: the banner shows, a choice holds for the page, and nothing is granted by it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const secure = useWorld({ secure: true });
const body =
  '<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script><a href="#cookie-settings">Cookies</a>';
const grantOf = (time = Date.now()) =>
  `v=1&t=${new Date(time).toISOString().slice(0, 19)}Z&preferences=1&analytics=1&advertising=1&marketing=1&gate=0.1.0&policy=1&language=en&mode=opt-in&source=banner`;
const ours = (lines) => lines.filter((line) => /cookie-gate/.test(line));

/** What a browser does that keeps cookies or storage from a page. */
const broken = {
  'cookies are switched off': () => {
    Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set() {} });
    Object.defineProperty(Navigator.prototype, 'cookieEnabled', { get: () => false });
  },
  'document.cookie throws': () => {
    const refuse = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(Document.prototype, 'cookie', { get: refuse, set: refuse });
  },
  'only writing a cookie throws': () => {
    const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    const set = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    Object.defineProperty(Document.prototype, 'cookie', { get, set });
  },
};
for (const [name, breakIt] of Object.entries(broken))
  test(`where ${name} the banner shows, a choice holds for the page, and one line tells that it is not kept`, async () => {
    for (const [button, requests] of [
      [acceptButton, ['/tag/stats.js']],
      [refuseButton, []],
    ]) {
      world.put('/', { body });
      const { page, context, lines, problems } = await world.newVisitor();
      await context.addInitScript(breakIt);
      await page.goto(world.site.origin);
      await button(page).click();
      await quiet(world.left);
      assert.deepEqual(world.left(), requests);
      assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
      // A later look must not lose what the page was told.
      await page.evaluate(() => dispatchEvent(new Event('focus')));
      assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
      assert.deepEqual(problems, []);
      const told = ours(lines);
      assert.equal(told.length, 1, told.join('\n'));
      assert.match(told[0], /^cookie-gate: not-stored/);
      await page.reload();
      await acceptButton(page).waitFor();
      assert.deepEqual(world.left(), requests);
      await context.close();
    }
  });

test('where every other storage throws nothing changes: accepting, coming back and withdrawing work', async () => {
  world.put('/', { body: body.replace('data-src', 'data-cookies="stats_*" data-src') });
  const { page, context, lines, problems } = await world.newVisitor();
  await context.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
  });
  await page.goto(world.site.origin);
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  await page.reload();
  await page.waitForFunction(() => window.ran?.length === 1);
  await page.evaluate(() => (document.cookie = 'stats_id=1;path=/'));
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await page.waitForTimeout(300);
  assert.deepEqual(
    (await context.cookies()).map(({ name }) => name),
    ['cookie-gate'],
  );
  assert.equal(await page.evaluate(() => window.ran), undefined);
  assert.deepEqual(ours(lines), []);
  assert.deepEqual(problems, []);
});

test('with the cookie jar and localStorage full a choice is kept all the same', async () => {
  const { page, problems } = await world.visit({ body });
  await acceptButton(page).waitFor();
  await page.evaluate(() => {
    const much = 'x'.repeat(4000);
    // On a path of their own, since no server takes so many with a request.
    for (let n = 0; n < 400; n++) document.cookie = `full${n}=${much};path=/elsewhere`;
    try {
      for (let n = 0; n < 100; n++) localStorage[`full${n}`] = 'x'.repeat(100_000);
    } catch {
      window.isFull = true;
    }
  });
  assert.equal(await page.evaluate(() => window.isFull), true);
  await refuseButton(page).click();
  await page.reload();
  await quiet(world.left);
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
  assert.deepEqual(world.left(), []);
  assert.deepEqual(problems, []);
});

test('a grant in odd bytes, from the server itself, asks again and releases nothing', async () => {
  const good = grantOf();
  const odd = [
    good.replace('banner', 'banner\xff'),
    good.replace('analytics', 'analytic\u017f'),
    `\xef\xbb\xbf${good}`,
    good.replace('banner', 'b\xe4nner'),
    good.replace('=1&analytics', '=%31&analytics'),
    good.replace('analytics', '%61nalytics'),
    good.replace('analytics=1', 'analytics=%u0031'),
    good.replace('analytics=1', 'analytics=1%00'),
    good.replace('gate=0.1.0', 'gate=%E0%A4%A'),
    `${good}%`,
    `"${good}"`,
    good.replace('gate=', 'constructor=1&gate='),
    good.replace('gate=', 'hasOwnProperty=1&gate='),
    good.replace('gate=', 'categories=1&gate='),
    good.replace('policy=1', `policy=${'1'.repeat(3800)}`),
    grantOf(Date.now() + 86_400_000),
    good.replace('v=1', 'v=2').replace('&gate', '&region=DE&gate'),
  ];
  for (const value of odd) {
    world.put('/', {
      body,
      headers: { 'set-cookie': `cookie-gate=${Buffer.from(value).toString('latin1')}; path=/` },
    });
    const { page, context, lines, problems } = await world.newVisitor();
    await page.goto(world.site.origin);
    await acceptButton(page).waitFor();
    assert.match(await page.evaluate(() => document.cookie), /cookie-gate=/, `kept: ${value}`);
    assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false, value);
    assert.deepEqual(world.left(), [], value);
    assert.deepEqual(ours(lines), [], value);
    assert.deepEqual(problems, [], value);
    await context.close();
  }
});

test('a good grant from the server is taken, so the test above can fail', async () => {
  world.put('/', { body, headers: { 'set-cookie': `cookie-gate=${grantOf()}; path=/` } });
  const { page } = await world.newVisitor();
  await page.goto(world.site.origin);
  await page.waitForFunction(() => window.ran?.length === 1);
});

/** Ways in which a sibling host tries to put a grant into a page's jar; `%` is the record's name. */
const planted = {
  'under the plain name': 'cookie-gate=GRANT;domain=harbour.test;path=/',
  'under the prefixed name': '__Host-cookie-gate=GRANT;domain=harbour.test;path=/;secure',
  'under an encoded name': '__Host%2Dcookie-gate=GRANT;domain=harbour.test;path=/;secure',
  'under another case': '__host-Cookie-Gate=GRANT;domain=harbour.test;path=/;secure',
  'with a space in front': ' __Host-cookie-gate=GRANT;domain=harbour.test;path=/;secure',
  'without a name': '=__Host-cookie-gate=GRANT;domain=harbour.test;path=/;secure',
  'inside another value': 'x=1 __Host-cookie-gate=GRANT;domain=harbour.test;path=/;secure',
};
for (const [name, cookie] of Object.entries(planted))
  test(`on https a grant that a sibling host plants ${name} grants nothing, before a choice and after a refusal`, async () => {
    const at = (host) => secure.site.origin.replace('localhost', `${host}.harbour.test`);
    secure.put('/', { body });
    secure.put('/plant', { gate: '', body: '' });
    const { page, problems } = await secure.newVisitor();
    const plant = async () => {
      await page.goto(`${at('evil')}/plant`);
      await page.evaluate(
        (cookie) => (document.cookie = cookie),
        cookie.replace('GRANT', grantOf()),
      );
    };
    await plant();
    await page.goto(at('shop'));
    await refuseButton(page).waitFor();
    assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), false);
    await refuseButton(page).click();
    await plant();
    await page.goto(at('shop'));
    await quiet(secure.left);
    assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false);
    assert.deepEqual(secure.left(), []);
    assert.deepEqual(problems, []);
  });

test('on http a grant that a sibling host plants takes no refusal back', async () => {
  const at = (host) => world.site.origin.replace('localhost', `${host}.harbour.test`);
  world.put('/', { body });
  world.put('/plant', { gate: '', body: '' });
  const { page } = await world.newVisitor();
  await page.goto(at('shop'));
  await refuseButton(page).click();
  for (const name of ['cookie-gate', 'cookie%2Dgate']) {
    await page.goto(`${at('evil')}/plant`);
    await page.evaluate(
      ([name, value]) => (document.cookie = `${name}=${value};domain=harbour.test;path=/`),
      [name, grantOf()],
    );
    await page.goto(at('shop'));
    await quiet(world.left);
    assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false);
    assert.deepEqual(world.left(), []);
  }
});

test('a choice is kept where the page adds something enumerable to Object.prototype', async () => {
  const { page, lines } = await world.visit({
    gate: '<script>Object.prototype.spoilt = () => {}</script><script src="/cookie-gate/cookie-gate.js"></script>',
    body,
  });
  await acceptButton(page).click();
  assert.deepEqual(ours(lines), []);
  await page.reload();
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), true);
});

for (const [name, breakIt] of Object.entries({
  throws: () => {
    window.BroadcastChannel = class {
      constructor() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      }
    };
  },
  'is missing': () => {
    delete window.BroadcastChannel;
  },
}))
  test(`where BroadcastChannel ${name}, as with storage switched off, the banner shows and a choice holds`, async () => {
    world.put('/', { body });
    const { page, context, problems } = await world.newVisitor();
    await context.addInitScript(breakIt);
    await page.goto(world.site.origin);
    await acceptButton(page).click({ timeout: 3000 });
    await quiet(world.left);
    assert.deepEqual(world.left(), ['/tag/stats.js']);
    assert.deepEqual(problems, []);
  });
