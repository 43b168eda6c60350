// Presets with the vendors' real libraries, as their packages ship them: before, after, and when it is over.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { acceptButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { useWorld } from '../support/world.mjs';

const inPackage = (path) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** Its package has no file for a page: this is one, with the settings that the vendor's loader brings. */
const sentryKey = '0123456789abcdef0123456789abcdef';
const { outputFiles: sentry } = await build({
  stdin: { contents: `export * from '@sentry/browser'`, resolveDir: process.cwd() },
  bundle: true,
  minify: true,
  format: 'iife',
  globalName: 'Sentry',
  write: false,
});

const segmentKey = 'KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C';
const segmentParts = '@segment/analytics-next/dist/umd/';

/**
 * By vendor: its preset, its script, when that has begun, and a call that tells of an event. `mark` is what keeps a
 * person's choice with the vendor itself: it stays.
 */
const vendors = {
  posthog: {
    word: 'posthog:phc_HARBOUR1234567890',
    script: 'us-assets.i.posthog.com/static/array.js',
    text: inPackage('posthog-js/dist/array.js'),
    hasBegun: () => window.posthog?.__loaded,
    call: () => window.posthog.capture('bought'),
    mark: /^__ph_opt_in_out_/,
  },
  mixpanel: {
    word: 'mixpanel:0123456789abcdef0123456789abcdef',
    script: 'cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    text: inPackage('mixpanel-browser/dist/mixpanel.globals.js'),
    hasBegun: () => window.mixpanel?.__loaded,
    call: () => window.mixpanel.track('bought', {}, { send_immediately: true }),
    mark: /^__mp_opt_in_out_/,
  },
  segment: {
    word: `segment:${segmentKey}`,
    script: `cdn.segment.com/analytics.js/v1/${segmentKey}/analytics.min.js`,
    text: inPackage(`${segmentParts}standalone.js`),
    hasBegun: () => window.analytics?.initialized,
    call: () => window.analytics.track('bought'),
  },
  clarity: {
    word: 'microsoft-clarity:mqk2m9dr2v',
    script: 'www.clarity.ms/tag/mqk2m9dr2v',
    // What the vendor answers is its library, and the project's settings.
    text: `${inPackage('clarity-js/build/clarity.min.js')}
      clarity('start', { projectId: 'mqk2m9dr2v', upload: 'https://b.clarity.ms/collect', track: true, delay: 200, lean: false });`,
    hasBegun: () => document.cookie.includes('_clck'),
    call: () => window.clarity('event', 'bought'),
    isPacked: true,
  },
  sentry: {
    word: `sentry:${sentryKey}`,
    script: `js.sentry-cdn.com/${sentryKey}.min.js`,
    text: `${sentry[0].text}; window.Sentry = Sentry;
      Sentry.init({ dsn: 'https://${sentryKey}@o1.ingest.sentry.io/2' });`,
    hasBegun: () => window.Sentry?.getClient(),
    call: () => void window.Sentry.captureMessage('bought'),
    keepsNothing: true,
  },
};

const world = useWorld({
  vendors: [
    '*.posthog.com',
    '*.mxpnl.com',
    '*.mixpanel.com',
    '*.segment.com',
    '*.segment.io',
    '*.clarity.ms',
    '*.bing.com',
    '*.sentry-cdn.com',
    '*.sentry.io',
  ],
  scripts: {
    ...Object.fromEntries(Object.values(vendors).map(({ script, text }) => [script, text])),
    ...Object.fromEntries(
      readdirSync(new URL(`../../node_modules/${segmentParts}`, import.meta.url))
        .filter((name) => /bundle.*\.js$/.test(name))
        .map((name) => [
          `cdn.segment.com/analytics-next/bundles/${name}`,
          inPackage(segmentParts + name),
        ]),
    ),
    [`cdn.segment.com/v1/projects/${segmentKey}/settings`]: JSON.stringify({
      integrations: { 'Segment.io': { apiKey: segmentKey, apiHost: 'api.segment.io/v1' } },
    }),
  },
});
const settled = () => quiet(world.asked, { still: 1500, most: 9000 });
/** Libraries leave out what calls itself a robot. */
const settings = {
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
};
const events = () => world.told().filter((body) => body.includes('bought')).length;
/** Where what is sent is packed in the library's own way. */
const packed = () => world.asked().filter((address) => address.includes('/collect')).length;

for (const [name, vendor] of Object.entries(vendors))
  test(`${name}: nothing before, each event once, and after a withdrawal only what must stay`, async () => {
    const { word, script, hasBegun, call, mark, isPacked, keepsNothing } = vendor;
    world.put('/', { attributes: `data-analytics="${word}"` });
    const { page, context, problems } = await world.newVisitor(settings);
    await context.addInitScript(() =>
      Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
    );
    await page.goto(world.site.origin);
    await acceptButton(page).waitFor();
    await settled();
    assert.deepEqual(world.asked(), []);
    assert.deepEqual(await stored({ context, page }), []);

    await acceptButton(page).click();
    await page.waitForFunction(hasBegun);
    await page.evaluate(call);
    assert.ok(world.asked().includes(script), `${world.asked()}`);
    const count = isPacked ? packed : events;
    // Some gather events for seconds before they send them.
    for (const end = Date.now() + 10_000; !count() && Date.now() < end;) await wait(100);
    await settled();
    if (isPacked) assert.ok(packed() > 0);
    else assert.equal(events(), 1);
    const all = await stored({ context, page });
    assert.equal(all.length > 1, !keepsNothing, `${all}`);

    await page.evaluate(() => (document.cookie = 'basket=3;path=/'));
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => void window.cookieGate.withdraw()),
    ]);
    world.forget();
    await settled();
    const left = (await stored({ context, page })).filter((one) => !mark?.test(one));
    assert.deepEqual(left, ['basket', 'cookie-gate']);
    assert.deepEqual(world.asked(), []);
    assert.deepEqual(problems, []);
    await context.close();
  });
