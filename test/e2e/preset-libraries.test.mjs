// The vendors' real libraries, as their packages ship them, by presets and by a site's own template: before, after, and when
// it is over.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import { acceptButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { findBrowser } from '../support/find-browser.mjs';
import { useWorld } from '../support/world.mjs';

const inPackage = (path) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** A file for a page, of a package that has none. */
async function inOneFile(contents, globalName) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    format: 'iife',
    globalName,
    write: false,
  });
  return outputFiles[0].text;
}

const sentryKey = '0123456789abcdef0123456789abcdef';
const amplitudeKey = 'fedcba9876543210fedcba9876543210';

const segmentKey = 'KBXOGxgqMFjm2mxtJDJg0iDn5AnGYb9C';
const segmentParts = '@segment/analytics-next/dist/umd/';

/** A vendor of the site's own: what the library's own page says, in a template. */
const countlyScript = 'cdn.jsdelivr.net/npm/countly-sdk-web@26.1.1/lib/countly.min.js';
const countly = `<template data-vendor="countly" data-cookies="HARBOUR/cly_*">
  <script type="text/plain" data-src="https://${countlyScript}"></script>
  <script type="text/plain">
    Countly.init({ app_key: 'HARBOUR', url: 'https://stats.countly.test' });
    Countly.track_sessions();
    Countly.track_pageview();
  </script>
</template>`;

/**
 * By vendor: its preset or its name and template, its script, when that has begun, and a call that tells of an event.
 * `mark` is what keeps a person's choice with the vendor itself: it stays.
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
    // With the settings that the vendor's loader brings.
    text: `${await inOneFile(`export * from '@sentry/browser'`, 'Sentry')}; window.Sentry = Sentry;
      Sentry.init({ dsn: 'https://${sentryKey}@o1.ingest.sentry.io/2' });`,
    hasBegun: () => window.Sentry?.getClient(),
    call: () => void window.Sentry.captureMessage('bought'),
    keepsNothing: true,
  },
  amplitude: {
    word: `amplitude:${amplitudeKey}`,
    script: `cdn.amplitude.com/script/${amplitudeKey}.js`,
    // The file that its own snippet fetches of the vendor; what further products add to a project's is not in it.
    text: inPackage('@amplitude/analytics-browser/lib/scripts/amplitude-min.js'),
    hasBegun: () => window.amplitude?.getDeviceId?.(),
    call: () => void window.amplitude.track('bought'),
  },
  snowplow: {
    word: 'snowplow:sp.harbour-stats.test;src=https://sp.harbour-stats.test/sp.js',
    script: 'sp.harbour-stats.test/sp.js',
    // The package has the tracker without the queue that sp.js has: here a page's calls go to it one by one.
    text: await inOneFile(`import * as tracker from '@snowplow/browser-tracker';
      const page = window[window.GlobalSnowplowNamespace.shift()];
      const push = ([name, ...values]) => tracker[name](...values);
      for (const call of page.q) push(call);
      page.q = { push };`),
    hasBegun: () => document.cookie.includes('_sp_id.'),
    call: () => window.snowplow('trackStructEvent', { category: 'shop', action: 'bought' }),
  },
  countly: {
    word: 'custom:countly',
    body: countly,
    script: countlyScript,
    text: inPackage('countly-sdk-web/lib/countly.min.js'),
    hasBegun: () => window.Countly?.i?.HARBOUR?.get_device_id(),
    call: () => window.Countly.add_event({ key: 'bought' }),
  },
};

const world = useWorld({
  // In the shell some libraries take the visitor for a machine, and send nothing.
  executablePath: findBrowser(),
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
    '*.amplitude.com',
    'sp.harbour-stats.test',
    'cdn.jsdelivr.net',
    'stats.countly.test',
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
    // Without these answers they ask again and again.
    [`sr-client-cfg.amplitude.com/config/${amplitudeKey}`]: '{"configs":{}}',
    'api2.amplitude.com/2/httpapi': '{"code":200}',
    'stats.countly.test/i': '{"result":"Success"}',
    'stats.countly.test/o/sdk': '{}',
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
    const { word, body, script, hasBegun, call, mark, isPacked, keepsNothing } = vendor;
    world.put('/', { attributes: `data-analytics="${word}"`, body });
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
    world.forget();
    await Promise.all([
      page.waitForEvent('load'),
      // What the page still tells of on its way out goes nowhere.
      page.evaluate(`void window.cookieGate.withdraw(); void (${call})();`),
    ]);
    // Told of the withdrawal, the library that packs sends once more, before the exits are shut.
    if (isPacked) world.forget();
    await settled();
    const left = (await stored({ context, page })).filter((one) => !mark?.test(one));
    assert.deepEqual(left, ['basket', 'cookie-gate']);
    assert.deepEqual(world.asked(), []);
    assert.deepEqual(problems, []);
    await context.close();
  });

/** Milliseconds, of a duration as the vendors' list writes it; nothing of another form. */
function lifeOf(duration) {
  const units = {
    second: 1,
    minute: 60,
    hour: 3600,
    day: 86_400,
    month: 2_678_400,
    year: 31_622_400,
  };
  const [, count, unit] = /^(\d+) (second|minute|hour|day|week|month|year)s?$/.exec(duration) ?? [];
  return count && Number(count) * (units[unit] ?? 604_800) * 1000;
}

test('the table of cookies has whatever they all really store, each under one category, and no shorter a life', async () => {
  const all = Object.values(vendors);
  world.put('/', {
    attributes: `data-analytics="${all.map(({ word }) => word).join(' ')}"`,
    body: all.map(({ body = '' }) => body).join(''),
  });
  const { page, context } = await world.newVisitor(settings);
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }),
  );
  await page.goto(world.site.origin);
  await acceptButton(page).click();
  for (const { hasBegun, call } of all) {
    await page.waitForFunction(hasBegun);
    await page.evaluate(call);
  }
  await settled();
  const names = (await stored({ context, page })).filter((name) => name !== 'cookie-gate');
  assert.ok(names.length > 20, `${names}`);

  await page.evaluate(() => void window.cookieGate.open());
  const dialog = page.getByRole('dialog', { name: 'Cookies and your choices' });
  await dialog.getByText('Cookies and storage, one by one').click();
  await dialog.getByRole('row').nth(5).waitFor();
  const rows = await dialog
    .locator('tbody tr')
    .evaluateAll((found) =>
      found.map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
    );
  const fits = (pattern, name) =>
    new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(
      name,
    );
  const rowsOf = (name) => rows.filter(([pattern]) => fits(pattern, name));
  assert.deepEqual(
    names.filter((name) => rowsOf(name).length === 0),
    [],
    'stored, and not in the table',
  );
  assert.deepEqual(
    names.filter((name) => new Set(rowsOf(name).map(([, , , category]) => category)).size > 1),
    [],
  );
  const tooLong = (await context.cookies()).filter(({ name, expires }) => {
    const lives = rowsOf(name).flatMap(([, , , , duration]) => lifeOf(duration) ?? []);
    return lives.length > 0 && expires * 1000 - Date.now() > 1.5 * Math.max(...lives);
  });
  assert.deepEqual(
    tooLong.map(({ name }) => name),
    [],
  );
});
