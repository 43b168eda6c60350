import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { Jar } from '../../../src/import/found.js';
import { importChoice } from '../../../src/import/import-choice.js';
import { pollute } from '../../support/pollute.js';
import { jarOf, now, recorded } from './recorded.js';

const tools = Object.keys(recorded);
const jarWhere = (tool: string, when: string) =>
  recorded[tool]!.find((one) => one.when === when)!.jar;

/** Everything that the jars hold, in one. */
const together = (...jars: readonly Jar[]): Jar => ({
  cookies: jars.flatMap(({ cookies }) => cookies),
  storage: (key) => jars.map(({ storage }) => storage(key)).find((item) => item !== null) ?? null,
});

const choicesOf = (names: readonly string[], ...jars: readonly Jar[]) => ({
  ...importChoice(names, together(...jars), now)?.choices,
});

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

  it('grants beside a tool that was never answered', () => {
    const waiting = jarWhere('tarteaucitron', 'nothing was answered');
    expect(choicesOf(tools, onetrust, waiting)).to.eql({ analytics: [] });
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

/** Whatever can be decoded, decoded. */
const unescape = (value: string) =>
  value.replaceAll(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));

/** What a grant of each tool must say in so many words, told apart from how the tool is read. */
const evidence: Record<string, (text: string, all: string) => boolean> = {
  'vanilla-cookieconsent': (text) =>
    /"(?:categories|level)":\[[^\]]*"(?:analytics|preferences)"/.test(text) &&
    [...text.matchAll(/"(?:lastConsent\w+|consentTimestamp|consent_date)":"([^"]*)"/g)].some(
      ([, date]) => Date.parse(date!) <= now,
    ),
  cookiebot: (text) =>
    /method:'explicit'/.test(text) &&
    /(?:statistics|preferences):true/.test(text) &&
    +(text.match(/utc:(\d{13})/)?.[1] ?? Infinity) <= now,
  onetrust: (text, all) =>
    /groups=[^&]*C0002:1/i.test(text) &&
    /intType=[14](?:&|$)/.test(text) &&
    [...all.matchAll(/AlertBoxClosed=(\S+)/g)].every(([, date]) => Date.parse(date!) <= now),
};

describe('importChoice() of any input', () => {
  const jars = Object.values(recorded).flatMap((cases) => cases.map(({ jar }) => jar));
  const cookies = jars.flatMap((jar) => jar.cookies);
  const names = [...new Set([...cookies.map(([name]) => name), 'x'])];
  const letter = fc.constantFrom(...'&=!%:,;{}[]"\'01 true'.split(''), 'true', 'false', '%27', 'é');
  /** A recorded value with letters exchanged, added or left out. */
  const nearly = fc
    .tuple(
      fc.constantFrom(...cookies),
      fc.array(fc.tuple(fc.nat(400), fc.nat(2), letter), { maxLength: 3 }),
    )
    .map(
      ([[name, value], edits]) =>
        [
          name,
          edits.reduce((text, [at, cut, one]) => {
            const place = at % (text.length + 1);
            return text.slice(0, place) + one + text.slice(place + cut);
          }, value),
        ] as const,
    );
  const anything = fc.tuple(fc.constantFrom(...names), fc.string({ unit: 'binary' }));
  const item = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...cookies) },
    { weight: 3, arbitrary: nearly },
    { weight: 1, arbitrary: anything },
  );
  const jar = fc.array(item, { maxLength: 4 });
  const some = fc.subarray(tools, { minLength: 1 });

  it('grants only what a tool says it granted, before now, and never advertising or marketing', () => {
    let granted = 0;
    fc.assert(
      fc.property(some, jar, (chosen, found) => {
        const choices = choicesOf(chosen, jarOf(found));
        expect(choices.advertising || choices.marketing).to.be.oneOf([false, undefined]);
        if (!choices.analytics && !choices.preferences) return;
        granted++;
        const texts = found.map(([name, value]) => `${name}=${unescape(value)}`);
        const tells = chosen.some((tool) =>
          texts.some((text) => evidence[tool]?.(text, texts.join('\n'))),
        );
        expect(tells, texts.join('\n')).to.equal(true);
      }),
      { numRuns: 20_000 },
    );
    expect(granted, 'inputs that granted something').to.be.above(100);
  });

  it('loses no refusal for whatever else there is', () => {
    const refusals = Object.entries(recorded).flatMap(([tool, cases]) =>
      cases.map(({ jar: own }) => ({ tool, own })),
    );
    fc.assert(
      fc.property(fc.constantFrom(...refusals), some, jar, ({ tool, own }, others, found) => {
        const alone = choicesOf([tool], own);
        const all = choicesOf([tool, ...others], together(own, jarOf(found)));
        for (const category of optionalCategories)
          if (alone[category] === false) expect(all[category], category).to.equal(false);
      }),
      { numRuns: 5_000 },
    );
  });
});
