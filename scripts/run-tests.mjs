// `npm run test:e2e [-- <folder or part of a name>] [--build=strict|interception]`: the end-to-end tests on dist/, with the closing
// line CI reads.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const isOption = (word) => word.startsWith('--');
const [asked = 'test/e2e/'] = process.argv.slice(2).filter((word) => !isOption(word));
const [build = 'plain'] = process.argv.flatMap((word) => /^--build=(\w+)$/.exec(word)?.[1] ?? []);
const [folder, part] = asked.endsWith('/')
  ? [asked, '']
  : ['test/e2e/', asked.replace(/^.*\//, '')];
const files = readdirSync(folder)
  .filter((file) => file.endsWith('.test.mjs') && file.includes(part))
  .map((file) => folder + file);
// Without a file the runner would look for tests by itself, and run whatever it finds.
if (!files.length) throw new Error(`no test file in ${folder} has ${part} in its name`);
const { status } = spawnSync(
  process.execPath,
  [
    '--test',
    '--test-concurrency=3',
    // It counts for a whole file too, and one of many browsers takes minutes where other work goes on.
    '--test-timeout=600000',
    '--test-reporter=./test/support/closing-line.mjs',
    ...files,
  ],
  { stdio: 'inherit', env: { ...process.env, COOKIE_GATE_BUILD: build } },
);
process.exitCode = status ?? 1;
