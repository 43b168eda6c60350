// `node scripts/vendors.mjs`: writes what follows from the list of vendors, `../shared/vendors.json`, for those that have
// a preset in src/vendors: what each stores, the map of their files, which start on sensitive pages, and docs/vendors.md.
// `--check` compares instead; without that list beside the checkout, only what comes from the presets alone.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { loadSource } from './load-source.mjs';
import { valuesOf } from './vendor-forms.mjs';
import { readVendors, source, suggestedFor } from './vendor-list.mjs';

const presets = readdirSync('src/vendors')
  .filter((name) => readFileSync(`src/vendors/${name}`, 'utf8').includes('export const start ='))
  .map((name) => name.replace('.ts', ''))
  .toSorted();

const signals = readdirSync('src/signals').map((name) => name.replace('.ts', ''));

/** A name in the way of `data-cookies`, where `*` stands for any letters. */
function patternOf({ name, match }) {
  if (match === 'exact') return name;
  if (match === 'prefix') return `${name}*`;
  const pattern = name
    .replace(/^\^|\$$/g, '')
    .replace(/\.[+*]|\[[^\]]*\][+*]|\\d\+|\[[^\]]*\]\{\d+(,\d*)?\}/g, '*')
    .replaceAll('\\', '');
  if (/[()[\]{}|+?^$]/.test(pattern)) throw new Error(`${name}: not to be said with * alone`);
  return pattern;
}

/** What a script of the page can erase, and a refusal does not need. */
const storedBy = ({ cookies, storage }) => [
  ...new Set(
    [...cookies.filter(({ party }) => party === 'first'), ...storage]
      .filter(({ keep_on_revoke: isKept }) => !isKept)
      .map(patternOf),
  ),
];

const fileMap =
  () => `// Written by scripts/vendors.mjs. The vendors' files, for a site that bundles its own scripts.
import type { VendorFile } from '../contract/vendor.js';

export const vendorFiles: Readonly<Record<string, () => Promise<VendorFile>>> = {
${['custom', ...presets].map((id) => `'${id}': () => import('../vendors/${id}.js'),`).join('\n')}
${signals.map((id) => `'${id}': () => import('../signals/${id}.js'),`).join('\n')}
};
`;

/** Vendors that start on a page about a sensitive topic. */
const isDiscreet = (id) => !!shapes[`v${presets.indexOf(id)}`].discreet;

const discreet =
  () => `// Written by scripts/vendors.mjs. The vendors that start on a page about a sensitive topic, as their presets say of themselves.
export const discreetVendors: readonly string[] = ${JSON.stringify(presets.filter(isDiscreet))};
`;

const storage = (
  vendors,
) => `// Written by scripts/vendors.mjs from the list of vendors. What each vendor's tags store in cookies, web storage and
// databases, as in \`data-cookies\`; not what keeps a refusal, nor what only another host or a server can remove.
export const vendorStorage: Readonly<Record<string, string>> = ${JSON.stringify(
  Object.fromEntries(vendors.map((vendor) => [vendor.id, storedBy(vendor).join(' ')])),
)};
`;

const suggestions = (
  vendors,
) => `// Written by scripts/vendors.mjs from the list of vendors. The category that each vendor's purpose suggests.
export const suggestedCategories: Readonly<Record<string, string>> = ${JSON.stringify(
  Object.fromEntries(vendors.map((vendor) => [vendor.id, suggestedFor(vendor).join(' ')])),
)};
`;

const names = (
  vendors,
) => `// Written by scripts/vendors.mjs from the list of vendors. What visitors know each by.
export const vendorNames: Readonly<Record<string, string>> = ${JSON.stringify(
  Object.fromEntries(vendors.map(({ id, name }) => [id, name.replace(/ \([^)]*\)$/, '')])),
)};
`;

/** What no source confirms is not told to visitors as a fact: the name stands alone. */
const factsOf = ({ cookies, storage }) =>
  [...cookies, ...storage]
    .map((row) =>
      row.unverified
        ? patternOf(row)
        : [patternOf(row), row.purpose, row.retention ?? ''].join('|').replace(/\|+$/, ''),
    )
    .join('\n');

const cookieFacts = (
  vendors,
) => `// Written by scripts/vendors.mjs from the list of vendors. What each stores, a line each: its name, what for, how long,
// with \`|\` between; the name alone where the rest is not verified.
export const vendorCookies: Readonly<Record<string, string>> = ${JSON.stringify(
  Object.fromEntries(
    vendors.flatMap((vendor) => (factsOf(vendor) ? [[vendor.id, factsOf(vendor)]] : [])),
  ),
)};
`;

