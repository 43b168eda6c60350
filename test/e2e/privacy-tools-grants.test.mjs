// A tool that refuses on a visitor's behalf, and what it might take for a way to grant: the real one, on a real page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadTexts } from '../../scripts/locales.mjs';
import { bringAutoconsent, heuristics, saidAtLast } from '../support/autoconsent.mjs';
import { page as usual, stir, watchClicks } from '../support/privacy-tools.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const all = await loadTexts();
const read = heuristics.classifyButtonTextRegex;

test('no label of ours that grants nothing is read as accepting, in any language', () => {
  for (const [name, { banner, preferences, opener, privacyChoices }] of Object.entries(all)) {
    const labels = [
      banner.refuse,
      banner.more,
      banner.policy,
      preferences.save,
      preferences.close,
      opener.open,
      privacyChoices.open,
    ];
    for (const label of labels) assert.notEqual(read(label), 'accept', `${name}: ${label}`);
    assert.notEqual(read(preferences.save), 'acknowledge', `${name}: ${preferences.save}`);
  }
  assert.equal(read(all.en.banner.accept), 'accept', 'the label that grants is');
});

test('a page in a language it does not read is left as it is', async () => {
  const { clicked, visitor } = await letItTry('data-language="fi"', /Hylkää/);
  assert.deepEqual(clicked, []);
  assert.equal(await visitor.page.evaluate(() => window.cookieGate.decision.answered), false);
});

test('where only Accept is read, the tool’s click on it grants nothing', async () => {
  const { banner } = all.ru;
  assert.deepEqual([read(banner.refuse), read(banner.accept)], ['other', 'accept']);
  // A page that the tool takes for one that asks, by the name of the site.
  const { clicked, visitor } = await letItTry(
    'data-language="ru" data-site-name="We use cookies"',
    /We use cookies/,
  );
  assert.deepEqual(clicked, ['cookie-gate-accept']);
  assert.equal(await visitor.page.evaluate(() => window.cookieGate.decision.answered), false);
  assert.deepEqual(world.left(), []);
});

for (const [siteName, isRead] of [
  ['Harbour Coffee', false],
  ['We use cookies', true],
])
  test(`“Keep these cookies” is never clicked, on a layer that is ${isRead ? '' : 'not '}read`, async () => {
    const attributes = `data-region="US-CA" data-site-name="${siteName}"`;
    const { clicked, visitor } = await letItTry(attributes, /Until you refuse[^]*Keep these/);
    assert.deepEqual(clicked, isRead ? ['cookie-gate-refuse'] : []);
    // A refusal takes back what was on, and the page is loaded anew.
    await visitor.page.waitForFunction((answer) => {
      const { cookieGate } = window;
      const isOn = cookieGate?.granted('advertising');
      return cookieGate?.decision.answered === answer && isOn === !answer;
    }, isRead);
  });

/**
 * Brings it to a page with the layer on it that is never still, so that it looks as often as it may, until it has given
 * up or acted. At this level it clicks whatever it takes for a way out: to refuse, else to acknowledge, else to accept.
 */
async function letItTry(attributes, text) {
  world.put('/', usual(attributes));
  const visitor = await world.newVisitor();
  const clicked = await watchClicks(visitor.page);
  await stir(visitor.page);
  await visitor.page.goto(world.site.origin);
  assert.match(await visitor.page.locator('cookie-gate-banner').textContent(), text);
  const config = { heuristicMode: 'tier2', detectRetries: 4 };
  const said = await bringAutoconsent(visitor.page, { config });
  const isOver = ({ state }) => ['nothingDetected', 'done'].includes(state.lifecycle);
  const { state } = await saidAtLast(said, 'report', isOver);
  assert.ok(state.findCmpAttempts > 1, 'it has looked');
  await visitor.page.waitForTimeout(200);
  return { clicked, visitor };
}
