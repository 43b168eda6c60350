// Which way of minifying compresses best is a matter of a file's letters: the build tries each of these on each file in
// turn and keeps what makes it smaller. The same source gives the same file.
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';

const choices = [
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

export const smallest = ({ compress, ...options }) => ({
  name: 'smallest',
  async renderChunk(code) {
    const minified = async (tried) => {
      const result = await minify(code, { ...options, compress: { ...compress, ...tried } });
      return { tried, code: result.code, bytes: brotliCompressSync(result.code).length };
    };
    let best = await minified({});
    for (const choice of choices) {
      const next = await minified({ ...best.tried, ...choice });
      if (next.bytes < best.bytes) best = next;
    }
    return { code: best.code, map: null };
  },
});
