// `node scripts/catalogue.mjs`: writes src/strict/catalogue.ts from the vendors' list, `../shared/vendors.json`.
// `--check` compares instead; without that list beside the checkout there is nothing to compare with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';

const source = '../shared/vendors.json';
const target = 'src/strict/catalogue.ts';

/** Of the list's nine uses, those that go under another of the five categories. */
const categoryOf = { functionality: 'preferences', personalization: 'advertising' };

/**
 * Domains under which much else lives than the vendor's tags (sign-in, fonts, storage, a company's own pages): of
 * these the exact hosts are taken, of all others the whole domain, since a vendor opens new hosts under it.
 */
const several =
  /^(google|googleapis|gstatic|cloudfront|twitter|reddit|quora|pinterest|instagram|spotify|vimeo|youtube|calendly)\.\w+$/;

const domainOf = (host) => host.split('.').slice(-2).join('.');

/** The hosts a vendor's tags load from; of a host that a site chooses itself nothing can be known. */
function hostsOf({ hosts: { script, connect, img, frame } }) {
  const known = [script, connect, img, frame]
    .flat()
    .map((host) => host.replace(/^(wss:\/\/)?(\*\.)?/, ''))
    .filter((host) => !host.includes('{'));
  return [...new Set(known.map((host) => (several.test(domainOf(host)) ? host : domainOf(host))))];
}

/** `hotjar` stands for `hotjar.com`. */
const shorten = (host) => host.replace(/^([^.]+)\.com$/, '$1');

export function compact({ vendors }) {
  const byCategory = {};
  for (const vendor of vendors)
    (byCategory[categoryOf[vendor.category] ?? vendor.category] ??= []).push(vendor);
  return Object.entries(byCategory)
    .map(([category, list]) => {
      const rows = list
        .map((vendor) => [vendor.id, ...hostsOf(vendor).map(shorten)])
        .filter(({ length }) => length > 1);
      return `${category}:${rows.map((row) => row.join(' ')).join()}`;
    })
    .join(';');
}

async function write() {
  const text = `// Written by scripts/catalogue.mjs from the list of vendors. Which domains are whose, by category, as in
// \`analytics:hotjar hotjar hotjar.io,…;marketing:…\`: \`hotjar\` stands for \`hotjar.com\`, and each takes its subdomains.
export const catalogue = ${JSON.stringify(compact(JSON.parse(readFileSync(source, 'utf8'))))};
`;
  return format(text, { ...(await resolveConfig(target)), parser: 'typescript' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!existsSync(source)) console.log(`${source} is not there: ${target} stays as it is`);
  else if (process.argv[2] !== '--check') writeFileSync(target, await write());
  else if (readFileSync(target, 'utf8') !== (await write())) {
    console.log(`${target} is not what ${source} says: run node scripts/catalogue.mjs`);
    process.exitCode = 1;
  }
}
