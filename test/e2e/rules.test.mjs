// Regions and browser signals on real pages: what the partner's log says left, and what the visitor is shown.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { acceptButton, preferences, refuseButton } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();

const categories = ['preferences', 'analytics', 'advertising', 'marketing'];
const tags = categories
  .map(
    (category) =>
      `<script type="text/plain" data-consent="${category}" data-src="{{partner}}/tag/${category}.js"></script>`,
  )
  .join('');
const body = `${tags}<a href="#cookie-settings">Cookies</a>`;

const banner = (page) => page.locator('cookie-gate-banner');
const keepButton = (page) => banner(page).getByRole('button', { name: 'Keep these cookies' });
const confirmation = (page) => page.locator('cookie-gate-signal-notice');
/** The categories whose tag reached the partner. */
const left = () =>
  world
    .left()
    .map((path) => path.replace(/^\/tag\/|\.js$/g, ''))
    .sort();
const decision = (page) => page.evaluate(() => ({ ...window.cookieGate.decision }));
/** Once the rules have been read and what they grant has had time to go out. */
const settled = async (page) => {
  await page.waitForFunction(() => window.cookieGate && document.readyState === 'complete');
  await page.waitForLoadState('networkidle');
  await wait(150);
};
const all = categories.toSorted();

/** A visitor whose browser sends the signals, with the page already put. */
async function visitWith(signals, { path = '/', settings, ...page }) {
  world.put(path, page);
  const visitor = await world.newVisitor(settings);
  await visitor.context.addInitScript((given) => {
    for (const [name, value] of Object.entries(given))
      Object.defineProperty(Navigator.prototype, name, { get: () => value });
  }, signals);
  await visitor.page.goto(world.site.origin + path);
  return visitor;
}
const gpc = { globalPrivacyControl: true };

/** What runs before anybody has answered, by the region that the site names. */
const regions = [
  ['DE', []],
  ['FR', []],
  ['GB', []],
  ['BR', []],
  ['CA-QC', []],
  ['XX', []],
  ['CH', ['analytics', 'preferences']],
  ['KR', ['analytics', 'preferences']],
  ['JP', all],
  ['US', all],
  ['US-CA', all],
  ['US-VA', all],
  ['US-NY', all],
];
for (const [region, running] of regions)
  test(`before an answer runs in ${region}: ${running.join(' ') || 'nothing'}`, async () => {
    const { page, problems } = await world.visit({
      attributes: `data-region="${region}"`,
      // A clock of the same country, which makes nobody doubt it.
      settings: { timezoneId: 'UTC' },
      body,
    });
    await banner(page).waitFor();
    await settled(page);
    assert.deepEqual(left(), running);
    assert.equal((await decision(page)).answered, false);
    assert.deepEqual(problems, []);
  });

test('a refusal ends what ran by the region, and nothing of it runs on the next page', async () => {
  const { page } = await world.visit({ attributes: 'data-region="US-CA"', body });
  await keepButton(page).waitFor();
  await settled(page);
  assert.deepEqual(left(), all);
  await Promise.all([page.waitForEvent('load'), refuseButton(page).click()]);
  world.forget();
  await page.reload();
  await settled(page);
  assert.deepEqual(left(), []);
  assert.equal(await banner(page).count(), 0);
});

test('what was kept under an opt-out is asked for anew where consent comes first', async () => {
  const { page } = await world.visit({ attributes: 'data-region="US-VA"', body });
  await keepButton(page).click();
  await settled(page);
  assert.equal((await decision(page)).why, 'record');
  world.put('/', { attributes: 'data-region="DE"', body });
  world.forget();
  await page.reload();
  await acceptButton(page).waitFor();
  await settled(page);
  assert.deepEqual(left(), []);
  assert.equal((await decision(page)).why, 'mode');
});

test('a refusal in one region holds in every other', async () => {
  const { page } = await world.visit({ attributes: 'data-region="DE"', body });
  await refuseButton(page).click();
  for (const region of ['US-NY', 'JP', 'CH']) {
    world.put('/', { attributes: `data-region="${region}"`, body });
    world.forget();
    await page.reload();
    await settled(page);
    assert.deepEqual(left(), [], region);
  }
});

test('an exemption runs only where the site claims it, is named, and ends with one click', async () => {
  for (const region of ['FR', 'GB']) {
    const { page, context } = await world.visit({
      attributes: `data-region="${region}" data-exempt="analytics"`,
      settings: { timezoneId: 'UTC' },
      body,
    });
    await acceptButton(page).waitFor();
    await settled(page);
    assert.deepEqual(left(), ['analytics'], region);
    assert.match(await banner(page).innerText(), /Already on, .*analytics/);
    await Promise.all([page.waitForEvent('load'), refuseButton(page).click()]);
    world.forget();
    await page.reload();
    await settled(page);
    assert.deepEqual(left(), [], region);
    await context.close();
  }
});

