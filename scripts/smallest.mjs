// Which way of minifying compresses best is a matter of a file's letters. `npm run smallest` tries each of these on each
// tight file in turn, keeps what makes it smaller, and writes it to smallest.json; the build does as that says. The same
// source gives the same file.
import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import prettier from 'prettier';
import { minify } from 'terser';

/** Of how it is written. `unsafe_comps` is none of them: it takes `!(a < b)` for `a >= b`, and a broken record's time is no number. */
const compressions = [
  { booleans: false },
  { comparisons: false },
  { side_effects: false },
  { lhs_constants: false },
  { directives: false },
  { sequences: false },
  { passes: 3 },
  { inline: 1 },
  { unsafe_methods: true },
  { hoist_props: false },
];

/** Letters that no name gets, so that the others get other letters. */
const spared = 'etrnoaicsluf'.split('');

const isSearch = process.argv.includes('--search');
const path = new URL('smallest.json', import.meta.url);
const found = JSON.parse(readFileSync(path, 'utf8'));

/** A plugin that searches, or that does as was found. */
export const smallest = ({ compress, mangle, ...options }) => {
  const minified = async (code, { ways = {}, reserved = [] } = {}) => {
    const result = await minify(code, {
      ...options,
      compress: { ...compress, ...ways },
      mangle: { ...mangle, reserved },
    });
    return result.code;
  };
  return {
    name: 'smallest',
    async renderChunk(code, { name }) {
      if (isSearch) found[name] = await search((how) => minified(code, how));
      return { code: await minified(code, found[name]), map: null };
    },
  };
};

/** Kept for the next build. */
export async function keepFound() {
  const entries = Object.entries(found);
  const byName = entries.toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  const { pathname: filepath } = path;
  const style = await prettier.resolveConfig(filepath);
  writeFileSync(
    path,
    await prettier.format(JSON.stringify(Object.fromEntries(byName)), { ...style, filepath }),
  );
}

async function search(minifiedBy) {
  let best;
  const tryThis = async (how) => {
    const bytes = brotliCompressSync(await minifiedBy(how)).length;
    if (!best || bytes < best.bytes) best = { how, bytes };
  };
  await tryThis({ ways: {}, reserved: [] });
  for (const choice of compressions)
    await tryThis({ ...best.how, ways: { ...best.how.ways, ...choice } });
  for (const letter of spared)
    await tryThis({ ...best.how, reserved: [...best.how.reserved, letter] });
  return best.how;
}
