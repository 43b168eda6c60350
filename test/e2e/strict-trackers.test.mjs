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
const settled = () => quiet(world.left, { still: 1200, most: 8000 });
const isNew = (page) => page.waitForFunction(() => !window.isOld && window.cookieGate);

/** The events in what a library sent: a list by itself, in an envelope, or one alone. */
const eventsIn = (body) => {
  if (!/^[[{]/.test(body)) return [];
  const sent = JSON.parse(body);
  return [sent.batch ?? sent.data ?? sent]
    .flat()
    .map(({ event, se_ac: action }) => event ?? action);
};
/** Ours among all the events that have arrived, each as often as it did. */
const arrived = () =>
  world
    .bodies()
    .flatMap(eventsIn)
    .filter((name) => /^(?:first|later)-/.test(name))
    .toSorted();

const all = Object.values(snippets).join('');
const body = '<button onclick="for (const one of later) one()">Buy</button>';
const buy = (page) => page.getByRole('button', { name: 'Buy' }).click();
const events = (word) =>
  Object.keys(snippets)
    .map((library) => `${word}-${library}`)
    .toSorted();
const first = events('first');
const both = [...first, ...events('later')];

for (const [layer, attributes] of Object.entries(layers)) {
  const page = { attributes, head: all, body };
  const isLocked = attributes.includes('lockdown');

  /** Accepts, and waits for the page that lockdown loads anew. */
  const accept = async (tab) => {
    await tab.evaluate(() => void (window.isOld = true));
    await acceptButton(tab).click();
    if (isLocked) await isNew(tab);
    await settled();
  };

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

  test(`${layer} let them work fully after a grant: no event lost, none twice, on this page and the next`, async () => {
    const { page: tab, problems } = await world.visit(strictPage(world, page));
    world.put('/next', strictPage(world, page));
    await accept(tab);
    assert.deepEqual(arrived(), first);
    await buy(tab);
    await settled();
    assert.deepEqual(arrived(), both);
    world.forget();
    await tab.goto(`${world.site.origin}/next`);
    await settled();
    await buy(tab);
    await settled();
    assert.deepEqual(arrived(), both);
    assert.deepEqual(problems, []);
  });

  test(`${layer}: what was called before the grant ${isLocked ? 'goes with the page that lockdown leaves' : 'arrives with it'}`, async () => {
    const { page: tab, problems } = await world.visit(strictPage(world, page));
    await acceptButton(tab).waitFor();
    await buy(tab);
    await settled();
    assert.deepEqual(world.left(), []);
    await accept(tab);
    // Snowplow's npm build takes no calls before it has arrived.
    const queued = ['later-mixpanel', 'later-posthog'];
    assert.deepEqual(arrived(), isLocked ? first : [...first, ...queued]);
    assert.deepEqual(problems, []);
  });

  test(`${layer} hold them again after a withdrawal, on this page and the next`, async () => {
    const { page: tab, problems } = await world.visit(strictPage(world, page));
    world.put('/next', strictPage(world, page));
    await accept(tab);
    assert.deepEqual(arrived(), first);
    world.forget();
    await tab.evaluate(() => void (window.isOld = true));
    await tab.evaluate(() => void window.cookieGate.withdraw());
    await isNew(tab);
    await buy(tab);
    await settled();
    await tab.goto(`${world.site.origin}/next`);
    await buy(tab);
    await settled();
    await tab.goto('about:blank');
    await settled();
    assert.deepEqual(world.left(), []);
    assert.deepEqual(problems, []);
  });
}
