import { expect } from 'chai';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { Jar } from '../../../src/import/found.js';
import { importChoice } from '../../../src/import/import-choice.js';
import { pollute } from '../../support/pollute.js';
import { choicesOf, together, tools } from './choices-of.js';
import { jarOf, now, recorded } from './recorded.js';

const jarWhere = (tool: string, when: string) =>
  recorded[tool]!.find((one) => one.when === when)!.jar;

const cookiebot = jarWhere('cookiebot', 'all was accepted');
const onetrust = jarWhere('onetrust', 'all was accepted');
const osano = jarWhere('osano', 'everything was denied');

describe('importChoice() of several tools', () => {
  it('reads those that are named alone', () => {
    expect(choicesOf(['onetrust', 'elsewhere', 'constructor'], onetrust, osano)).to.eql({
      analytics: [],
    });
  });

  it('grants what all that were found grant, as old as the oldest', () => {
    const older = { ...onetrust, cookies: [...onetrust.cookies] };
    older.cookies[1] = ['OptanonAlertBoxClosed', '2026-08-01T00:00:00.000Z'];
    const given = importChoice(tools, together(cookiebot, older), now)!;
    expect({ ...given.choices }).to.eql({ analytics: [] });
    expect(given.time).to.equal(Date.UTC(2026, 7, 1));
  });

  it('refuses what one of them refuses', () => {
    const noAds = jarWhere('onetrust', 'switches were confirmed, which may have been on before');
    expect(choicesOf(tools, cookiebot, noAds)).to.eql({ preferences: false });
    expect(choicesOf(tools, cookiebot, osano)).to.eql({
      preferences: false,
      analytics: false,
      advertising: false,
      marketing: false,
    });
  });

  it('grants nothing beside a record that cannot be read, or has no date', () => {
    const odd = jarWhere('osano', 'it is another word');
    const undated = jarWhere('klaro', 'all was accepted, without a date');
    for (const other of [odd, undated]) expect(choicesOf(tools, cookiebot, other)).to.eql({});
  });

  for (const [tool, when] of [
    ['tarteaucitron', 'nothing was answered'],
    ['osano', 'the notice was dismissed'],
    ['cookieyes', 'nothing was answered'],
    ['cookiebot', 'consent was implied'],
    ['cookiebot', 'the visitor is from where nobody is asked'],
  ] as const)
    it(`grants what another tool grants where in ${tool} ${when}`, () => {
      expect(choicesOf(tools, onetrust, jarWhere(tool, when))).to.eql({ analytics: [] });
    });

  it('keeps every refusal of copies that differ, and grants nothing', () => {
    const partial = jarWhere('cookiebot', 'statistics alone were accepted');
    expect(choicesOf(['cookiebot'], cookiebot, partial)).to.eql({
      preferences: false,
      advertising: false,
      marketing: false,
    });
    expect(choicesOf(['cookiebot'], cookiebot, cookiebot)).to.have.property('analytics');
    expect(
      choicesOf(
        ['onetrust'],
        onetrust,
        jarOf([['OptanonAlertBoxClosed', '2026-01-01T00:00:00.000Z']]),
      ),
    ).to.eql({});
  });

  it('gives choices without a prototype, and takes nothing from Object.prototype', () => {
    const { choices } = importChoice(tools, cookiebot, now)!;
    expect(Object.getPrototypeOf(choices)).to.equal(null);
    const pollution = {
      time: 1,
      answers: { marketing: [] },
      vendor: 'hotjar',
      grants: 'marketing',
      analytics: [],
      categories: ['analytics'],
      consentTimestamp: '2026-01-01T00:00:00.000Z',
    };
    for (const [tool, cases] of Object.entries(recorded))
      for (const { when, jar, gives } of cases) {
        const found = pollute(pollution, () => importChoice([tool], jar, now));
        const expected: Record<string, unknown> = { ...gives?.choices };
        for (const category of optionalCategories)
          expect(
            found && Object.hasOwn(found.choices, category) && found.choices[category],
            `${tool}: ${when}: ${category}`,
          ).to.eql(gives && category in expected && expected[category]);
      }
  });

  it('gives nothing, and does not throw, where the page may not be read', () => {
    const closed: Jar = {
      cookies: [],
      storage: () => {
        throw new Error('SecurityError');
      },
    };
    expect(importChoice(tools, closed, now)).to.equal(undefined);
  });
});
