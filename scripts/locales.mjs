// `node scripts/locales.mjs`: writes the map of the languages' files for a site that bundles its own scripts, and what of the
// texts the inspector knows; `--check` compares instead. `writeLocales` is the build's: one small file for each language and each group of its texts.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { format, resolveConfig } from 'prettier';
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

/** What the linter of texts must know of ours: the categories' names, and where it looks at words the two sentences of the source documents. */
async function defaultTexts() {
  const { vagueWords } = await loadSource(`export * from './src/inspect/vague-words.ts'`);
  const { optionalCategories } = await loadSource(`export * from './src/contract/categories.ts'`);
  const rows = Object.entries(await loadTexts()).map(([name, { banner }]) => {
    const names = optionalCategories.map((category) => banner.categories[category]);
    const given = name in vagueWords ? { given: banner.body.slice(0, 2) } : {};
    return `${JSON.stringify(name)}: ${JSON.stringify({ names, ...given })}`;
  });
  const source = `// Written by scripts/locales.mjs from the languages' texts.

export interface DefaultTexts {
  /** Of the categories, in their order. */
  readonly names: readonly string[];
  /** The two sentences that the source documents give; where there is no list of words, nobody looks for them. */
  readonly given?: readonly string[];
}

export const defaultTexts: Readonly<Record<string, DefaultTexts>> = {${rows.join(',\n')}};
`;
  const path = 'src/inspect/default-texts.ts';
  return format(source, { ...(await resolveConfig(path)), filepath: path });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const files = {
    'src/entries/locale-files.ts': fileMap(),
    'src/inspect/default-texts.ts': await defaultTexts(),
  };
  for (const [path, text] of Object.entries(files))
    if (!process.argv.includes('--check')) writeFileSync(path, text);
    else if (readFileSync(path, 'utf8') !== text) {
      console.error(`${path} is stale, run node scripts/locales.mjs`);
      process.exitCode = 1;
    }
}
