// `node scripts/new-vendor.mjs <id>`: begins a vendor's two files, its preset and what its test expects, with the facts that
// `../shared/vendors.json` has of it. What is left to write is marked with TODO; then `node scripts/vendors.mjs`.
import { existsSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readVendors, source, suggestedFor } from './vendor-list.mjs';

const [, , id = ''] = process.argv;
const vendor = readVendors()?.find((one) => one.id === id);
if (!/^[a-z][a-z0-9-]*$/.test(id) || !vendor) {
  console.error(`write the id of a vendor of ${source}, as in: node scripts/new-vendor.mjs hotjar`);
  process.exit(1);
}

const [first, ...others] = vendor.ids;
const group = ({ attr, regex }) => `(?<${attr}>${regex.replace(/^\\^|^\^|\$$/g, '')})`;
const further = others.map((one) => {
  const value = `;${one.attr}=${group(one)}`;
  return one.optional ? `(${value})?` : value;
});
const [script] = vendor.scripts;
const address = script.url.replaceAll(/\{(\w+)\}/g, '${$1}');
const word = [`${id}:${first.example}`, ...others.map((one) => `${one.attr}=${one.example}`)].join(
  ';',
);
const examples = Object.fromEntries(vendor.ids.map(({ attr, example }) => [attr, example]));
const asked = script.url.replaceAll(/\{(\w+)\}/g, (whole, name) => examples[name] ?? whole);
const never = vendor.category === 'functionality' ? '[]' : `['authentication']`;
const [category] = suggestedFor(vendor);

const files = {
  [`src/vendors/${id}.ts`]: `import type { Vendor } from '../contract/vendor.js';
import { preset } from './preset.js';

export const vendor: Vendor = {
  id: '${id}',
  never: ${never},
  form: /^${group(first)}${further.join('')}$/,
  start({ ${vendor.ids.map(({ attr }) => attr).join(', ')} }) {
    // TODO ${vendor.bootstrap}
    return { src: \`${address}\` };
  },
  // TODO ${JSON.stringify(vendor.consent_api.revoke)} on a withdrawal, ${JSON.stringify(vendor.consent_api.grant)} on a new grant.
};

export const start = preset(vendor);
`,
  [`test/unit/vendors/expected/${id}.ts`]: `import type { Expected } from '../../../../src/vendors/promises.js';

export const expected: Expected = {
  word: '${word}',
  category: '${category}',
  script: '${asked}',
  // TODO what stands under ${vendor.globals.map(({ name }) => name).join(', ')} after the start, and what a withdrawal adds.
  started: {},
  wrong: ['${id}', '${id}:%'],
};
`,
};

for (const [path, text] of Object.entries(files)) {
  if (existsSync(path)) {
    console.error(`${path} is there already`);
    process.exitCode = 1;
    continue;
  }
  writeFileSync(path, await format(text, { ...(await resolveConfig(path)), filepath: path }));
  console.log(path);
}
