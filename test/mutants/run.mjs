// `npm run mutants [-- part of a fault]`: plants each fault in a copy of the project, builds it, and runs the promise
// that must catch it. A fault that survives fails the run. It takes minutes, so it runs on demand.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutants } from './list.mjs';

const part = process.argv[2] ?? '';
const copy = mkdtempSync(join(tmpdir(), 'cookie-gate-mutants-'));
for (const name of [
  'src',
  'test',
  'demo',
  'scripts',
  'rollup.config.mjs',
  'tsconfig.json',
  'tsconfig.build.json',
  'package.json',
  'LICENSE',
  'dist',
])
  cpSync(name, join(copy, name), { recursive: true });
symlinkSync(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'));
const inCopy = { cwd: copy, encoding: 'utf8' };

const planted = mutants.filter(({ fault }) => fault.includes(part));
let survived = 0;
for (const { fault, file, find, replace, killedBy } of planted) {
  const path = join(copy, file);
  const source = readFileSync(path, 'utf8');
  if (source.split(find).length !== 2)
    throw new Error(`${fault}: "${find}" must stand once in ${file}`);
  writeFileSync(
    path,
    source.replace(find, () => replace),
  );
  execFileSync(process.execPath, ['node_modules/rollup/dist/bin/rollup', '-c', '--silent'], inCopy);
  const [test, promise] = killedBy;
  const pattern = promise.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const { stdout } = spawnSync(
    process.execPath,
    [
      '--test',
      '--test-timeout=90000',
      `--test-name-pattern=${pattern}`,
      '--test-reporter=./test/support/closing-line.mjs',
      `test/e2e/${test}.test.mjs`,
    ],
    inCopy,
  );
  const isKilled = /^\d+ passed, [1-9]\d* failed/m.test(stdout);
  if (!isKilled) survived += 1;
  console.log(`${isKilled ? 'killed  ' : 'SURVIVED'} ${fault} · ${test}: ${promise}`);
  writeFileSync(path, source);
}
rmSync(copy, { recursive: true });
console.log(`\n${planted.length} planted, ${survived} survived`);
process.exitCode = survived ? 1 : 0;
