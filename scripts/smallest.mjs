// Which way of minifying compresses best is a matter of a file's letters: the build tries each of these on each file in
// turn and keeps what makes it smaller. The same source gives the same file.
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';

/** Of how it is written. */
const compressions = [
  { unsafe_comps: true },
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

export const smallest = ({ compress, mangle, ...options }) => ({
  name: 'smallest',
  async renderChunk(code) {
    let best;
    const tryThis = async (tried) => {
      const result = await minify(code, {
        ...options,
        compress: { ...compress, ...tried.compress },
        mangle: { ...mangle, reserved: tried.reserved },
      });
      const bytes = brotliCompressSync(result.code).length;
      if (!best || bytes < best.bytes) best = { tried, code: result.code, bytes };
    };
    await tryThis({ reserved: [] });
    for (const choice of compressions)
      await tryThis({ ...best.tried, compress: { ...best.tried.compress, ...choice } });
    for (const letter of spared)
      await tryThis({ ...best.tried, reserved: [...best.tried.reserved, letter] });
    return { code: best.code, map: null };
  },
});
