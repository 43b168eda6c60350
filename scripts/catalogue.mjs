// `node scripts/catalogue.mjs`: writes src/strict/catalogue.ts from the vendors' list, `../shared/vendors.json`.
// `--check` compares instead; without that list beside the checkout there is nothing to compare with.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { readVendors, source, suggestedFor } from './vendor-list.mjs';

const target = 'src/strict/catalogue.ts';

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
  const hosts = known.map((host) => (several.test(domainOf(host)) ? host : domainOf(host)));
  const isCovered = (host) => hosts.some((other) => host.endsWith(`.${other}`));
  return [...new Set(hosts)].filter((host) => !isCovered(host));
}

/** `hotjar` stands for `hotjar.com`. */
const shorten = (host) => host.replace(/^([^.]+)\.com$/, '$1');

export function compact(vendors) {
  const byCategory = {};
  const shared = vendors.flatMap(hostsOf);
  const sharing = (host) => shared.filter((other) => other === host).length;
  // Those that others have too come last, so that one row repeats the end of another.
  const byShare = (one, other) => sharing(one) - sharing(other) || (one < other ? -1 : 1);
  for (const vendor of vendors) (byCategory[suggestedFor(vendor)[0]] ??= []).push(vendor);
  // In the order that compresses best.
  return ['preferences', 'advertising', 'marketing', 'analytics']
    .map((category) => {
      const list = byCategory[category];
      const rows = list
        .map((vendor) => [vendor.id, hostsOf(vendor).toSorted(byShare).map(shorten)])
        .filter(([, domains]) => domains.length > 0)
        .map(([id, domains]) =>
          domains.includes(id)
            ? [id, ...domains.filter((domain) => domain !== id)].join(' ')
            : `${id}=${domains.join(' ')}`,
        );
      return `${category}:${rows.toSorted((one, other) => (one < other ? -1 : 1)).join()}`;
    })
    .join(';');
}

async function write() {
  const text = `// Written by scripts/catalogue.mjs from the list of vendors. Which domains are whose, by category, as in
// \`analytics:hotjar hotjar.io,…;marketing:pardot=go.example.org,…\`: \`hotjar\` stands for \`hotjar.com\`, each takes its subdomains,
// and the first word is the vendor, whose own domain it is too where no \`=\` follows.
export const catalogue = ${JSON.stringify(compact(readVendors()))};
`;
  return format(text, { ...(await resolveConfig(target)), parser: 'typescript' });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!readVendors()) console.log(`${source} is not there: ${target} stays as it is`);
  else if (process.argv[2] !== '--check') writeFileSync(target, await write());
  else if (readFileSync(target, 'utf8') !== (await write())) {
    console.log(`${target} is not what ${source} says: run node scripts/catalogue.mjs`);
    process.exitCode = 1;
  }
}
