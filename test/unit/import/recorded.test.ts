import { expect } from 'chai';
import { importChoice } from '../../../src/import/import-choice.js';
import { now, recorded } from './recorded.js';

/** Comparable, whatever the prototypes. */
const plain = (found: ReturnType<typeof importChoice>) =>
  found && { time: found.time, choices: { ...found.choices } };

describe('importChoice() of one tool', () => {
  for (const [tool, cases] of Object.entries(recorded))
    describe(tool, () => {
      for (const { when, jar, gives } of cases)
        it(`${gives ? `gives ${JSON.stringify(gives.choices)}` : 'gives nothing'} where ${when}`, () => {
          expect(plain(importChoice([tool], jar, now))).to.eql(gives);
        });
    });
});
