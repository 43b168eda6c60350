// The rule files for tools that refuse on a visitor's behalf, each by an engine that reads its format.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { bringAutoconsent, itsOwnRules, saidAtLast } from '../support/autoconsent.mjs';
import { isRefused, page as usual, stir, watchClicks } from '../support/privacy-tools.mjs';
import { useWorld } from '../support/world.mjs';

const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const ours = read('dist/rules/autoconsent.json');
const slow = { time: 0 };
const world = useWorld({ delayOf: (address) => (/ui\/banner/.test(address) ? slow.time : 0) });

/** What looks without a rule is off, as it is unless it is asked for, so that a rule it must be. */
const engines = {
  autoconsent: {
    cmp: 'cookie-gate',
    rules: { autoconsent: ours },
  },
  // Later releases read this format no more. What it has of Consent-O-Matic is most of that tool's own code.
  'consent-o-matic': {
    cmp: 'com_cookie-gate',
    rules: { consentomatic: read('dist/rules/consent-o-matic.json') },
    from: 'node_modules/autoconsent-9',
  },
};

/** In languages that autoconsent does not read, one of them from right to left, and in every layout. */
const pages = {
  'a page in Danish': 'data-language="da"',
  'a page in Finnish': 'data-language="fi"',
  'a page in Japanese': 'data-language="ja"',
  'a page in Arabic': 'data-language="ar"',
  'a box in Danish': 'data-language="da" data-layout="box"',
  'a modal dialog in Danish': 'data-language="da" data-layout="modal"',
  'a part of a page in Danish': 'data-language="da" data-layout="inline"',
};

for (const [name, { cmp, ...engine }] of Object.entries(engines)) {
  /** Brings a visitor with this tool. */
  const visit = async (attributes, config) => {
    world.put('/', usual(attributes));
    const visitor = await world.newVisitor();
    const said = await bringAutoconsent(visitor.page, { ...engine, config });
    const clicked = await watchClicks(visitor.page);
    await visitor.page.goto(world.site.origin);
    return { ...visitor, said, clicked };
  };

  for (const [where, attributes] of Object.entries(pages))
    test(`${name}: ${where} is found and refused`, async () => {
      const visitor = await visit(attributes);
      assert.equal((await saidAtLast(visitor.said, 'autoconsentDone')).cmp, cmp);
      assert.equal((await saidAtLast(visitor.said, 'optOutResult')).result, true);
      assert.equal((await saidAtLast(visitor.said, 'selfTestResult')).result, true);
      await isRefused(world, visitor, 'banner');
      const took = await visitor.page.evaluate(() => window.goneAfter);
      assert.ok(took <= 500, `${took} ms`);
      assert.deepEqual(visitor.clicked, ['cookie-gate-refuse']);
    });

  test(`${name}: where the first layer tells and does not ask, what is on is taken back`, async () => {
    const { page, context, said } = await visit('data-region="US-CA"');
    assert.equal((await saidAtLast(said, 'optOutResult')).cmp, cmp);
    // The page is loaded anew.
    await page.waitForFunction(() => window.cookieGate?.decision.answered);
    const [{ value }] = await context.cookies();
    assert.match(value, /&advertising=0&marketing=0&.*&source=withdrawal$/);
  });

  test(`${name}: a banner that comes late is found, too`, async () => {
    slow.time = 2500;
    const visitor = await visit('data-language="da"');
    assert.equal((await saidAtLast(visitor.said, 'autoconsentDone')).cmp, cmp);
    slow.time = 0;
    await isRefused(world, visitor, 'banner');
  });

  test(`${name}: grants nothing where it is told to`, async () => {
    const { page, said, clicked } = await visit('data-language="da"', { autoAction: 'optIn' });
    const { result } = await saidAtLast(said, 'optInResult');
    await page.waitForTimeout(200);
    assert.ok(!clicked.includes('cookie-gate-accept'));
    assert.deepEqual(await page.evaluate(() => Object.values(cookieGate.decision.categories)), [
      true,
      false,
      false,
      false,
      false,
    ]);
    if (name === 'autoconsent') assert.equal(result, false, 'and says so');
    assert.deepEqual(world.left(), []);
  });

  test(`${name}: a visitor who has answered is left alone`, async () => {
    const visitor = await visit('data-language="da"');
    await saidAtLast(visitor.said, 'autoconsentDone');
    await isRefused(world, visitor, 'banner');
    visitor.said.length = visitor.clicked.length = 0;
    await stir(visitor.page);
    await visitor.page.reload();
    const isAgain = ({ state }) => state.findCmpAttempts > 3;
    assert.ok((await saidAtLast(visitor.said, 'report', isAgain)).state);
    assert.deepEqual(visitor.clicked, []);
    assert.equal(visitor.said.filter(({ type }) => type === 'cmpDetected').length, 0);
  });
}

test('autoconsent: with all its own rules beside, ours is the one that acts', async () => {
  world.put('/', usual('data-language="da"'));
  const visitor = await world.newVisitor();
  const rules = { autoconsent: [...itsOwnRules, ...ours] };
  const said = await bringAutoconsent(visitor.page, { rules });
  await visitor.page.goto(world.site.origin);
  await saidAtLast(said, 'autoconsentDone');
  assert.deepEqual(
    said.flatMap(({ type, cmp }) => (type === 'cmpDetected' ? [cmp] : [])),
    ['cookie-gate'],
  );
  await isRefused(world, visitor, 'banner');
});
