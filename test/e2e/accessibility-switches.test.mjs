// Switches are native, say what they are for, and switching one decides nothing yet.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nodesOf } from '../support/reader.mjs';
import { everyRule, openWhole, unfold, visitWhole } from '../support/whole-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();

test('each is a native checkbox with its name, its state and what it is for', async () => {
  const { page } = await visitWhole(world, { attributes: everyRule });
  const dialog = await openWhole(page);
  await unfold(dialog);
  const all = dialog.getByRole('switch');
  assert.deepEqual(
    await all.evaluateAll((inputs) => inputs.map(({ localName, type }) => `${localName} ${type}`)),
    Array(10).fill('input checkbox'),
  );
  const switches = await nodesOf(page, 'switch');
  assert.deepEqual(
    switches.map(({ name, checked, disabled = false }) => [name, checked, disabled]),
    [
      ['Authentication and security', 'true', true],
      ['Preferences', 'false', false],
      ['Analytics', 'false', false],
      ['harbour-stats', 'false', true],
      ['Advertising', 'false', false],
      ['Marketing', 'false', false],
      ['YouTube embed', 'false', true],
      ['Allow additional information sharing with business partners', 'false', false],
      ['Acme Audiences', 'false', false],
      ['Globex Media', 'false', false],
    ],
  );
  const described = new Map(switches.map(({ name, description }) => [name, description]));
  assert.match(
    described.get('Analytics'),
    /Counting visits and seeing how pages and links are used/,
  );
  assert.match(described.get('Authentication and security'), /Always on/);
  assert.match(
    described.get('Advertising'),
    /Off, since your browser sends Global Privacy Control/,
  );
  assert.match(
    described.get('Allow additional information sharing with business partners'),
    /covers only the partnerships described here/,
  );
});

test('what is written beside it is its name, and a click there switches it', async () => {
  const { page } = await visitWhole(world, { attributes: everyRule });
  const dialog = await openWhole(page);
  await unfold(dialog);
  const said = (await nodesOf(page, 'switch')).map(({ name }) => name);
  for (const [at, one] of (await dialog.getByRole('switch').all()).entries()) {
    const { written, x, y } = await one.evaluate((input) => {
      input.scrollIntoView({ block: 'center' });
      const label = input.labels[0];
      const { left, top, height } = label.getBoundingClientRect();
      return { written: label.innerText.trim(), x: left + 8, y: top + height / 2 };
    });
    assert.ok(said[at].includes(written), `${said[at]} has ${written} in it`);
    if (await one.isDisabled()) continue;
    const before = await one.isChecked();
    await page.mouse.click(x, y);
    assert.equal(await one.isChecked(), !before, written);
  }
});

test('switching, by mouse or by the space bar, and Enter on a switch, decide nothing', async () => {
  const { page, context } = await visitWhole(world, { attributes: everyRule });
  const dialog = await openWhole(page);
  const toggle = dialog.getByRole('switch', { name: 'Analytics' });
  const states = [];
  for (const act of [
    () => toggle.click(),
    () => toggle.press('Space'),
    () => toggle.press('Enter'),
  ]) {
    await act();
    states.push(await toggle.isChecked());
  }
  assert.deepEqual(states, [true, false, false]);
  await toggle.check();
  assert.ok(await dialog.isVisible(), 'nothing was submitted');
  assert.equal(await page.evaluate(() => window.cookieGate.decision.answered), false);
  assert.equal(await page.evaluate(() => window.cookieGate.granted('analytics')), false);
  assert.deepEqual(await context.cookies(), []);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  assert.deepEqual(await context.cookies(), []);
});
