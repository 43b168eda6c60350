// Whatever lies in the cookie, in however many copies: an oracle of its own says what may be granted at most.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { OptionalCategory } from '../../../src/contract/categories.js';
import { createStore } from '../../../src/gate/store.js';
import { readRecord, writeRecord } from '../../../src/gate/written-record.js';
import { decide } from '../../../src/policy/decide.js';
import { record } from '../../support/records.js';
import { settings } from '../../support/settings.js';

const now = Date.UTC(2026, 10, 23, 12);
const day = 86_400_000;

/** The written form as docs/record.md has it, and no code of the gate's. */
const form =
  /^v=1&t=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)((?:&(?:preferences|analytics|advertising|marketing)=(?:0|1(?:![^&!]+)*))*)&gate=[^&]*&policy=[^&]*&(lang.*)&source=(?:banner|settings|withdrawal|api|agent|import)$/;

interface Copy {
  readonly granted: readonly string[];
  readonly refused: Readonly<Record<string, readonly string[]>>;
  readonly time: number;
  readonly terms: string;
}

/** What one copy grants by itself, or nothing where it is not well-formed. */
function read(value: string): Copy | undefined {
  const [, time, fields, terms] = form.exec(value) ?? [];
  if (!time) return undefined;
  const answers = fields!
    .split('&')
    .slice(1)
    .map((field) => [field.split('=', 1)[0]!, field.slice(field.indexOf('=') + 1)] as const);
  // One name twice, or in another order, is not as it is written.
  const order = answers.map(([name]) => optionalCategories.indexOf(name as OptionalCategory));
  if (order.some((place, index) => index && place <= order[index - 1]!)) return undefined;
  const granted = answers.filter(([, answer]) => answer.startsWith('1'));
  return {
    granted: granted.map(([name]) => name),
    refused: Object.fromEntries(
      granted.map(([name, answer]) => [name, answer.split('!').slice(1)]),
    ),
    time: Date.parse(time),
    terms: terms!,
  };
}

const time = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 180 }).map((days) => now - days * day) },
  { weight: 1, arbitrary: fc.integer({ min: -9999, max: 9999 }).map((days) => now - days * day) },
);
const choices = fc
  .array(fc.constantFrom(true, true, false), { minLength: 4, maxLength: 4 })
  .map((on) => Object.fromEntries(optionalCategories.map((name, index) => [name, on[index]!])));
const vendors = fc.array(fc.stringMatching(/^[\w.-]{1,8}$/), { maxLength: 3 });
const good = fc
  .record({ time, choices, vendors, policy: fc.constantFrom('1', '1', '1', '2') })
  .map((given) =>
    writeRecord(
      record(given.choices, {
        time: given.time,
        policy: given.policy,
        refusedVendors: { analytics: given.vendors },
      }),
    ),
  );
const letter = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  fc.constantFrom(...Array.from('01!&=%+ ;\u0000\u00ff')),
);
const mutated = fc
  .tuple(good, fc.array(fc.tuple(fc.nat(), fc.nat(2), letter), { minLength: 1, maxLength: 3 }))
  .map(([value, changes]) =>
    changes.reduce((text, [place, cut, one]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + one + text.slice(at + cut);
    }, value),
  );
const exchanged = fc
  .tuple(
    good,
    fc.constantFrom(
      ['=0', '=1'],
      ['&analytics', '&__proto__'],
      ['&analytics', '&constructor'],
      ['analytics=0&', ''],
      ['v=1', 'v=2'],
      ['&gate', '&analytics=1&gate'],
      ['source=', 'source=x'],
      ['analytics', '%61nalytics'],
      ['=1', '=1!'],
      ['=1', '=true'],
    ),
  )
  .map(([value, [from, to]]) => value.replace(from!, to!));
const cut = fc.tuple(good, fc.nat()).map(([value, at]) => value.slice(0, at % value.length));
const copy = fc.oneof(
  { weight: 5, arbitrary: good },
  { weight: 3, arbitrary: mutated },
  { weight: 2, arbitrary: exchanged },
  { weight: 1, arbitrary: cut },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  { weight: 1, arbitrary: fc.constant('') },
);
const jar = fc.record({
  copies: fc.array(copy, { maxLength: 3 }),
  others: fc.array(fc.string({ unit: 'binary' }), { maxLength: 2 }),
  asked: fc.subarray([...optionalCategories], { minLength: 1 }),
});

describe('any cookies at all', () => {
  it('grant only what every copy of the record grants, and never make the gate throw: 10,000 jars', function () {
    this.timeout(30_000);
    let grants = 0;
    fc.assert(
      fc.property(jar, ({ copies, others, asked }) => {
        const config = settings({ categories: asked });
        const cookies = [...others, ...copies.map((value) => `cookie-gate=${value}`)].join('; ');
        const store = createStore(config, { get: () => cookies }, writeRecord, readRecord);
        const { categories, refusedVendors } = decide(config, store.latest(), now);
        // As a browser splits its jar: a letter that ends a cookie ends it here too.
        const seen = cookies
          .split('; ')
          .filter((pair) => pair.startsWith('cookie-gate='))
          .map((pair) => read(pair.slice('cookie-gate='.length)));
        for (const category of optionalCategories) {
          if (!categories[category]) continue;
          // What was granted under other terms is no grant here; the first copy says under which.
          expect(seen.find(Boolean)!.terms).to.match(/^language=[\w-]+&mode=opt-in(&|$)/);
          grants++;
          expect(asked).to.include(category);
          expect(seen.length).to.be.above(0);
          expect(
            seen.every((one) => one?.granted.includes(category)),
            `${category} of ${JSON.stringify(cookies)}`,
          ).to.equal(true);
          expect(
            seen.some((one) => one!.time <= now + 60_000 && one!.time > now - 183 * day),
            'in time',
          ).to.equal(true);
          const refused = seen.flatMap((one) => one!.refused[category] ?? []);
          expect(refusedVendors[category] ?? []).to.include.members(refused);
        }
      }),
      { numRuns: 10_000 },
    );
    expect(grants, 'grants among them').to.be.above(1000);
  });
});