test('a page without rules takes no grant that an opt-out region made', async () => {
  const { page } = await world.visit({ attributes: 'data-region="US-NY"', body });
  await banner(page).getByRole('button', { name: 'OK', exact: true }).click();
  await settled(page);
  world.put('/', { body });
  world.forget();
  await page.reload();
  await acceptButton(page).waitFor();
  await settled(page);
  assert.deepEqual(left(), []);
});

test('the clock of another country tightens, and never loosens', async () => {
  const strict = await world.visit({
    attributes: 'data-region="US-NY"',
    settings: { timezoneId: 'Europe/Berlin' },
    body,
  });
  await acceptButton(strict.page).waitFor();
  await settled(strict.page);
  assert.deepEqual(left(), []);
  const lax = await world.visit({
    attributes: 'data-region="DE"',
    settings: { timezoneId: 'America/New_York' },
    body,
  });
  await acceptButton(lax.page).waitFor();
  await settled(lax.page);
  assert.deepEqual(left(), []);
});

test('the clock alone decides with data-region="auto", and with nothing else', async () => {
  for (const [attributes, timezoneId, running] of [
    ['data-region="auto"', 'Asia/Tokyo', all],
    ['data-region="auto"', 'America/New_York', all],
    // It may be Québec, or Liechtenstein.
    ['data-region="auto"', 'America/Toronto', []],
    ['data-region="auto"', 'Europe/Zurich', []],
    ['data-region="auto"', 'UTC', []],
    ['', 'Asia/Tokyo', []],
    ['data-dnt="ignore"', 'Asia/Tokyo', []],
  ]) {
    const { page, context } = await world.visit({ attributes, settings: { timezoneId }, body });
    await settled(page);
    assert.deepEqual(left(), running, `${attributes} ${timezoneId}`);
    await context.close();
  }
});

test('the server’s own word comes before the clock: Server-Timing', async () => {
  const { page } = await world.visit({
    attributes: 'data-region="auto"',
    headers: { 'server-timing': 'region;desc="JP"', 'cache-control': 'no-store' },
    settings: { timezoneId: 'UTC' },
    body,
  });
  await settled(page);
  assert.deepEqual(left(), all);
});

test('the site’s endpoint is asked, and not waited for beyond 300 ms', async () => {
  for (const [delay, running] of [
    [0, all],
    [2000, []],
  ]) {
    world.put('/', { attributes: 'data-region="auto" data-region-url="/region"', body });
    const { page, context } = await world.newVisitor({ timezoneId: 'UTC' });
    await context.route('**/region', async (route) => {
      await wait(delay);
      await route.fulfill({ body: 'JP', contentType: 'text/plain' }).catch(() => {});
    });
    await page.goto(world.site.origin);
    await banner(page).waitFor();
    await settled(page);
    assert.deepEqual(left(), running, `${delay} ms`);
    await context.close();
  }
});

test('an unknown attribute is told once, and everybody is asked first', async () => {
  const { page, lines } = await world.visit({ attributes: 'data-regoin="JP"', body });
  await acceptButton(page).waitFor();
  await settled(page);
  assert.deepEqual(left(), []);
  assert.equal(lines.filter((line) => /unknown-attribute: data-regoin/.test(line)).length, 1);
});

test('a wrong region is told once, and everybody is asked first', async () => {
  const { page, lines } = await world.visit({ attributes: 'data-region="Japan"', body });
  await acceptButton(page).waitFor();
  await settled(page);
  assert.deepEqual(left(), []);
  assert.equal(lines.filter((line) => /bad-value: data-region="Japan"/.test(line)).length, 1);
});

test('where rules.js is missing nothing runs, nobody is asked, and the page works', async () => {
  world.put('/', { attributes: 'data-region="JP"', body });
  const { page, context, problems, lines } = await world.newVisitor();
  await context.route('**/rules.js*', (route) => route.abort());
  await page.goto(world.site.origin);
  await settled(page);
  assert.deepEqual(left(), []);
  assert.ok(lines.some((line) => /file-missing: rules/.test(line)));
  assert.deepEqual(problems, []);
});

test('Google hears “denied” first, and of what the region grants once it is known', async () => {
  const { page } = await world.visit({ attributes: 'data-region="JP"', body });
  await settled(page);
  const commands = await page.evaluate(() =>
    window.dataLayer
      .filter((entry) => entry[0] === 'consent')
      .map((entry) => [entry[1], entry[2].ad_storage]),
  );
  assert.deepEqual(commands, [
    ['default', 'denied'],
    ['update', 'granted'],
  ]);
});

