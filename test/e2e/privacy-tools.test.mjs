// A tool that refuses on a visitor's behalf, without a rule for us: the real one, on a real page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadTexts } from '../../scripts/locales.mjs';
import { bringAutoconsent, heuristics, itsOwnRules, saidAtLast } from '../support/autoconsent.mjs';
import { isRefused, page as usual, watchClicks } from '../support/privacy-tools.mjs';
import { useWorld } from '../support/world.mjs';

const world = useWorld();
const all = await loadTexts();
const read = heuristics.classifyButtonTextRegex;

/** How the first layer can stand. */
const layouts = ['bar', 'box', 'modal', 'inline'];

/** What a visitor reads on the first layer, as the tool takes it. */
const textOf = ({ heading, body, refuse, accept }) => [heading, ...body, refuse, accept].join('\n');
const isFound = ({ banner }) =>
  heuristics.checkHeuristicPatterns(textOf(banner)).patterns.length > 0;
const isReject = ({ banner }) => read(banner.refuse) === 'reject';
const names = Object.keys(all);
const found = names.filter((name) => isFound(all[name]) && isReject(all[name]));

test('the document says for which languages it needs no rule', () => {
  const listed = (row) =>
    readFileSync('docs/privacy-tools.md', 'utf8')
      .match(new RegExp(`^\\| ${row} +\\|(.*)\\|$`, 'm'))[1]
      .match(/(?<=`)[a-z-]+(?=`)/g);
  const known = names.filter((name) => !found.includes(name) && isReject(all[name]));
  const others = names.filter((name) => !found.includes(name) && !known.includes(name));
  assert.deepEqual(listed('Both').toSorted(), found.toSorted());
  assert.deepEqual(listed('The button alone').toSorted(), known.toSorted());
  assert.deepEqual(listed('Neither').toSorted(), others.toSorted());
});

const cases = [
  ...layouts.map((layout) => [layout, 'en']),
  ...found.filter((name) => name !== 'en').map((name) => ['bar', name]),
];
for (const [layout, language] of cases)
  test(`${layout} in ${language}: found and refused without a rule, and gone within 500 ms`, async () => {
    world.put('/', usual(`data-layout="${layout}" data-language="${language}"`));
    const visitor = await world.newVisitor();
    const said = await bringAutoconsent(visitor.page, {
      config: { heuristicMode: 'reject' },
      // As in a browser: the rules it comes with, none of them ours, find nothing.
      rules: language === 'en' ? { autoconsent: itsOwnRules } : {},
    });
    await watchClicks(visitor.page);
    await visitor.page.goto(world.site.origin);
    const done = await saidAtLast(said, 'autoconsentDone');
    assert.equal(done.cmp, 'HEURISTIC-REJECT');
    assert.equal(done.totalClicks, 1);
    assert.equal((await saidAtLast(said, 'selfTestResult')).result, true);
    const took = await visitor.page.evaluate(() => window.goneAfter);
    assert.ok(took <= 500, `${took} ms`);
    assert.equal(await visitor.page.evaluate(() => window.stoodAs), layout);
    await isRefused(world, visitor, 'banner');
  });
