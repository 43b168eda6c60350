// window.cookieGate, its events, the ways back to the preferences, the inspector and the npm entry.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { acceptButton, preferences, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const opener = '<a href="#cookie-settings">Cookies</a>';
const optional = ['preferences', 'analytics', 'advertising', 'marketing'];
const stats =
  '<script type="text/plain" data-consent="analytics" data-src="{{partner}}/tag/stats.js"></script>';

test('granted() answers by category and vendor, and never more than a plain false for what there is not', async () => {
  const { page } = await world.visit({ body: opener });
  const answers = await page.evaluate(() => {
    const { cookieGate } = window;
    const ask = () =>
      ['authentication', 'analytics', 'advertising', 'toString', '__proto__'].map((name) =>
        cookieGate.granted(name),
      );
    const before = ask();
    cookieGate.save({ analytics: true }, { analytics: ['heat'] });
    return [
      before,
      ask(),
      cookieGate.granted('analytics', 'heat'),
      cookieGate.granted('analytics', 'other'),
    ];
  });
  assert.deepEqual(answers, [
    [true, false, false, false, false],
    [true, true, false, false, false],
    false,
    true,
  ]);
});

test('grant(), refuse() and save() choose exactly what they say, and are recorded as the page’s', async () => {
  const { page, context } = await world.visit({ body: opener, attributes: 'data-no-reload' });
  // Until the rules have been read nothing holds, whatever is chosen.
  await page.waitForFunction(() => 'partners' in window.cookieGate.decision);
  const choose = (act) =>
    page.evaluate((act) => {
      new Function('cookieGate', `cookieGate.${act}`)(window.cookieGate);
      return Object.entries(window.cookieGate.decision.categories).flatMap(([name, on]) =>
        on ? name : [],
      );
    }, act);
  assert.deepEqual(await choose('grant()'), ['authentication', ...optional]);
  assert.match((await context.cookies())[0].value, /source=api$/);
  assert.deepEqual(await choose('save({ analytics: true, marketing: 1, advertising: "yes" })'), [
    'authentication',
    'analytics',
  ]);
  assert.match((await context.cookies())[0].value, /source=withdrawal$/);
  assert.deepEqual(await choose('refuse()'), ['authentication']);
  assert.deepEqual(await choose('save({ nonsense: true, authentication: false })'), [
    'authentication',
  ]);
});

test('grant() grants what is asked for and no more', async () => {
  const { page } = await world.visit({ body: opener, attributes: 'data-categories="analytics"' });
  const categories = await page.evaluate(() => {
    window.cookieGate.grant();
    window.cookieGate.save({ analytics: true, advertising: true });
    return window.cookieGate.decision.categories;
  });
  assert.equal(categories.advertising, false);
  assert.equal(categories.analytics, true);
});

test('whenGranted() waits for a grant, and is there at once on a return visit', async () => {
  const { page } = await world.visit({ body: opener });
  await page.evaluate(() => {
    void window.cookieGate.whenGranted('analytics').then(() => (window.told = true));
  });
  await page.evaluate(() => window.cookieGate.save({ marketing: true }));
  assert.equal(await page.evaluate(() => window.told), undefined);
  await page.evaluate(() => window.cookieGate.grant());
  await page.waitForFunction(() => window.told);
  await page.reload();
  await page.evaluate(() => {
    void window.cookieGate.whenGranted('analytics').then(() => (window.told = true));
  });
  assert.equal(await page.evaluate(() => window.told), true);
});

test('onChange() tells at once and after each change, until it is stopped; a listener that throws stops nobody', async () => {
  const { page, problems } = await world.visit({ body: opener + stats });
  const told = await page.evaluate(() => {
    const told = [];
    window.cookieGate.onChange(() => {
      if (told.length) throw new Error('the page’s own mistake');
    });
    const stop = window.cookieGate.onChange(({ answered }) => told.push(answered));
    window.cookieGate.save({ analytics: true });
    stop();
    window.cookieGate.save({ analytics: true, marketing: true });
    return told;
  });
  assert.deepEqual(told, [false, true]);
  assert.deepEqual(problems, ['the page’s own mistake', 'the page’s own mistake']);
  await page.waitForFunction(() => window.ran?.length === 1);
});

