import { expect } from 'chai';
import type { Report } from '../../../src/contract/reports.js';
import { createReporter } from '../../../src/gate/report.js';
import { expectSame } from '../../support/expect-same.js';

describe('createReporter()', () => {
  const { warn } = console;
  let lines: unknown[][];
  let emitted: [string, unknown][];

  const create = () => createReporter((name, detail) => void emitted.push([name, detail]));

  beforeEach(() => {
    lines = [];
    emitted = [];
    console.warn = (...words: unknown[]) => void lines.push(words);
  });
  afterEach(() => {
    console.warn = warn;
  });

  it('says one console line and one event for each finding, and keeps it', () => {
    const { tell, reports } = create();
    tell('bad-value', 'data-lifetime="abc"');
    const report: Report = { code: 'bad-value', place: 'data-lifetime="abc"', element: undefined };
    expect(lines).to.eql([['cookie-gate: bad-value:', 'data-lifetime="abc"']]);
    expect(emitted).to.eql([['report', report]]);
    expect(reports).to.eql([report]);
    tell('not-stored', 'a.test');
    expect(reports.map(({ code }) => code)).to.eql(['bad-value', 'not-stored']);
  });

  it('says of a tag how its HTML begins, and which it is', () => {
    const { tell, reports } = create();
    const img = document.createElement('img');
    img.alt = 'x'.repeat(200);
    tell('bad-address', img);
    expectSame(reports[0]!.element, img);
    expect(reports[0]!.place).to.equal(img.outerHTML.slice(0, 120));
  });
});
