// `node scripts/zones.mjs`: writes src/policy/rules/zone-list.ts from the time-zone database, as the package
// countries-and-timezones has it. `--check` compares instead.
import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { getAllTimezones } from 'countries-and-timezones';
import { format, resolveConfig } from 'prettier';
import { loadSource } from './load-source.mjs';

const target = 'src/policy/rules/zone-list.ts';

const { regions, rowOf, strictestOf } = await loadSource(`
  export { regions, rowOf } from './src/policy/rules/regions.ts';
  export { strictestOf } from './src/policy/rules/row.ts';
`);

/** Stands for a country that is in no list. */
const elsewhere = '';

/** Whose law lets anything run without a grant. Of all others a zone's name has nothing to tell: they ask first. */
const lax = regions
  .filter(([, { on, exempt }]) => on.length + exempt.length > 0)
  .flatMap(([codes]) => codes.split(' ').map((code) => code.slice(0, 2)));

/** The lists' order: the first that has a zone tells of it, so it must be the strictest. */
const order = [
  elsewhere,
  ...[...new Set(lax)].toSorted((one, other) => rowOf(one).on.length - rowOf(other).on.length),
];

/** The country whose row is the strictest of all that share a zone, if there is such a one and it has a list. */
const strictestIn = (countries) => {
  const strictest = countries.map(rowOf).reduce(strictestOf);
  const isStrictest = (country) => isDeepStrictEqual(rowOf(country), strictest);
  return order.find((country) => countries.includes(country) && isStrictest(country)) ?? elsewhere;
};

/** Nobody lives there, and New Zealand's zone is not to be kept from it by the bases that use it. */
const antarctica = 'AQ';

function zonesByCountry() {
  const byCountry = new Map(order.map((country) => [country, []]));
  for (const { name, countries: everybody } of all) {
    const countries = everybody.filter((country) => country !== antarctica);
    const known = countries.filter((country) => lax.includes(country));
    if (known.length === 0) continue;
    const strictest = strictestIn(countries);
    const listed = new Set([strictest, ...known]);
    for (const country of listed) byCountry.get(country).push(name);
    if (order.find((country) => listed.has(country)) !== strictest)
      throw new Error(`${name}: the lists are in the wrong order`);
  }
  return byCountry;
}

const all = Object.values(getAllTimezones({ deprecated: true }));

/** `US/Pacific` → `US/`, `America/Indiana/Knox` → `America/Indiana/`, `Japan` → nothing. */
const areaOf = (name) => name.slice(0, name.lastIndexOf('/') + 1);

/** Whether every zone of an area, of which there is more than one, is in the list: no other country will ever get one there. */
function isWhole(area, names) {
  const inArea = all.map(({ name }) => name).filter((name) => area && name.startsWith(area));
  return inArea.length > 1 && inArea.every((name) => names.includes(name));
}

/** `Japan America/ Adak Boise Australia/ *`: see isListed(). */
function compact(names) {
  const byArea = {};
  for (const name of names.toSorted()) (byArea[areaOf(name)] ??= []).push(name);
  return Object.entries(byArea)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([area, zones]) => [
      area,
      ...(isWhole(area, names) ? ['*'] : zones.map((name) => name.slice(area.length))),
    ])
    .filter(Boolean)
    .join(' ');
}

async function write() {
  const rows = [...zonesByCountry()].map(([country, names]) => [country, compact(names)]);
  const text = `// Written by scripts/zones.mjs from the time-zone database, old names too. The zones of each country whose law lets anything run
// without a grant; a word that ends in a slash stands before all that follow. A zone that several countries share is in the
// list of each, the strictest first; \`''\` are all countries without a list.
export const zoneList: readonly (readonly [country: string, zones: string])[] = ${JSON.stringify(rows)};
`;
  return format(text, { ...(await resolveConfig(target)), parser: 'typescript' });
}

if (process.argv[2] !== '--check') writeFileSync(target, await write());
else if (readFileSync(target, 'utf8') !== (await write())) {
  console.log(`${target} is not what the time-zone database says: run node scripts/zones.mjs`);
  process.exitCode = 1;
}
