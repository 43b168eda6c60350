// Every shipped file is one line of `shipped`. The guard holds the walls between the rooms of `src/`.
import { readdirSync, readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';
import { isAllowed } from './scripts/walls.mjs';
import { slimJsCookie } from './scripts/slim-js-cookie.mjs';
import { innerNames } from './scripts/inner-names.mjs';
import { arrowsForFunctions } from './scripts/arrows-for-functions.mjs';
import { letForConst } from './scripts/let-for-const.mjs';
import { smallest } from './scripts/smallest.mjs';
import { minifyTemplates } from './scripts/minify-templates.mjs';

const banner = '//! LICENSES.txt';

/** Names the file that a room may not import, and refuses to build. */
const guard = {
  name: 'guard',
  moduleParsed({ id, importedIds, dynamicallyImportedIds }) {
    const from = relative('.', id);
    if (!from.startsWith('src/')) return;
    for (const imported of [...importedIds, ...dynamicallyImportedIds]) {
      const to = relative('.', imported);
      if (!isAllowed(from, to))
        this.error(`${from} may not import ${to}: see the import walls in ARCHITECTURE.md`);
    }
  },
};

const forBrowsers = (innerNames, preamble, minifier = terser) => [
  nodeResolve(),
  guard,
  minifyTemplates,
  slimJsCookie,
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
  letForConst,
  arrowsForFunctions,
  minifier({
    ecma: 2020,
    module: true,
    compress: {
      passes: 8,
      inline: 2,
      unsafe: true,
      unsafe_arrows: true,
      pure_getters: true,
      keep_fargs: false,
      negate_iife: false,
    },
    mangle: { properties: { regex: innerNames } },
    format: { comments: false, preamble },
  }),
];

/** What several files of `ui/` share lives in the first of them to be fetched, so that it costs no request of its own. */
const inBanner =
  /node_modules|src\/(entries\/banner|ui\/(banner|shared)|contract\/(version|categories|vendor-name)|locales\/en-banner)/;

/** What is known of embeds' vendors. */
const inEmbeds = /src\/ui\/placeholder\/(always|embed-vendors)/;

/** What the dialog and `<cookie-gate-settings>` share. */
const inPreferences =
  /src\/(entries\/preferences|ui\/preferences\/(bring|choices|dialog|open|partner-ids|preferences-element|read-choices|vendors-of)|locales\/en-preferences)/;

/** What it prints is read by people, so it stays readable. */
const forNode = [nodeResolve(), guard, esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' })];

/** Each vendor by itself, with all that it shares: one that is granted costs one request. */
const startOf = {
  name: 'start-of',
  resolveId: (id) => (id.startsWith('start-of:') ? id : null),
  load: (id) =>
    id.startsWith('start-of:') ? `export { start } from ${JSON.stringify(id.slice(9))};` : null,
};
const vendors = readdirSync('src/vendors')
  .filter((name) => readFileSync(`src/vendors/${name}`, 'utf8').includes('export const start ='))
  .map((name) => ({
    input: { [`vendors/${name.slice(0, -3)}`]: `start-of:${resolve('src/vendors', name)}` },
    plugins: [startOf, ...forBrowsers(/^(heeds|never|form|element)$/, '')],
    output: { dir: 'dist', format: 'es' },
  }));

/** Signals to others, some with the IAB's own libraries, which are minified without risking a change. */
const signals = readdirSync('src/signals').map((name) => ({
  input: { [`vendors/${name.slice(0, -3)}`]: `src/signals/${name}` },
  plugins: [
    nodeResolve(),
    guard,
    esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' }),
    terser({ module: true, format: { comments: false, preamble: banner } }),
  ],
  output: { dir: 'dist', format: 'es' },
}));

const failOnWarning = (warning) => {
  // A library's own affair.
  if (warning.code === 'CIRCULAR_DEPENDENCY' && /node_modules/.test(warning.ids?.[0])) return;
  throw new Error(warning.message);
};

/** Those that have no byte to give away. */
const tight = forBrowsers(innerNames, banner, smallest);

export default [
  {
    input: { 'cookie-gate': 'src/entries/cookie-gate.ts' },
    plugins: tight,
    output: { dir: 'dist', format: 'iife' },
  },
  {
    input: { 'cookie-gate-strict': 'src/entries/cookie-gate-strict.ts' },
    plugins: tight,
    output: { dir: 'dist', format: 'iife' },
  },
  {
    input: {
      'ui/banner': 'src/entries/banner.ts',
      'ui/preferences': 'src/entries/preferences.ts',
      'ui/placeholder': 'src/entries/placeholder.ts',
      'ui/notice': 'src/entries/notice.ts',
      'ui/own-texts': 'src/entries/own-texts.ts',
      'ui/elements': 'src/entries/elements.ts',
    },
    plugins: tight,
    preserveEntrySignatures: 'allow-extension',
    output: {
      dir: 'dist',
      format: 'es',
      minifyInternalExports: true,
      // Two are named by the room's other files, what these fetch by themselves is not.
      chunkFileNames: ({ name }) => (name.startsWith('ui/') ? `${name}.js` : `ui/${name}.js`),
      manualChunks(id) {
        if (inEmbeds.test(id)) return 'ui/embeds';
        if (inPreferences.test(id)) return 'ui/preferences';
        return inBanner.test(id) ? 'ui/banner' : undefined;
      },
    },
  },
  // Without Lit, and so without the banner: where these are shown nobody need be asked.
  { input: { 'ui/opener': 'src/entries/opener.ts' }, output: { dir: 'dist', format: 'es' } },
  {
    input: { 'ui/signal-notice': 'src/entries/signal-notice.ts' },
    output: { dir: 'dist', format: 'es' },
  },
  {
    input: { 'ui/privacy-choices': 'src/entries/privacy-choices.ts' },
    output: { dir: 'dist', format: 'es' },
  },
  { input: { write: 'src/entries/write.ts' }, output: { dir: 'dist', format: 'es' } },
  { input: { withdraw: 'src/entries/withdraw.ts' }, output: { dir: 'dist', format: 'es' } },
  {
    input: { 'google-consent': 'src/entries/google-consent.ts' },
    output: { dir: 'dist', format: 'iife' },
  },
  { input: { rules: 'src/entries/rules.ts' }, output: { dir: 'dist', format: 'es' } },
  { input: { import: 'src/entries/import.ts' }, output: { dir: 'dist', format: 'es' } },
  { input: { receipts: 'src/entries/receipts.ts' }, output: { dir: 'dist', format: 'es' } },
  { input: { track: 'src/entries/track.ts' }, output: { dir: 'dist', format: 'es' } },
  // A site's own vendors keep the names of their properties.
  {
    input: { 'vendor-contract': 'src/entries/vendor-contract.ts' },
    output: { dir: 'dist', format: 'es' },
  },
  { input: { 'vendors/custom': 'src/vendors/custom.ts' }, output: { dir: 'dist', format: 'es' } },
  { input: { undeclared: 'src/entries/undeclared.ts' }, output: { dir: 'dist', format: 'es' } },
  ...vendors,
  ...signals,
  { input: { inspect: 'src/entries/inspect.ts' }, output: { dir: 'dist', format: 'es' } },
  {
    input: { 'npm/index': 'src/entries/index.ts' },
    external: /^(lit|js-cookie)/,
    output: {
      dir: 'dist',
      format: 'es',
      chunkFileNames: 'npm/[name].js',
      hoistTransitiveImports: false,
    },
  },
  ...['policy', 'inline'].map((name) => ({
    input: { [name]: `src/entries/${name}.ts` },
    external: /^node:/,
    plugins: forNode,
    output: {
      dir: 'dist',
      format: 'es',
      entryFileNames: '[name].mjs',
      banner: `#!/usr/bin/env node\n${banner}`,
    },
  })),
].map((file) => ({ plugins: forBrowsers(innerNames, banner), ...file, onwarn: failOnWarning }));
