// Real trackers, pasted as their vendors give them: held by each layer, and complete after a grant.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton, refuseButton } from '../support/buttons.mjs';
import { quiet } from '../support/quiet.mjs';
import { snippets } from '../support/snippets.mjs';
import { strictPage } from '../support/strict-page.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const layers = {
  interception: '',
  lockdown: 'data-lockdown data-undeclared="off"',
  'both layers': 'data-lockdown',
};
/** How many requests brought an event to a collector. */
const arrived = (name) => world.bodies().filter((body) => body.includes(name)).length;
const settled = () => quiet(world.left, { still: 1200, most: 8000 });
const isNew = (page) => page.waitForFunction(() => !window.isOld && window.cookieGate);

const all = Object.values(snippets).join('');
const body = '<button onclick="for (const one of later) one()">Buy</button>';
const buy = (page) => page.getByRole('button', { name: 'Buy' }).click();
const events = (word) => Object.keys(snippets).map((library) => `${word}-${library}`);
/** How often each event has arrived. */
const counts = (...names) => Object.fromEntries(names.map((name) => [name, arrived(name)]));
const eachOnce = (...names) => Object.fromEntries(names.map((name) => [name, 1]));

for (const [layer, attributes] of Object.entries(layers)) {
  const page = { attributes, head: all, body };

  test(`${layer} hold them before a choice and after a refusal`, async () => {
    const { page: tab, problems } = await world.visit(strictPage(world, page));
    await acceptButton(tab).waitFor();
    await buy(tab);
    await settled();
    assert.deepEqual(world.left(), []);
    await refuseButton(tab).click();
    await buy(tab);
    await tab.reload();
    await buy(tab);
    await settled();
    await tab.goto('about:blank');
    await settled();
    assert.deepEqual(world.left(), []);
    assert.deepEqual(problems, []);
  });

  test(`${layer} let them work fully after a grant: no event lost, none twice`, async () => {
    const { page: tab, problems } = await world.visit(strictPage(world, page));
    await tab.evaluate(() => void (window.isOld = true));
    await acceptButton(tab).click();
    // Lockdown loads the page anew: the events are those of the new page.
    if (attributes.includes('lockdown')) await isNew(tab);
    await settled();
    assert.deepEqual(counts(...events('first')), eachOnce(...events('first')));
    await buy(tab);
    await settled();
    const both = [...events('first'), ...events('later')];
    assert.deepEqual(counts(...both), eachOnce(...both));
    world.forget();
    await tab.reload();
    await settled();
    await buy(tab);
    await settled();
    assert.deepEqual(counts(...both), eachOnce(...both));
    assert.deepEqual(problems, []);
  });
}

test('what a queue of calls took before the grant arrives with it', async () => {
  const { page } = await world.visit(strictPage(world, { head: all, body }));
  await acceptButton(page).waitFor();
  await buy(page);
  await settled();
  assert.deepEqual(world.left(), []);
  await acceptButton(page).click();
  await settled();
  const queued = ['first-posthog', 'later-posthog', 'first-mixpanel', 'later-mixpanel'];
  assert.deepEqual(counts(...queued), eachOnce(...queued));
});
