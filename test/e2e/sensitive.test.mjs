// Pages about a sensitive topic, with everything granted: what still goes out, and that nothing of it says what the page is
// about. The page's title, its path and its query all hold one word, which must not be in any request.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { build } from 'esbuild';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const topics = 'crime health financial political race religion sex-life trade-union'.split(' ');
const word = 'canary';
const about = `/living-with-${word}?illness=${word}`;

const inPackage = (path) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** Two libraries that no package has, as far as their documents say what each setting does. */
const gtag = `{
  const settings = {};
  const hit = (name, { page_location = location.href, page_title = document.title, page_referrer = document.referrer }) =>
    fetch('https://www.google-analytics.com/g/collect?' + new URLSearchParams({ en: name, dl: page_location, dt: page_title, dr: page_referrer }), { method: 'POST', keepalive: true });
  const take = (call) => {
    const [command, name, more = {}] = Array.from(call);
    if (command === 'config') hit('page_view', Object.assign(settings, more));
    if (command === 'event') hit(name, { ...settings, ...more });
  };
  for (const call of dataLayer) take(call);
  dataLayer.push = (...calls) => calls.forEach(take);
}`;
const matomo = `{
  let url = location.href, title = document.title, referrer = document.referrer, tracker, site;
  const hit = (more) => fetch(tracker + '?' + new URLSearchParams({ idsite: site, url, urlref: referrer, ...more }), { method: 'POST', keepalive: true });
  const api = {
    setTrackerUrl: (value) => (tracker = value),
    setSiteId: (value) => (site = value),
    setCustomUrl: (value) => (url = value),
    setDocumentTitle: (value) => (title = value),
    setReferrerUrl: (value) => (referrer = value),
    trackPageView: () => hit({ action_name: title }),
    trackEvent: (category, action, name) => hit({ e_c: category, e_a: action, e_n: name ?? '' }),
  };
  const push = (...calls) => calls.forEach(([name, ...values]) => api[name]?.(...values));
  push(..._paq);
  _paq = { push };
}`;

/** The package has the tracker without the queue that sp.js has: here a page's calls go to it one by one. */
const {
  outputFiles: [{ text: snowplow }],
} = await build({
  stdin: {
    contents: `import * as tracker from '@snowplow/browser-tracker';
      const page = window[window.GlobalSnowplowNamespace.shift()];
      const push = ([name, ...values]) => tracker[name](...values);
      for (const call of page.q) push(call);
      page.q = { push };`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  minify: true,
  format: 'iife',
  write: false,
});

const world = useWorld({
  delayOf: (address) => (address === '/slow.js' ? 800 : 0),
  vendors: [
    '*.googletagmanager.com',
    '*.google-analytics.com',
    'stats.harbour-stats.test',
    'sp.harbour-stats.test',
    '*.posthog.com',
    '*.facebook.net',
    '*.hs-scripts.com',
  ],
  scripts: {
    'www.googletagmanager.com/gtag/js': gtag,
    'stats.harbour-stats.test/matomo.js': matomo,
    'sp.harbour-stats.test/sp.js': snowplow,
    'us-assets.i.posthog.com/static/array.js': inPackage('posthog-js/dist/array.js'),
  },
});

/** Libraries leave out what calls itself a robot. */
const settings = {
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
};
const sp = 'snowplow:sp.harbour-stats.test;src=https://sp.harbour-stats.test/sp.js';
const vendors = `data-analytics="google-analytics:G-ABCDE12345 matomo:3;host=https://stats.harbour-stats.test posthog:phc_HARBOUR1234567890 ${sp}"
  data-advertising="meta-pixel:123456789012345" data-marketing="hubspot:6328349"`;
const title = `<script>document.title = 'Living with ${word}';</script>`;

/** A visitor who has granted everything on a page about nothing in particular comes to this one. */
async function come({ attributes = vendors, body = '', head = '' }) {
  world.put('/', { attributes: '' });
  world.put(about.split('?')[0], { attributes, head: title + head, body });
  const visitor = await world.newVisitor(settings);
  const { page, context } = visitor;
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );
  await page.goto(world.site.origin);
  await page.evaluate(() => window.cookieGate.grant());
  await page.goto(world.site.origin + about);
  await page.waitForLoadState('load');
  await settled();
  return visitor;
}
const settled = () => quiet(world.asked, { still: 1200, most: 9000 });
const hosts = () => [...new Set(world.asked().map((address) => address.split('/')[0]))].sort();
/** Whatever reached a vendor, its encodings undone. */
const everything = () =>
  [...world.asked(), ...world.told(), ...world.referrers()].map((text) => {
    const found = text.replaceAll('+', ' ');
    const inBase64 = found.match(/[\w-]{40,}=*/g) ?? [];
    return [found, ...inBase64.map((part) => Buffer.from(part, 'base64').toString())].join(' ');
  });
const tellingWords = () => everything().filter((text) => text.includes(word));
const discreet = [
  'stats.harbour-stats.test',
  'www.google-analytics.com',
  'www.googletagmanager.com',
];

test('on any other page title and address do go out, so that a leak would be seen here', async () => {
  const { context } = await come({});
  for (const host of ['google-analytics.com', 'stats.harbour', 'sp.harbour', 'facebook.net'])
    assert.ok(
      hosts().some((one) => one.includes(host)),
      `${host}: ${hosts()}`,
    );
  // Google, Matomo and Snowplow tell by themselves; each in its own way.
  for (const mark of ['/g/collect?', 'action_name=', 'payload_data'])
    assert.ok(
      tellingWords().some((text) => text.includes(mark)),
      mark,
    );
  await context.close();
});

