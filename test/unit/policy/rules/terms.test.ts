import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../../src/contract/categories.js';
import { readTerms, writeTerms } from '../../../../src/policy/rules/terms.js';
import type { Terms } from '../../../../src/policy/rules/terms.js';

const plain: Terms = { language: 'en', mode: 'opt-in', region: '', on: [], signals: [] };

describe('terms of a choice', () => {
  it('are, where nothing asks for more, what the gate writes by itself', () => {
    expect(writeTerms(plain)).to.equal('language=en&mode=opt-in');
    expect(readTerms('language=en&mode=opt-in')).to.eql(plain);
  });

  it('say all that was known', () => {
    const terms: Terms = {
      language: 'pt-BR',
      mode: 'opt-out',
      region: 'US-CA',
      on: ['analytics', 'advertising'],
      signals: ['gpc', 'dnt'],
      partners: { version: '2026-11-24', granted: ['acme', 'else-where'] },
    };
    const text =
      'language=pt-BR&mode=opt-out&region=US-CA&on=analytics.advertising&signals=gpc.dnt&partners=2026-11-24!acme!else-where';
    expect(writeTerms(terms)).to.equal(text);
    expect(readTerms(text)).to.eql(terms);
  });

  const odd = [
    '',
    'language=en',
    'mode=opt-in',
    'mode=opt-in&language=en',
    'language=en&mode=opt-ins',
    'language=en&mode=opt-in&x=1',
    'language=en&mode=opt-in&region=',
    'language=en&mode=opt-in&on=everything',
    'language=en&mode=opt-in&signals=gpc.gpd',
    'language=en&mode=opt-in&signals=gpc&region=DE',
    'language=en&mode=opt-in&mode=opt-in',
    'language=en&mode=opt-in&partners=2026-11-24!%61',
    ' language=en&mode=opt-in',
  ];
  for (const text of odd)
    it(`are nothing where they are odd: ${JSON.stringify(text)}`, () => {
      expect(readTerms(text)).to.equal(undefined);
    });

  it('come back as they were written, whatever they are', () => {
    const any = fc.record({
      language: fc.constantFrom('en', 'de', 'zh-TW'),
      mode: fc.constantFrom('opt-in', 'opt-out', 'notice'),
      region: fc.constantFrom('', 'DE', 'US-CA'),
      on: fc.subarray([...optionalCategories]),
      signals: fc.subarray(['gpc', 'dnt']),
      partners: fc.option(
        fc.record({
          version: fc.constantFrom('2026-11-24', '2020-04-06'),
          granted: fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,12}$/), { maxLength: 5 }),
        }),
      ),
    });
    fc.assert(
      fc.property(any, ({ partners, ...rest }) => {
        const terms = { ...rest, ...(partners && { partners }) } as Terms;
        expect(readTerms(writeTerms(terms))).to.eql(terms);
      }),
    );
  });
});
