// What a choice has done is said by a live region that was there before, without the focus being moved:
// https://www.w3.org/TR/WCAG22/#status-messages
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { loadTexts } from '../../scripts/locales.mjs';
import { openWhole, signalAnswers, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const texts = await loadTexts();

/** Notes what every live region says, and whether it can be heard then: a modal dialog silences all outside of it. */
const listener = `<script>
  window.said = [];
  const regions = new Map();
  const hasModal = () => window.deep(document).some((one) => one.matches?.('dialog:modal'));
  (function listen() {
    for (const region of window.deep(document).filter((one) => one.role === 'status')) {
      const { lang, dir, textContent } = region;
      if (regions.get(region) === textContent) continue;
      regions.set(region, textContent);
      window.said.push({ text: textContent, lang, dir, isSilenced: hasModal() });
    }
    requestAnimationFrame(listen);
  })();
</script>`;
/** The last thing said, once there are so many, the empty beginnings included. */
async function said(page, count) {
  await page.waitForFunction((least) => window.said.length >= least, count);
  return page.evaluate(() => window.said);
}
const silence = { text: '', lang: '', dir: '', isSilenced: false };
const sentence = (lang, name) => ({
  text: texts[lang].banner[name],
  lang: texts[lang].banner.language,
  dir: texts[lang].banner.direction,
  isSilenced: false,
});
const focus = (page) =>
  page.evaluate(() => document.activeElement.id || document.activeElement.localName);

for (const lang of ['en', 'ar'])
  for (const layout of ['bar', 'modal'])
    for (const choice of ['refuse', 'accept'])
      test(`“saved” is said after ${choice}: ${layout}, page in ${lang}`, async () => {
        const { page } = await visitWhole(world, { lang, layout, head: listener });
        const [first] = await said(page, 1);
        assert.equal(first.text, '', 'it is there before there is anything to say');
        await page.locator(`#cookie-gate-${choice}`).press('Enter');
        const before = await focus(page);
        assert.deepEqual((await said(page, 2)).slice(1), [sentence(lang, 'saved')]);
        assert.equal(await focus(page), before);
      });

test('after the preferences, too, and once they no longer silence it', async () => {
  const { page } = await visitWhole(world, { head: listener });
  const dialog = await openWhole(page);
  await dialog.getByRole('switch', { name: 'Analytics' }).check();
  assert.deepEqual(await said(page, 1), [silence], 'nothing is saved yet');
  await dialog.getByRole('button', { name: 'Save' }).press('Enter');
  assert.deepEqual((await said(page, 2)).slice(1), [sentence('en', 'saved')]);
});

test('on a later visit a change is said, and that consent is withdrawn, with the focus where it was', async () => {
  const page = { head: listener, attributes: 'data-no-reload' };
  const visitor = await visitWhole(world, page);
  await visitor.page.locator('#cookie-gate-accept').click();
  await visitor.page.reload();
  await visitor.page.waitForFunction(() => window.cookieGate?.granted('analytics'));
  const changes = [
    ['Save', 'saved'],
    ['Refuse non-essential cookies', 'withdrawn'],
  ];
  for (const [at, [button, name]] of changes.entries()) {
    await visitor.page.locator('#back').press('Enter');
    const dialog = visitor.page.getByRole('dialog');
    await dialog.getByRole('button', { name: button }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await focus(visitor.page), 'back');
    const all = await said(visitor.page, at + 2);
    assert.equal(all[0].text, '', 'it is there before there is anything to say');
    assert.deepEqual(all.at(-1), sentence('en', name));
    assert.equal(await focus(visitor.page), 'back');
  }
});

test('nobody hears of a choice that another tab has made', async () => {
  const { page: other, context } = await visitWhole(world, {
    head: `${listener}<script>customElements.whenDefined('cookie-gate-banner').then(() => console.log('asked'))</script>`,
  });
  const page = await context.newPage();
  // Nothing is asked of this page meanwhile: whatever a test evaluates counts as something that a person does there.
  await Promise.all([page.waitForEvent('console'), page.goto(world.site.origin)]);
  await wait(200);
  await other.locator('#cookie-gate-refuse').click();
  await wait(500);
  assert.deepEqual(await page.evaluate(() => window.said), [silence]);
  assert.equal(await page.locator('cookie-gate-banner').count(), 0);
  assert.equal((await said(other, 2))[1].text, texts.en.banner.saved);
});

test('that the browser’s signal is honoured is said, and what was said stays in sight', async () => {
  const notice = 'cookie-gate-signal-notice';
  const { page } = await visitWhole(
    world,
    { head: listener, attributes: signalAnswers },
    {},
    `${notice} button`,
  );
  const all = (await said(page, 2)).map(({ text }) => text);
  const { confirm, explain } = texts.en.signalNotice;
  assert.deepEqual(all, ['', `${confirm} ${explain}`]);
  assert.ok(await page.locator(notice).getByText(confirm).isVisible());
  assert.equal(await focus(page), 'body');
});
