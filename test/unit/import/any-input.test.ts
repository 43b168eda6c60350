import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../src/contract/categories.js';
import { choicesOf, together, tools } from './choices-of.js';
import { jarOf, now, recorded } from './recorded.js';

/** Whatever can be decoded, decoded. */
const unescape = (value: string) =>
  value.replaceAll(/%([2-7][\da-f])/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));

/** What a grant of each tool must say in so many words, told apart from how the tool is read. */
const evidence: Record<string, (text: string, all: string) => boolean> = {
  'vanilla-cookieconsent': (text) =>
    /"(?:categories|level)":\[(?:"[^"]*",)*"(?:analytics|preferences)"/.test(text) &&
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