test('one event before and one after each change, bubbling from the document, with source and both decisions', async () => {
  const { page } = await world.visit({ body: opener });
  await page.evaluate(() => {
    window.events = [];
    for (const name of ['cookie-gate:before-change', 'cookie-gate:change'])
      addEventListener(name, ({ target, detail }) =>
        window.events.push([
          name,
          target === document,
          detail.source,
          window.cookieGate.granted('analytics'),
          detail.previous.answered,
          detail.decision.answered,
        ]),
      );
  });
  await acceptButton(page).click();
  assert.deepEqual(await page.evaluate(() => window.events), [
    ['cookie-gate:before-change', true, 'banner', false, false, true],
    ['cookie-gate:change', true, 'banner', true, false, true],
  ]);
});

test('a refusal inside a listener wins over the grant it hears of: the last choice holds', async () => {
  const { page } = await world.visit({ body: opener + stats });
  await page.evaluate(() =>
    document.addEventListener('cookie-gate:before-change', () => window.cookieGate.refuse(), {
      once: true,
    }),
  );
  await acceptButton(page).click();
  await quiet(world.left);
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false);
  assert.deepEqual(world.left(), []);
});

test('a page may not change a decision it is given', async () => {
  const { page } = await world.visit({ body: opener + stats });
  const granted = await page.evaluate(() => {
    const { cookieGate } = window;
    cookieGate.save({ advertising: true }, { advertising: ['ads'] });
    const { decision } = cookieGate;
    for (const change of [
      () => (decision.categories.analytics = true),
      () => (decision.refusedVendors.advertising.length = 0),
      () => (decision.refusedVendors.advertising = []),
      () => (cookieGate.granted = () => true),
    ]) {
      try {
        change();
      } catch {
        // Strict code is told by an exception of its own.
      }
    }
    return [cookieGate.granted('analytics'), cookieGate.granted('advertising', 'ads')];
  });
  assert.deepEqual(granted, [false, false]);
});

test('cookie-gate:ready tells code that runs before an async gate', async () => {
  const gate = `<script>document.addEventListener('cookie-gate:ready', ({ detail }) => { window.ready = detail === window.cookieGate && detail.version })</script><script async src="/cookie-gate/cookie-gate.js"></script>`;
  const { page } = await world.visit({ gate, body: opener });
  await page.waitForFunction(() => window.ready);
  assert.match(await page.evaluate(() => window.ready), /^\d+\.\d+\.\d+/);
});

const ways = {
  'a link to #cookie-settings': [
    opener,
    (page) => page.getByRole('link', { name: 'Cookies' }).click(),
  ],
  'a link to another page’s #cookie-settings address': [
    '<a href="/privacy#cookie-settings">Choices</a>',
    (page) => page.getByRole('link', { name: 'Choices' }).click(),
  ],
  'data-cookie-gate="open" on a button': [
    '<button data-cookie-gate="open"><b>Choices</b></button>',
    (page) => page.getByText('Choices', { exact: true }).click(),
  ],
  'the keyboard': [
    opener,
    async (page) => {
      await page.getByRole('link', { name: 'Cookies' }).focus();
      await page.keyboard.press('Enter');
    },
  ],
  'the API': [opener, (page) => page.evaluate(() => window.cookieGate.open())],
  'the address': [opener, (page) => page.evaluate(() => void (location.hash = 'cookie-settings'))],
};
for (const [name, [body, open]] of Object.entries(ways))
  test(`the preferences open by ${name}, on a page that was answered before`, async () => {
    const { page } = await world.visit({ body });
    await refuseButton(page).click();
    await page.reload();
    assert.equal(
      await page.locator('[data-cookie-gate=open]').count(),
      body.includes('data-cookie-gate') ? 1 : 0,
    );
    await open(page);
    await preferences(page).waitFor();
    assert.equal(await page.locator('cookie-gate-preferences').count(), 1);
  });