/** The vendors that take conversions. */
const { calls } = await loadSource("export { calls } from './src/track/calls.ts';");
const shapes = await loadSource(
  presets
    .map((id, index) => `export { vendor as v${index} } from './src/vendors/${id}.ts';`)
    .join('\n'),
);
const formOf = (id) => shapes[`v${presets.indexOf(id)}`].form.source;

const marked = (fact, text) => (fact?.unverified ? `${text} (unverified)` : text);
const cell = (text) => `${text ?? ''}`.replaceAll('|', '\\|').replaceAll('\n', ' ');
const line = (...cells) => `| ${cells.map(cell).join(' | ')} |`;

/** As a site writes it: the word that the preset's own test proves. */
function wordOf(id) {
  const test = readFileSync(`test/unit/vendors/expected/${id}.ts`, 'utf8');
  return /word:\s*['"`]([^'"`]+)/.exec(test)[1];
}

const tables = (vendors) =>
  [
    '## The vendors',
    '',
    line(
      'vendor',
      'company',
      'category',
      'as in',
      'conversions',
      'on sensitive pages',
      'its privacy policy',
    ),
    line('---', '---', '---', '---', '---', '---', '---'),
    ...vendors.map(({ id, name, company, category, privacy_policy: policy }) =>
      line(
        name,
        marked(company, company.name),
        suggestedFor({ id, category }).join(' or '),
        `\`${wordOf(id)}\``,
        id in calls ? 'yes' : 'no',
        isDiscreet(id) ? 'without title and address' : 'off',
        policy?.url ? marked(policy, policy.url) : 'not known',
      ),
    ),
    '',
    '## What stands behind the names',
    '',
    'The first value follows the colon, the others as `;name=value` in this order. What each must match is a regular expression.',
    '',
    line('vendor', 'value', 'must match', 'may be left out'),
    line('---', '---', '---', '---'),
    ...vendors.flatMap(({ id }) =>
      valuesOf(formOf(id)).map(({ name, pattern, isOptional }) =>
        line(`\`${id}\``, name, `\`${pattern}\``, isOptional ? 'yes' : 'no'),
      ),
    ),
    '',
    '## What they store',
    '',
    ...vendors.flatMap(({ name, cookies, storage }) => [
      `### ${name}`,
      '',
      ...(cookies.length + storage.length === 0
        ? ['Nothing is known.']
        : [
            line('name', 'where', 'what for', 'how long'),
            line('---', '---', '---', '---'),
            ...[
              ...cookies.map((row) => ({ ...row, area: `${row.party}-party cookie` })),
              ...storage,
            ].map((row) =>
              line(
                `\`${row.match === 'exact' ? row.name : patternOf(row)}\``,
                row.area,
                marked(row, row.purpose) +
                  (row.keep_on_revoke ? '; kept, as it holds a refusal' : ''),
                row.retention ?? '',
              ),
            ),
          ]),
      '',
    ]),
  ].join('\n');

const marks = /(<!-- generated: vendors -->)[^]*?(<!-- end -->)/;

/** What each written file must be, by its path. */
async function written() {
  const files = {
    'src/entries/vendor-files.ts': fileMap(),
    'src/policy/rules/discreet-vendors.ts': discreet(),
  };
  const list = readVendors();
  if (list) {
    const vendors = presets.map((id) => {
      const vendor = list.find((one) => one.id === id);
      if (!vendor) throw new Error(`${id} has a preset, and is not in ${source}`);
      return vendor;
    });
    files['src/policy/vendor-storage.ts'] = storage(vendors);
    files['src/ui/preferences/vendor-names.ts'] = names(list);
    files['src/ui/preferences/vendor-cookies.ts'] = cookieFacts(list);
    files['src/inspect/suggested-categories.ts'] = suggestions(vendors);
    files['docs/vendors.md'] = readFileSync('docs/vendors.md', 'utf8').replace(
      marks,
      (_all, begin, end) => `${begin}\n\n${tables(vendors)}\n${end}`,
    );
  } else console.log(`${source} is not there: what comes from it stays as it is`);
  const rows = await Promise.all(
    Object.entries(files).map(async ([path, text]) => {
      const options = { ...(await resolveConfig(path)), filepath: path };
      return [path, await format(text, options)];
    }),
  );
  return rows;
}

for (const [path, text] of await written()) {
  if (process.argv[2] !== '--check') writeFileSync(path, text);
  else if (!existsSync(path) || readFileSync(path, 'utf8') !== text) {
    console.log(`${path} is not what the presets and ${source} say: run node scripts/vendors.mjs`);
    process.exitCode = 1;
  }
}
