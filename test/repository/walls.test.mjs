// The import walls hold, in the build and in the linter, and both say the same.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { isAllowed, lintRules, walls } from '../../scripts/walls.mjs';

const linted = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')).overrides;

test('the linter’s walls are the build’s', () => {
  for (const rule of lintRules())
    assert.deepEqual(
      linted.find(({ files }) => files[0] === rule.files[0]),
      rule,
    );
});

test('the gate may import neither the ui, the languages, the inspector nor Lit', () => {
  for (const room of ['ui', 'locales', 'inspect', 'entries'])
    assert.equal(isAllowed('src/gate/gate.ts', `src/${room}/a.ts`), false, room);
  for (const file of [
    'lit/index.js',
    'lit-html/lit-html.js',
    '@lit/reactive-element/reactive-element.js',
  ])
    assert.equal(isAllowed('src/gate/gate.ts', `node_modules/${file}`), false, file);
  assert.equal(isAllowed('src/gate/store.ts', 'node_modules/js-cookie/dist/js.cookie.mjs'), true);
  assert.deepEqual(walls.contract, []);
});

/** Puts a forbidden import where it must be refused, for as long as `act` runs. */
function withForbidden(file, line, act) {
  const path = new URL(`../../${file}`, import.meta.url);
  writeFileSync(path, line);
  try {
    return act();
  } finally {
    rmSync(path);
  }
}

test('the build refuses a forbidden import and names the file', () => {
  const { status, stderr } = withForbidden(
    'src/entries/planted.ts',
    "import '../policy/planted-leaf.js';\n",
    () =>
      withForbidden('src/policy/planted-leaf.ts', "import '../gate/emit.js';\n", () =>
        spawnSync(
          process.execPath,
          [
            'node_modules/rollup/dist/bin/rollup',
            '-c',
            'test/repository/planted.rollup.config.mjs',
          ],
          { encoding: 'utf8' },
        ),
      ),
  );
  assert.notEqual(status, 0);
  assert.match(stderr, /src\/policy\/planted-leaf\.ts may not import src\/gate\/emit\.ts/);
});

test('the linter refuses it too', () => {
  const output = withForbidden(
    'src/policy/planted-lint.ts',
    "import { emit } from '../gate/emit.js';\nemit('ready', 0);\n",
    () => {
      const { stdout } = spawnSync('node_modules/.bin/oxlint', ['src/policy/planted-lint.ts'], {
        encoding: 'utf8',
      });
      return stdout;
    },
  );
  assert.match(output, /Not across this wall/);
});

test('every way into the package leads to a file, and the version is one', () => {
  const { exports, version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const files = Object.values(exports).flatMap((to) =>
    typeof to === 'string' ? to : Object.values(to),
  );
  for (const file of files.filter((name) => !name.includes('*')))
    assert.ok(readFileSync(file, 'utf8').length > 0, file);
  assert.match(readFileSync('src/contract/version.ts', 'utf8'), new RegExp(`'${version}'`));
  assert.match(readFileSync('CHANGELOG.md', 'utf8'), new RegExp(version.replaceAll('.', '\\.')));
});

test('importing the npm entry does nothing, on a server neither', () => {
  const entry = JSON.stringify(new URL('../../dist/npm/index.js', import.meta.url).href);
  const code = `const { start } = await import(${entry}); if (typeof start !== 'function') throw new Error('no start()')`;
  execFileSync(process.execPath, ['--input-type=module', '-e', code]);
});
