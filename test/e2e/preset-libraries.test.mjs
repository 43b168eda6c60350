// Presets with the vendors' real libraries, as their packages ship them: before, after, and when it is over.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { acceptButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { stored } from '../support/stored.mjs';
import { useWorld } from '../support/world.mjs';

const inPackage = (path) =>
  readFileSync(new URL(`../../node_modules/${path}`, import.meta.url), 'utf8');

/** By vendor: its preset, where its script is, and a call that tells of an event. */
const vendors = {
  posthog: {
    word: 'posthog:phc_HARBOUR1234567890',
    script: 'us-assets.i.posthog.com/static/array.js',
    file: 'posthog-js/dist/array.js',
    call: () => window.posthog.capture('bought'),
    // What a person has chosen with the vendor itself stays.
    mark: /^__ph_opt_in_out_/,
  },
  mixpanel: {
    word: 'mixpanel:0123456789abcdef0123456789abcdef',
    script: 'cdn.mxpnl.com/libs/mixpanel-2-latest.min.js',
    file: 'mixpanel-browser/dist/mixpanel.globals.js',
    call: () => window.mixpanel.track('bought', {}, { send_immediately: true }),
    mark: /^__mp_opt_in_out_/,
  },
};

const world = useWorld({
  vendors: ['*.posthog.com', '*.mxpnl.com', '*.mixpanel.com'],
  scripts: Object.fromEntries(
    Object.values(vendors).map(({ script, file }) => [script, inPackage(file)]),
  ),
});
const settled = () => quiet(world.asked, { still: 1500, most: 9000 });
/** Libraries leave out what calls itself a robot. */
const settings = {
  userAgent:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
};
const events = () => world.told().filter((body) => body.includes('bought'));

for (const [name, { word, script, call, mark }] of Object.entries(vendors))
  test(`${name}: nothing before, each event once, and after a withdrawal only what must stay`, async () => {
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
    await page.waitForFunction((id) => window[id]?.__loaded, name);
    await page.evaluate(call);
    await settled();
    assert.ok(world.asked().includes(script), `${world.asked()}`);
    assert.equal(events().length, 1);
    const all = await stored({ context, page });
    assert.ok(all.length > 1, `${all}`);

    await page.evaluate(() => (document.cookie = 'basket=3;path=/'));
    await Promise.all([
      page.waitForEvent('load'),
      page.evaluate(() => void window.cookieGate.withdraw()),
    ]);
    world.forget();
    await settled();
    const left = (await stored({ context, page })).filter((one) => !mark.test(one));
    assert.deepEqual(left, ['basket', 'cookie-gate']);
    assert.deepEqual(world.asked(), []);
    assert.deepEqual(problems, []);
  });