for (const topic of topics)
  test(`${topic}: with everything granted nothing but discreet vendors start, and no request has its title or address`, async () => {
    const { page, context, lines, problems } = await come({
      attributes: `${vendors} data-sensitive="${topic}"`,
    });
    assert.deepEqual(hosts(), discreet);
    assert.ok(world.asked().some((address) => address.includes('/g/collect?en=page_view')));
    assert.ok(world.asked().some((address) => address.includes('action_name=')));
    assert.deepEqual(tellingWords(), []);
    const told = lines.filter((line) => line.startsWith('cookie-gate:'));
    assert.deepEqual(told, [`cookie-gate: not-discreet: posthog:phc_HARBOUR1234567890 ${sp}`]);
    assert.match(`${page.url()} ${await page.title()}`, /canary.*canary/);
    assert.deepEqual(problems, []);
    await context.close();
  });

for (const [how, parts] of [
  ['an element', { body: '<main data-sensitive="health">A page</main>' }],
  ['a meta element', { head: '<meta name="data-sensitive" content="health, race">' }],
  ['a word that is no topic', { body: '<article data-sensitive="helth">A page</article>' }],
])
  test(`the same where ${how} says it, and data-sensitive="look" has the gate look`, async () => {
    const { context } = await come({ attributes: `${vendors} data-sensitive="look"`, ...parts });
    assert.deepEqual(hosts(), discreet);
    assert.deepEqual(tellingWords(), []);
    await context.close();
  });

test('a topic that comes late stops whoever runs, discreet or not, and says so', async () => {
  const { page, context, lines } = await come({
    attributes: `data-analytics="google-analytics:G-ABCDE12345" data-sensitive="look"`,
  });
  const disabled = () => page.evaluate(() => window['ga-disable-G-ABCDE12345']);
  assert.equal(await disabled(), undefined);
  await page.evaluate(() => (document.body.dataset.sensitive = 'religion'));
  await page.waitForFunction(() => window['ga-disable-G-ABCDE12345'] === true);
  assert.ok(
    lines.some((line) => line.startsWith('cookie-gate: late-topic')),
    `${lines}`,
  );
  await page.evaluate(() => delete document.body.dataset.sensitive);
  await page.waitForFunction(() => window['ga-disable-G-ABCDE12345'] === false);
  await context.close();
});

for (const [attribute, who, isTold] of [
  ['', 'about nothing in particular', true],
  ['data-sensitive="health"', 'about a sensitive topic', false],
  ['data-audience="children"', 'for children', false],
])
  test(`a conversion is told to ${isTold ? 'whoever is granted' : 'nobody'} on a page ${who}`, async () => {
    const { page, context, problems } = await come({
      attributes: `${vendors} ${attribute}`,
      body: '<button type="button" data-track="sign-up">Join</button>',
    });
    await quiet(() => world.site.requests.filter((line) => line.includes('track.js')), {
      least: 1,
    });
    // Both are there, and would send it.
    for (const mark of ['/g/collect?en=page_view', 'action_name='])
      assert.ok(world.asked().some((address) => address.includes(mark)));
    world.forget();
    await page.getByRole('button', { name: 'Join' }).click();
    await settled();
    const told = everything().filter((text) => /sign.up/.test(text));
    assert.equal(told.length > 0, isTold, told.join('\n'));
    assert.deepEqual(problems, []);
    await context.close();
  });

/** The real tracker, told by the site itself what to send; described so late that everything else is settled. */
const careful = (
  discreetly,
) => `<script src="/slow.js"></script><template data-vendor="careful" ${discreetly}>
  <script type="text/plain">
    window.GlobalSnowplowNamespace = ['careful'];
    window.careful = function () { window.careful.q.push(arguments); };
    window.careful.q = [];
    careful('newTracker', 'sp', 'https://sp.harbour-stats.test');
    careful('setCustomUrl', location.origin);
    careful('setReferrerUrl', location.origin);
    careful('trackPageView', { title: 'a page' });
  </script>
  <script type="text/plain" data-src="https://sp.harbour-stats.test/sp.js"></script>
</template>`;

test('a vendor of the site’s own starts where it says that it is discreet, and keeps its word with its real library', async () => {
  const attributes = 'data-analytics="custom:careful" data-sensitive="health"';
  const { context } = await come({ attributes, body: careful('data-discreet') });
  assert.deepEqual(hosts(), ['sp.harbour-stats.test']);
  assert.ok(
    world.asked().some((address) => address.includes('tp2')),
    `${world.asked()}`,
  );
  assert.deepEqual(tellingWords(), []);
  await context.close();
});

test('a vendor and a script of the site’s own stay off where they do not say so', async () => {
  const attributes = 'data-analytics="custom:careful" data-sensitive="health"';
  const script = 'https://sp.harbour-stats.test/own.js';
  const { context, lines } = await come({
    attributes,
    body: `${careful('')}
      <script type="text/plain" data-consent="analytics" data-src="${script}"></script>
      <script type="text/plain" data-consent="analytics" data-discreet data-src="${script}?quiet"></script>`,
  });
  assert.deepEqual(world.asked(), ['sp.harbour-stats.test/own.js?quiet']);
  assert.ok(
    lines.includes(`cookie-gate: not-discreet: custom:careful ${script}`),
    lines.join('\n'),
  );
  await context.close();
});

for (const [where, region, isOut] of [
  ['in California', 'US-CA', true],
  ['in Germany', 'DE', false],
])
  test(`politics alone ${isOut ? 'may' : 'may not'} be advertised ${where} where the site says so`, async () => {
    const { context } = await come({
      attributes: `${vendors} data-sensitive="political" data-us-political-ads data-region="${region}"`,
    });
    assert.equal(hosts().includes('connect.facebook.net'), isOut, `${hosts()}`);
    await context.close();
  });
