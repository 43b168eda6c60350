import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../../src/contract/categories.js';
import { strictestOf } from '../../../../src/policy/rules/row.js';
import type { Row } from '../../../../src/policy/rules/row.js';
import { notLaxer } from '../../../support/not-laxer.js';

/** Any row, not only those of the table. */
const rows: fc.Arbitrary<Row> = fc.record({
  mode: fc.constantFrom('opt-in', 'opt-out', 'notice'),
  on: fc.subarray([...optionalCategories]),
  onSignal: fc.constantFrom('must', 'honour', 'ask'),
  isDntAnObjection: fc.boolean(),
  lifetime: fc.constantFrom(183, 365),
  neverUnder: fc.constantFrom(13, 18),
  exempt: fc.subarray([...optionalCategories]),
});

describe('strictestOf()', () => {
  it('is never laxer than either', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        const both = strictestOf(one, other);
        expect(notLaxer(both, one)).to.deep.equal([]);
        expect(notLaxer(both, other)).to.deep.equal([]);
      }),
    );
  });

  it('is the same in any order', () => {
    fc.assert(
      fc.property(rows, rows, (one, other) => {
        expect(strictestOf(one, other)).to.deep.equal(strictestOf(other, one));
      }),
    );
  });

  it('is the same however three are taken', () => {
    fc.assert(
      fc.property(rows, rows, rows, (one, other, third) => {
        expect(strictestOf(strictestOf(one, other), third)).to.deep.equal(
          strictestOf(one, strictestOf(other, third)),
        );
      }),
    );
  });

  it('leaves a row as it is beside itself', () => {
    fc.assert(
      fc.property(rows, (row) => {
        expect(strictestOf(row, row)).to.deep.equal(row);
      }),
    );
  });
});
