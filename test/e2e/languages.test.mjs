// Every language on a real page, as narrow as a page must work: what is shown, which way it runs, and that nothing is cut off.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aliases, languages, loadTexts } from '../../scripts/locales.mjs';
import { preferences } from '../support/buttons.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const all = await loadTexts();
const opener = '<a href="#cookie-settings">Cookies</a>';

/** A page in that language, for a visitor with a narrow screen. */
async function visit(lang, { attributes = '', body = opener } = {}) {
  const tag = `<script src="/cookie-gate/cookie-gate.js" ${attributes}></script>`;
  world.site.put(
    '/',
    `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${tag}<title>A page</title></head><body>${body}</body></html>`,
  );
  const visitor = await world.newVisitor({ viewport: { width: 320, height: 640 } });
  await visitor.page.goto(world.site.origin);
  return visitor;
}

const fetched = () =>
  world.site.requests.flatMap((line) => /\/locales\/(.*)\.js$/.exec(line)?.[1] ?? []);

/** Elements of a layer whose content is wider than they are, or that stick out of the screen. */
const cutOff = (page, name) =>
  page.evaluate((selector) => {
    const layer = document.querySelector(selector);
    const elements = [
      layer,
      ...layer.querySelectorAll('*'),
      ...layer.shadowRoot.querySelectorAll('*'),
    ];
    return elements
      .filter((element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (!width) return false;
        const isWide = element.scrollWidth > element.clientWidth + 1 && element.clientWidth;
        return isWide || left < -1 || right > innerWidth + 1;
      })
      .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 40)}`);
  }, name);

for (const name of languages) {
  const { banner, preferences: dialog, cookies } = all[name];
  test(`${name}: both layers speak it, run its way, and nothing is cut off at 320 pixels`, async () => {
    const { page, lines, problems } = await visit(banner.language);
    const refuse = page.getByRole('button', { name: banner.refuse, exact: true });
    const accept = page.getByRole('button', { name: banner.accept, exact: true });
    await refuse.waitFor();
    const host = page.locator('cookie-gate-banner');
    assert.deepEqual(
      [await host.getAttribute('lang'), await host.getAttribute('dir')],
      [banner.language, banner.direction],
    );
    const direction = (selector) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
    assert.equal(await direction('#cookie-gate-heading'), banner.direction);
    assert.equal(await page.locator('#cookie-gate-heading').innerText(), banner.heading);
    const [one, other] = [await refuse.boundingBox(), await accept.boundingBox()];
    assert.deepEqual([one.width, one.height], [other.width, other.height]);
    assert.deepEqual(await cutOff(page, 'cookie-gate-banner'), []);
    assert.deepEqual(fetched(), [`${name}/banner`]);

    await page.getByRole('button', { name: banner.more, exact: true }).click();
    const opened = page.getByRole('dialog', { name: dialog.heading, exact: true });
    await opened.waitFor();
    await opened.getByText(dialog.cookies, { exact: true }).click();
    await opened.getByText(cookies.choice, { exact: true }).waitFor();
    assert.deepEqual(await cutOff(page, 'cookie-gate-preferences'), []);
    assert.equal(await direction('cookie-gate-preferences'), banner.direction);
    const analytics = banner.categories.analytics;
    const first = analytics[0].toLocaleUpperCase(banner.language);
    const toggle = opened.getByRole('switch', { name: first + analytics.slice(1), exact: true });
    assert.equal(await toggle.isChecked(), false);
    // Off at the side where lines begin, on at the other.
    const fromLeft = (name) =>
      opened
        .locator(`input[name="${name}"]`)
        .evaluate((input) => parseFloat(getComputedStyle(input, '::before').left));
    const [on, off] = [await fromLeft('authentication'), await fromLeft('analytics')];
    assert.ok(banner.direction === 'rtl' ? on < off : on > off, `${on} and ${off}`);
    assert.deepEqual(fetched().toSorted(), [
      `${name}/banner`,
      `${name}/cookies`,
      `${name}/preferences`,
    ]);

    await opened.getByRole('button', { name: banner.refuse, exact: true }).click();
    await opened.waitFor({ state: 'detached' });
    const told = lines.filter((line) => line.startsWith('cookie-gate'));
    assert.deepEqual([...told, ...problems], []);
  });
}

test('a page in English fetches no language', async () => {
  const { page } = await visit('en-GB');
  await page.getByRole('button', { name: 'Accept all cookies' }).waitFor();
  assert.deepEqual(fetched(), []);
});

test('data-language overrules the page’s language', async () => {
  const { page } = await visit('en', { attributes: 'data-language="de-AT"' });
  await page.getByRole('button', { name: all.de.banner.refuse }).waitFor();
  assert.equal(await page.locator('cookie-gate-banner').getAttribute('lang'), 'de');
});

for (const [alias, name] of Object.entries(aliases))
  test(`a page in ${alias} is spoken to in ${name}`, async () => {
    const { page } = await visit(alias);
    await page.getByRole('button', { name: all[name].banner.refuse, exact: true }).waitFor();
  });

test('a page in a language that nobody has written is asked in English, and one line says so', async () => {
  const { page, lines } = await visit('tlh');
  await page.getByRole('button', { name: 'Refuse non-essential cookies' }).waitFor();
  assert.equal(await page.locator('cookie-gate-banner').getAttribute('lang'), 'en');
  assert.equal(
    lines.filter((line) => line.startsWith('cookie-gate: file-missing: locales/tlh/banner')).length,
    1,
  );
});

test('the record says which language was shown, and English where there were no words', async () => {
  for (const [lang, shown] of [
    ['de', 'de'],
    ['zh-TW', 'zh-hant'],
    ['tlh', 'en'],
    ['en-GB', 'en'],
  ]) {
    const { page, context } = await visit(lang);
    await page.locator('#cookie-gate-refuse').click();
    const [record] = await context.cookies();
    assert.match(record.value, new RegExp(`&language=${shown}&mode=opt-in&source=banner`));
    await page.reload();
    await page.waitForTimeout(300);
    assert.equal(await page.locator('cookie-gate-banner').count(), 0, 'it holds');
  }
});

test('while the words are on their way nothing is asked, and no tag starts', async () => {
  const { page, context } = await visit('de', {
    body: `${opener}<script type="text/plain" data-consent="analytics">window.ran = true</script>`,
  });
  await context.route('**/locales/**', () => {});
  await page.reload();
  await page.waitForTimeout(400);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
  assert.equal(await page.evaluate(() => window.ran), undefined);
});

test('the small button back speaks the page’s language', async () => {
  const { page } = await visit('de', { body: '' });
  await page.getByRole('button', { name: all.de.banner.refuse, exact: true }).click();
  await page.reload();
  await page.getByRole('button', { name: all.de.opener.open, exact: true }).click();
  await page.getByRole('dialog', { name: all.de.preferences.heading }).waitFor();
  assert.ok((await preferences(page).count()) === 0);
});