// By the region: what the signal takes away, whether anybody is asked, whether it is confirmed.
const honoured = ['analytics', 'preferences'];
const signalTable = [
  ['DE', [], 'asked', 'silent'],
  ['', [], 'silent', 'silent'],
  ['BR', [], 'silent', 'silent'],
  ['CH', honoured, 'silent', 'silent'],
  ['JP', honoured, 'silent', 'silent'],
  ['US-NY', honoured, 'silent', 'silent'],
  ['US-VA', honoured, 'silent', 'silent'],
  ['US-CA', honoured, 'silent', 'confirmed'],
  ['US-CT', honoured, 'silent', 'confirmed'],
];
for (const [region, running, first, then] of signalTable)
  test(`Global Privacy Control in ${region || 'no known region'}: ${running.join(' ') || 'nothing'} runs, ${first}, ${then}`, async () => {
    const { page, problems } = await visitWith(gpc, {
      attributes: region ? `data-region="${region}"` : '',
      settings: { timezoneId: 'UTC' },
      body,
    });
    await settled(page);
    assert.deepEqual(left(), running);
    assert.equal(await banner(page).count(), first === 'asked' ? 1 : 0);
    assert.equal(await confirmation(page).count(), then === 'confirmed' ? 1 : 0);
    assert.deepEqual(problems, []);
  });

test('the confirmation says so aloud, takes no focus and can be put away', async () => {
  const { page } = await visitWith(gpc, { attributes: 'data-region="US-CA"', body });
  const status = confirmation(page).getByRole('status');
  await status.getByText('Opt-Out Request Honored').waitFor();
  assert.equal(await page.evaluate(() => document.activeElement === document.body), true);
  await confirmation(page).getByRole('button', { name: 'Dismiss' }).click();
  assert.equal(await confirmation(page).count(), 0);
});

test('a person who knows of the signal may grant in spite of it; the site’s code may not', async () => {
  const { page } = await visitWith(gpc, { attributes: 'data-region="US-CA"', body });
  await settled(page);
  await page.evaluate(() => window.cookieGate.grant());
  await settled(page);
  assert.deepEqual(left(), honoured);
  await page.getByRole('link', { name: 'Cookies' }).click();
  await preferences(page).getByRole('button', { name: 'Accept all cookies' }).click();
  await settled(page);
  assert.deepEqual(left(), all);
  world.forget();
  await page.reload();
  await settled(page);
  assert.deepEqual(left(), all);
});

test('a grant from before the signal does not outlast it', async () => {
  const { page, context } = await world.visit({ attributes: 'data-region="US-CA"', body });
  await keepButton(page).click();
  await settled(page);
  await context.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true }),
  );
  world.forget();
  await page.reload();
  await settled(page);
  assert.deepEqual(left(), honoured);
});

test('a signal that the server alone has seen counts as well', async () => {
  for (const page of [
    { attributes: 'data-region="US-CA" data-gpc="on"' },
    {
      attributes: 'data-region="US-CA"',
      headers: { 'server-timing': 'gpc;desc="1"', 'cache-control': 'no-store' },
    },
  ]) {
    const visitor = await world.visit({ ...page, body });
    await settled(visitor.page);
    assert.deepEqual(left(), honoured, page.attributes);
  }
});

test('data-gpc="ignore" is obeyed only where the region lets a site', async () => {
  const lax = await visitWith(gpc, { attributes: 'data-region="JP" data-gpc="ignore"', body });
  await settled(lax.page);
  assert.deepEqual(left(), all);
  const bound = await visitWith(gpc, { attributes: 'data-region="US-CA" data-gpc="ignore"', body });
  await settled(bound.page);
  assert.deepEqual(left(), honoured);
});

test('Do Not Track counts where the site or the region says so', async () => {
  const dnt = { doNotTrack: '1' };
  const plain = await visitWith(dnt, { attributes: 'data-region="JP"', body });
  await settled(plain.page);
  assert.deepEqual(left(), all);
  const asked = await visitWith(dnt, { attributes: 'data-region="JP" data-dnt="objection"', body });
  await settled(asked.page);
  assert.deepEqual(left(), honoured);
});

test('“Your Privacy Choices” is a link with its icon, and opens the preferences', async () => {
  const { page } = await world.visit({
    attributes: 'data-region="US-CA"',
    body: `${tags}<cookie-gate-privacy-choices></cookie-gate-privacy-choices>`,
  });
  const link = page.getByRole('link', { name: 'Your Privacy Choices' });
  await link.waitFor();
  assert.equal(await link.locator('svg').count(), 1);
  await link.click();
  await preferences(page).waitFor();
});
