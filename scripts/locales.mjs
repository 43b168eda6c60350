// `node scripts/locales.mjs`: writes the map of the languages' files for a site that bundles its own scripts; `--check`
// compares instead. `writeLocales` is the build's: one small file for each language and each group of its texts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { loadSource } from './load-source.mjs';

/** Former names and near relations, which get the files of another language. */
export const aliases = {
  in: 'id',
  iw: 'he',
  ku: 'ckb',
  nn: 'nb',
  no: 'nb',
  tl: 'fil',
};

export const languages = readdirSync(new URL('../src/locales', import.meta.url))
  .map((name) => name.replace('.ts', ''))
  .filter((name) => !name.startsWith('en'))
  .toSorted();

const namesOfFiles = languages.concat(Object.keys(aliases)).toSorted();

/** Every language's texts, by its name; English too. */
export const loadTexts = () => {
  const names = ['en', ...languages];
  const lines = names.map(
    (name, at) => `export { texts as t${at} } from './src/locales/${name}.ts';`,
  );
  return loadSource(lines.join('\n')).then((all) =>
    Object.fromEntries(names.map((name, at) => [name, all[`t${at}`]])),
  );
};

export async function writeLocales(target) {
  const all = await loadTexts();
  for (const name of namesOfFiles) {
    mkdirSync(`${target}/locales/${name}`, { recursive: true });
    for (const [group, texts] of Object.entries(all[aliases[name] ?? name])) {
      const { code } = await transform(
        `let t=${JSON.stringify(texts)};export let start=(put)=>put(t)`,
        { minify: true, format: 'esm', charset: 'utf8' },
      );
      writeFileSync(`${target}/locales/${name}/${group}.js`, code);
    }
  }
}

const keyOf = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

const fileMap =
  () => `// Written by scripts/locales.mjs. The languages' files, for a site that bundles its own scripts.
import type { Texts } from '../contract/texts.js';

export const localeFiles: Readonly<Record<string, () => Promise<{ readonly texts: Texts }>>> = {
${namesOfFiles
  .map((name) => `  ${keyOf(name)}: () => import('../locales/${aliases[name] ?? name}.js'),`)
  .join('\n')}
};
`;

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const path = 'src/entries/locale-files.ts';
  if (!process.argv.includes('--check')) writeFileSync(path, fileMap());
  else if (readFileSync(path, 'utf8') !== fileMap()) {
    console.error(`${path} is stale, run node scripts/locales.mjs`);
    process.exitCode = 1;
  }
}
