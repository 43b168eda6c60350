// What the gate itself grants for a Cookie header, and headers to try: printed policies are compared with it.
import fc from 'fast-check';
import { loadSource } from '../../scripts/load-source.mjs';

const { decide, readRecord, strictest, listHosts } = await loadSource(`
  export { decide } from './src/policy/decide.ts';
  export { readRecord } from './src/gate/written-record.ts';
  export { strictest } from './src/gate/store.ts';
  export { listHosts } from './src/strict/hosts.ts';
`);

const all = ['preferences', 'analytics', 'advertising', 'marketing'];
/** The settings of the tests, with hosts of every kind: one need, a vendor, several needs. */
export const rules = { categories: all, lifetime: 183, policyVersion: '2.1' };
export const own = [
  'any.example.com=analytics',
  'acme.example.com=analytics/acme',
  '*.both.example.com=analytics/acme',
  '*.both.example.com=marketing',
];
const name = '__Host-cookie-gate';

/** For what cannot look at a record's date: a time at which every record holds. */
export const atAnyTime = { lifetime: 1e9, now: 8.64e15 };

/** As `listHosts` has them, the hosts that the gate grants for a Cookie header, now if nothing else is said. */
export function grantedBy(header, { lifetime = rules.lifetime, now = Date.now() } = {}) {
  const copies = header
    .split('; ')
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => readRecord(pair.slice(name.length + 1)));
  const { categories, refusedVendors } = decide({ ...rules, lifetime }, strictest(copies), now);
  const isGranted = (need) => {
    const [category, vendor = ''] = need.split('/');
    return categories[category] === true && !refusedVendors[category]?.includes(vendor);
  };
  const hosts = [...listHosts([], own, [])].filter(([, needs]) => needs.every(isGranted));
  return new Set(hosts.map(([host]) => host));
}

/** The hosts of a policy's text, without schemes, words and what is always there. */
export const hostsOf = (policy) =>
  new Set(policy.split(' ').filter((source) => /^[*\w][\w.-]*\.[\w.-]+$/.test(source)));

export const daysAgo = (days) =>
  `${new Date(Date.now() - days * 864e5).toISOString().slice(0, 19)}Z`;

/** A record's value. */
export function value(choices = {}, { time = daysAgo(1), policy = '2.1', source = 'banner' } = {}) {
  const parts = all.map((category) => `&${category}=${choices[category] ?? '1'}`);
  return `v=1&t=${time}${parts.join('')}&gate=0.1.0&policy=${policy}&language=en&mode=opt-in&source=${source}`;
}
export const cookie = (...values) => values.map((one) => `${name}=${one}`).join('; ');

/** What must grant nothing at all. */
export const worthless = {
  'no cookie': '',
  'another name': `cookie-gate=${value()}`,
  'a name that ends alike': `x${cookie(value())}`,
  'a percent-encoded name': `__Host%2Dcookie-gate=${value()}`,
  'another policy version': cookie(value({}, { policy: '2' })),
  'a policy version that a pattern might take': cookie(value({}, { policy: '2x1' })),
  'a word for a choice': cookie(value({ analytics: 'true' })),
  'a value cut short': cookie(value().slice(0, -3)),
  'something after it': cookie(`${value()}x`),
  'something before it': cookie(`x${value()}`),
  'a field twice': cookie(value().replace('&analytics', '&analytics=0&analytics')),
  'another order': cookie(
    value().replace('preferences=1&analytics=1', 'analytics=1&preferences=1'),
  ),
  'a category that is missing': cookie(value().replace('&marketing=1', '')),
  'another version of the form': cookie(value().replace('v=1', 'v=2')),
  'a copy that refuses': cookie(value(), value(Object.fromEntries(all.map((one) => [one, '0'])))),
  'a copy that refuses, first': cookie(
    value(Object.fromEntries(all.map((one) => [one, '0']))),
    value(),
  ),
  'a copy that is odd': cookie(value(), 'odd'),
  'a day that no calendar has': cookie(value({}, { time: '2026-02-30T10:00:00Z' })),
  'an hour that no clock has': cookie(value({}, { time: '2026-11-01T24:00:00Z' })),
};

/** What only code can see. */
export const outOfTime = {
  'older than its lifetime': cookie(value({}, { time: daysAgo(184) })),
  'of the future': cookie(value({}, { time: daysAgo(-1) })),
};

const often = (good, ...odd) => fc.oneof({ weight: 12, arbitrary: fc.constant(good) }, ...odd);
const choice = fc.constantFrom(
  '1',
  '1',
  '1',
  '0',
  '1!acme',
  '1!hotjar',
  '1!acme!hubspot',
  '1!',
  `1${'!a-long-vendor'.repeat(70)}`,
  '2',
);
const record = fc
  .record({
    choices: fc.record(Object.fromEntries(all.map((one) => [one, choice]))),
    time: often(daysAgo(1), fc.constantFrom(daysAgo(100), '2026-09-31T10:00:00Z', '2026-1-01')),
    policy: often('2.1', fc.constantFrom('2', '2.10', '')),
    source: often('banner', fc.constantFrom('settings', 'api', 'none', 'banner2')),
  })
  .map(({ choices, ...rest }) => value(choices, rest));
/** A record with one letter more, less or changed. */
const damaged = fc
  .tuple(record, fc.nat(), fc.constantFrom('', '&', '=', '!', '1', '0', '%31'), fc.nat(1))
  .map(([text, at, letter, cut]) => {
    const place = at % text.length;
    return text.slice(0, place) + letter + text.slice(place + cut);
  });
/** Cookie headers with records, whole or damaged, and other cookies among them. */
export const headers = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: record.map((one) => cookie(one)) },
      { weight: 2, arbitrary: damaged.map((one) => cookie(one)) },
      fc.constantFrom('a=1', `cookie-gate=${value()}`, `b=${cookie(value())}`),
    ),
    { maxLength: 3 },
  )
  .map((pairs) => pairs.join('; '));
