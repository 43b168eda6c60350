import { expect } from 'chai';
import type { TagState } from '../../../src/contract/gate.js';
import { explainTag } from '../../../src/inspect/explain-tag.js';
import type { TagFacts } from '../../../src/inspect/explain-tag.js';
import type { Finding } from '../../../src/inspect/finding.js';
import { config, decision, element, tag } from './fake-gate.js';

interface Case extends Partial<Omit<TagFacts, 'tag' | 'findings'>> {
  readonly consent: string;
  readonly vendor?: string;
  readonly state?: TagState;
  readonly found?: Finding['code'];
}

function explain({ consent, vendor = '', state = 'held', found, ...facts }: Case): string {
  const img = element(`<img data-consent="${consent}" data-vendor="${vendor}">`);
  return explainTag({
    tag: tag(img, state),
    decision: decision(),
    asked: config.categories,
    findings: found ? [{ code: found, place: '', element: img }] : [],
    ...facts,
  });
}

const granted = decision(['analytics']);
const without = { ...granted, refusedVendors: { analytics: ['hotjar'] } };

describe('explainTag()', () => {
  const cases: [string, Case, string][] = [
    ['a category nobody has granted', { consent: 'analytics' }, 'held: analytics is not granted'],
    [
      'a refused category',
      { consent: 'marketing', decision: granted },
      'held: marketing is refused',
    ],
    [
      'every category that is missing',
      { consent: 'marketing analytics advertising', decision: granted },
      'held: marketing and advertising are refused',
    ],
    [
      'a vendor refused inside a granted category',
      { consent: 'analytics', vendor: 'hotjar', decision: without },
      'held: vendor hotjar is refused inside analytics',
    ],
    [
      'a category that is not asked for',
      { consent: 'marketing', decision: granted, asked: ['analytics'] },
      'held: marketing is never granted, since data-categories leaves it out',
    ],
    ['a category there is not', { consent: 'analytcs' }, 'held: there is no category “analytcs”'],
    ['no category at all', { consent: '' }, 'held: its data-consent names no category'],
    [
      'an address that may not start, whatever is granted',
      { consent: 'analytics', decision: granted, found: 'bad-address' },
      'held: its address is not http(s)',
    ],
    [
      'a foreign nonce',
      { consent: 'analytics', found: 'wrong-nonce' },
      'held: its nonce is not the page’s',
    ],
    [
      'a turn that has not come',
      { consent: 'analytics', decision: granted },
      'held: analytics is granted, and it waits for the tags before it',
    ],
    [
      'a grant',
      { consent: 'analytics', decision: granted, state: 'released' },
      'released: analytics is granted',
    ],
    [
      'a visitor’s click on a placeholder',
      { consent: 'marketing', decision: granted, state: 'released' },
      'released: the visitor has asked for this one alone',
    ],
    [
      'a failure',
      { consent: 'analytics', decision: granted, state: 'released', found: 'tag-failed' },
      'released: it has started, and failed',
    ],
    [
      'a withdrawal',
      { consent: 'marketing', decision: granted, state: 'withdrawn' },
      'withdrawn: it has started, and now marketing is refused; it goes on until the page is loaded anew',
    ],
  ];
  for (const [what, given, sentence] of cases)
    it(`names ${what}`, () => {
      expect(explain(given)).to.equal(sentence);
    });

  it('never calls a tag held that is written live', () => {
    expect(explain({ consent: 'analytics', found: 'not-held' })).to.match(/^not held in truth/);
  });

  it('takes a finding about another tag for no reason', () => {
    const findings: Finding[] = [{ code: 'bad-address', place: '', element: element('<img>') }];
    const held = tag(element('<img data-consent="analytics">'));
    expect(
      explainTag({ tag: held, decision: decision(), asked: config.categories, findings }),
    ).to.equal('held: analytics is not granted');
  });
});