test('where a page has no way back, a small button appears after a choice, for one small file, and opens the preferences', async () => {
  const { page } = await world.visit({ body: stats });
  assert.equal(await page.locator('[data-cookie-gate=open]').count(), 0);
  await refuseButton(page).click();
  const button = page.getByRole('button', { name: 'Cookies' });
  await button.waitFor();
  const requests = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.reload();
  await button.waitFor();
  await page.waitForTimeout(300);
  assert.deepEqual(requests, ['/', '/cookie-gate/cookie-gate.js', '/cookie-gate/ui/opener.js']);
  const box = await button.boundingBox();
  assert.ok(box.width >= 24 && box.height >= 24, JSON.stringify(box));
  await button.click();
  await preferences(page).waitFor();
});

test('the preferences show what holds: all 16 combinations', async () => {
  const { page } = await world.visit({ body: opener, attributes: 'data-no-reload' });
  for (let bits = 0; bits < 16; bits++) {
    const choices = Object.fromEntries(
      optional.map((name, index) => [name, !!(bits & (1 << index))]),
    );
    await page.evaluate((choices) => window.cookieGate.save(choices), choices);
    await page.evaluate(() => window.cookieGate.open());
    await preferences(page).waitFor();
    const shown = await preferences(page)
      .locator('input:not([data-vendor])')
      .evaluateAll((all) => Object.fromEntries(all.map(({ name, checked }) => [name, checked])));
    assert.deepEqual(shown, { authentication: true, ...choices });
    await page.keyboard.press('Escape');
    await preferences(page).waitFor({ state: 'detached' });
  }
});

const debug = {
  '?cookie-gate=debug': ['', '/?cookie-gate=debug', true],
  'data-debug="always"': ['data-debug="always"', '/', true],
  neither: ['', '/', false],
  '?cookie-gate=debug where data-debug="never"': [
    'data-debug="never"',
    '/?cookie-gate=debug',
    false,
  ],
};
for (const [name, [attributes, address, opens]] of Object.entries(debug))
  test(`the inspector ${opens ? 'opens' : 'does not open'} with ${name}`, async () => {
    world.put('/', { body: stats + opener, attributes: `${attributes} data-lifetime="forever"` });
    const { page, problems } = await world.newVisitor();
    await page.goto(world.site.origin + address);
    await refuseButton(page).waitFor();
    await page.waitForTimeout(400);
    assert.equal(await page.locator('cookie-gate-inspector').count(), opens ? 1 : 0);
    if (opens) {
      await page.getByText('analytics is not granted').first().waitFor();
      await page
        .getByText(/data-lifetime="forever"/)
        .first()
        .waitFor();
    }
    assert.deepEqual(problems, []);
  });

test('start() of the npm entry does the same from a site’s own bundle, and throws on a wrong option', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cookie-gate-'));
  after(() => rmSync(folder, { recursive: true }));
  const entry = new URL('../../dist/npm/index.js', import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: {
      contents: `import { start } from ${JSON.stringify(entry)}; window.start = start;`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    format: 'esm',
    write: false,
    outdir: folder,
  });
  const bundle = outputFiles[0].text;
  const { page, problems } = await world.visit({ gate: '', body: stats + opener });
  await page.addScriptTag({ type: 'module', content: bundle });
  await page.waitForFunction(() => window.start);
  const mistake = await page.evaluate(() => {
    try {
      window.start({ lifetime: 'forever' });
    } catch (error) {
      return `${error}`;
    }
  });
  assert.match(mistake, /^TypeError: cookie-gate: bad-value: data-lifetime="forever"/);
  await page.evaluate(
    () =>
      void (window.gate = window.start({
        siteName: 'Harbour',
        categories: ['analytics'],
        lifetime: 90,
      })),
  );
  await acceptButton(page).click();
  await page.waitForFunction(() => window.ran?.length === 1);
  assert.equal(await page.evaluate(() => window.gate.granted('analytics')), true);
  assert.deepEqual(problems, []);
});
