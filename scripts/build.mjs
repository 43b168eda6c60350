// `npm run build`: everything of dist/ anew, then the size table. `--to <folder>` builds elsewhere, to compare. With
// `--search` it looks anew for the smallest way of writing each tight file, which takes minutes: see smallest.mjs.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { rollup } from 'rollup';
import { writeElements } from './elements.mjs';
import { writeLocales } from './locales.mjs';
import { printSizes } from './sizes.mjs';
import { keepFound } from './smallest.mjs';
import configs from '../rollup.config.mjs';

const { to: target, search: isSearch } = parseArgs({
  options: { to: { type: 'string', default: 'dist' }, search: { type: 'boolean', default: false } },
}).values;

rmSync(target, { recursive: true, force: true });
for (const { output, ...input } of configs) {
  const bundle = await rollup(input);
  await bundle.write({ ...output, dir: target });
  await bundle.close();
}
execFileSync(
  process.execPath,
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', `${target}/types`],
  { stdio: 'inherit' },
);

await writeLocales(target);
writeElements(target);

copyFileSync('src/contract/receipt.schema.json', `${target}/receipt.schema.json`);
cpSync('src/privacy-tools', `${target}/rules`, { recursive: true });

/** One of the IAB's packages comes without the text that its manifest names: it is the other's. */
const textOf = { '@iabgpp/cmpapi': '@iabtcf/core' };
const licences = ['lit', 'js-cookie', '@iabtcf/core', '@iabgpp/cmpapi'].map(
  (name) =>
    `${name}\n\n${readFileSync(`node_modules/${textOf[name] ?? name}/LICENSE`, 'utf8').trim()}\n`,
);
writeFileSync(
  `${target}/LICENSES.txt`,
  `cookie-gate\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\n${licences.join('\n')}`,
);

if (isSearch) await keepFound();
const isWithin = printSizes(target);
if (!isWithin) process.exitCode = 1;
