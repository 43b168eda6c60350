// A program of the visitor's that says by itself that they refuse: from a world of its own, as an extension's script does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acceptButton } from '../support/buttons.mjs';
import { isRefused, page as usual } from '../support/privacy-tools.mjs';
import { useWorld } from '../support/world.mjs';

const slow = { time: 0 };
const world = useWorld({ delayOf: (address) => (/\/ui\/|rules/.test(address) ? slow.time : 0) });

/** Both lines of docs/privacy-tools.md. */
const refusal = `document.documentElement.toggleAttribute('data-cookie-gate-refuse', true);
document.dispatchEvent(new Event('cookie-gate:refuse'));`;

/** A visitor whose extension says this at the first moment of each page. */
async function visitWithAgent(attributes, script) {
  world.put('/', usual(attributes));
  const visitor = await world.newVisitor();
  const session = await visitor.context.newCDPSession(visitor.page);
  await session.send('Page.enable');
  await session.send('Page.addScriptToEvaluateOnNewDocument', {
    source: script,
    worldName: 'an extension',
  });
  await watchForBanner(visitor.page);
  await visitor.page.goto(world.site.origin);
  return visitor;
}

/** Says it in the page that is open. */
async function say({ context, page }, expression) {
  const session = await context.newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const { exceptionDetails } = await session.send('Runtime.evaluate', { expression, contextId });
  assert.equal(exceptionDetails, undefined);
}

/** Notes whether the banner was ever in the page. */
const watchForBanner = (page) =>
  page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.querySelector('cookie-gate-banner')) window.wasAsked = true;
    }).observe(document, { childList: true, subtree: true });
  });
const wasAsked = (page) => page.evaluate(() => !!window.wasAsked);

test('said while the banner is shown: everything is refused, and it is gone', async () => {
  const visitor = await world.visit(usual());
  await acceptButton(visitor.page).waitFor();
  await say(visitor, `document.dispatchEvent(new Event('cookie-gate:refuse'))`);
  await isRefused(world, visitor, 'agent');
  await visitor.page.reload();
  await visitor.page.waitForTimeout(300);
  assert.equal(await visitor.page.locator('cookie-gate-banner').count(), 0, 'and it holds');
});

for (const [where, attributes] of Object.entries({
  'in English': '',
  'in a language that must be fetched': 'data-language="fi"',
  'of the strict rules': 'data-region="DE"',
}))
  test(`said before anything of the gate has arrived, on a page ${where}: nobody is asked`, async () => {
    slow.time = 400;
    const visitor = await visitWithAgent(
      attributes,
      `addEventListener('DOMContentLoaded', () => {${refusal}})`,
    );
    await visitor.page.waitForFunction(() => window.cookieGate?.decision.answered);
    slow.time = 0;
    await isRefused(world, visitor, 'agent');
    assert.equal(await wasAsked(visitor.page), false);
  });

test('said at any moment on, by both lines, it is heard', async () => {
  for (const delay of [0, 60, 120, 250]) {
    const visitor = await visitWithAgent(
      'data-language="de"',
      `addEventListener('DOMContentLoaded', () => setTimeout(() => {${refusal}}, ${delay}))`,
    );
    await visitor.page.waitForFunction(() => window.cookieGate?.decision.answered);
    await isRefused(world, visitor, 'agent');
  }
});

test('where the region has something on, it is taken back, and the next page asks nobody', async () => {
  const visitor = await world.visit(usual('data-region="US-CA"'));
  await visitor.page.locator('cookie-gate-banner').waitFor();
  assert.ok(world.left().includes('/tag/advertising.js'), 'it was on');
  await Promise.all([visitor.page.waitForEvent('load'), say(visitor, refusal)]);
  const [{ value }] = await visitor.context.cookies();
  assert.match(value, /&analytics=0&advertising=0&marketing=0&.*&source=withdrawal$/);
  world.forget();
  await visitor.page.goto(world.site.origin);
  await visitor.page.waitForTimeout(300);
  assert.deepEqual(world.left(), []);
  assert.equal(await visitor.page.locator('cookie-gate-banner').count(), 0);
});

test('the receipt names the agent, and no text, as nobody was shown one for it', async () => {
  const visitor = await world.visit(usual('data-receipts'));
  await acceptButton(visitor.page).waitFor();
  await say(visitor, refusal);
  await visitor.page.waitForFunction(() => window.cookieGateReceipts);
  const [receipt] = await visitor.page.evaluate(() => window.cookieGateReceipts());
  assert.deepEqual([receipt.source, receipt.text], ['agent', undefined]);
  assert.ok(Object.values(receipt.categories).every((granted) => granted === false));
});

test('a visitor who has granted keeps what they granted', async () => {
  const visitor = await world.visit(usual());
  await acceptButton(visitor.page).click();
  await say(visitor, refusal);
  await visitor.page.reload();
  await say(visitor, refusal);
  await visitor.page.waitForTimeout(200);
  const [{ value }] = await visitor.context.cookies();
  assert.match(value, /&analytics=1&advertising=1&marketing=1&.*&source=banner$/);
});

test('nothing that an agent can say grants anything', async () => {
  const granting = `{ choices: { analytics: true }, granted: true, source: 'banner' }`;
  const words = ['refuse', 'accept', 'grant', 'save', 'change', 'before-change', 'ready'];
  const events = words.map(
    (word) =>
      `document.dispatchEvent(Object.assign(new CustomEvent('cookie-gate:${word}', { detail: ${granting}, bubbles: true }), ${granting}))`,
  );
  for (const line of [
    ...events,
    `document.documentElement.setAttribute('data-cookie-gate-grant', '')`,
    `document.documentElement.setAttribute('data-cookie-gate-refuse', 'false')`,
    `document.querySelector('#cookie-gate-accept').click()`,
  ]) {
    const visitor = await world.visit(usual());
    await acceptButton(visitor.page).waitFor();
    await say(visitor, line);
    await visitor.page.waitForTimeout(100);
    assert.deepEqual(
      await visitor.page.evaluate(() => Object.values(cookieGate.decision.categories)),
      [true, false, false, false, false],
      line,
    );
    assert.deepEqual(world.left(), [], line);
    await visitor.context.close();
  }
});
