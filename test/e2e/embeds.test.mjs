// Films, posts and maps: held with a stand-in, loaded once or always, and readable where there is a text.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { useWorld } from '../support/world.mjs';

const film = 'www.youtube.com/embed/roasting';
const widgets = 'platform.twitter.com/widgets.js';
const world = useWorld({
  vendors: ['*.youtube.com', '*.twitter.com', '*.ytimg.com'],
  scripts: {
    [widgets]: `document.querySelector('blockquote').insertAdjacentHTML('afterend', '<p id="post">The post itself</p>')`,
  },
});
/** `least` requests are on their way. */
const settled = (least = 0) => quiet(world.asked, { least, most: 15_000 });
const body = `<iframe width="480" height="270" title="How we roast" data-consent="preferences" data-vendor="youtube" data-src="https://${film}"></iframe>
  <blockquote><p>First batch of the day is out.</p></blockquote>
  <script type="text/plain" title="A post of ours" data-consent="preferences" data-vendor="x-embed" data-src="https://${widgets}"></script>`;
const standIn = (page, title) =>
  page.locator('cookie-gate-placeholder', { has: page.getByRole('button', { name: title }) });
const boxOf = (page, selector) => page.locator(selector).boundingBox();

test('before a choice nothing is loaded, the post’s text is there, and both have a stand-in', async () => {
  const { page, problems } = await world.visit({ body });
  await standIn(page, 'Load once: How we roast').waitFor();
  await standIn(page, 'Load once: A post of ours').waitFor();
  assert.ok(await page.getByText('First batch of the day is out.').isVisible());
  await settled();
  assert.deepEqual(world.asked(), []);
  assert.deepEqual(problems, []);
});

test('“Load once” loads that one, in its place, with the focus in it, and is gone on the next page', async () => {
  const { page } = await world.visit({ body });
  await refuseButton(page).click();
  const button = page.getByRole('button', { name: 'Load once: How we roast' });
  await button.waitFor();
  const before = await standIn(page, 'Load once: How we roast').boundingBox();
  await button.press('Enter');
  await settled(1);
  assert.deepEqual(world.asked(), [film]);
  assert.deepEqual(await boxOf(page, 'iframe'), before);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'IFRAME');
  world.forget();
  await page.reload();
  await standIn(page, 'Load once: How we roast').waitFor();
  await settled();
  assert.deepEqual(world.asked(), []);
});

test('“Always allow” holds on the next page, for this vendor alone, until the next choice', async () => {
  const { page, context } = await world.visit({ body });
  await refuseButton(page).click();
  await page.getByRole('button', { name: 'Always allow YouTube' }).click();
  await settled(1);
  assert.deepEqual(world.asked(), [film]);
  world.forget();
  await page.reload();
  await settled(1);
  assert.deepEqual(world.asked(), [film]);
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY');
  await standIn(page, 'Load once: A post of ours').waitFor();
  // A second refusal, on a page without embeds, ends it.
  world.put('/plain', {});
  await page.goto(`${world.site.origin}/plain`);
  await page.evaluate(() => window.cookieGate.refuse());
  world.forget();
  await page.goto(world.site.origin);
  await standIn(page, 'Load once: How we roast').waitFor();
  await settled();
  assert.deepEqual(world.asked(), []);
  await context.close();
});

test('a grant of the category loads all; a withdrawal leaves no word of what was always allowed', async () => {
  const { page } = await world.visit({ body });
  await page.getByRole('button', { name: 'Always allow X' }).press('Enter');
  await page.locator('#post').waitFor();
  await acceptButton(page).click();
  await settled(2);
  assert.deepEqual(world.asked().toSorted(), [widgets, film]);
  await page.waitForFunction(() => !document.querySelector('cookie-gate-placeholder'));
  await Promise.all([
    page.waitForEvent('load'),
    page.evaluate(() => void window.cookieGate.withdraw()),
  ]);
  await standIn(page, 'Load once: A post of ours').waitFor();
  assert.equal(await page.evaluate(() => localStorage.length), 0);
});
