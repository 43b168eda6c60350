// `npm test`: all that CI runs, in its order. Ends with one line: `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process';
import { findBrowser } from '../test/support/find-browser.mjs';

const bin = (name) => ['node_modules/.bin/' + name];
const steps = [
  ['format', [...bin('prettier'), '--check', '--log-level=warn', '.']],
  ['lint', [...bin('oxlint'), '--type-aware', '--deny-warnings', '--quiet']],
  ['types', [...bin('tsc'), '--noEmit']],
  ['the hosts are those of the vendors’ list', ['node', 'scripts/catalogue.mjs', '--check']],
  ['the presets are those of the vendors’ list', ['node', 'scripts/vendors.mjs', '--check']],
  ['the map of the languages', ['node', 'scripts/locales.mjs', '--check']],
  ['the time zones are those of the database', ['node', 'scripts/zones.mjs', '--check']],
  ['dist is what the source builds', ['node', 'scripts/compare-dist.mjs']],
  ['sizes', ['node', 'scripts/sizes.mjs']],
  ['generated parts of the documents', ['node', 'scripts/docs.mjs', '--check']],
  ['repository', ['npm', 'run', '--silent', 'test:e2e', '--', 'test/repository/']],
  ...['chromium', 'firefox', 'webkit'].map((engine) => [
    `unit in ${engine}`,
    ['npm', 'run', '--silent', 'test:unit', '--', `--engine=${engine}`],
    engine,
  ]),
  ['end to end', ['npm', 'run', '--silent', 'test:e2e']],
  ...['transitions', 'policies'].map((part) => [
    `${part}, with both layers on`,
    ['npm', 'run', '--silent', 'test:e2e', '--', part, '--build=strict'],
  ]),
  [
    'promises in firefox',
    ['npm', 'run', '--silent', 'test:e2e', '--', 'test/engines/firefox/'],
    'firefox',
  ],
  [
    'promises in webkit',
    ['npm', 'run', '--silent', 'test:e2e', '--', 'test/engines/webkit/'],
    'webkit',
  ],
];

const total = { passed: 0, failed: 0, skipped: 0 };

findBrowser();
for (const [name, [command, ...args], engine = 'chromium'] of steps) {
  const missing = whyMissing(engine);
  if (missing) {
    total.skipped += 1;
    console.log(`– ${name}: skipped. ${missing}`);
    continue;
  }
  const started = Date.now();
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    shell: process.platform === 'win32',
  });
  const counts = /^(\d+) passed, (\d+) failed, (\d+) skipped$/m.exec(stdout ?? '');
  const [passed, failed, skipped] = counts
    ? counts.slice(1).map(Number)
    : [status === 0 ? 1 : 0, status === 0 ? 0 : 1, 0];
  total.passed += passed;
  // A suite that stopped badly has failed, whatever it counted.
  total.failed += failed || (status === 0 ? 0 : 1);
  total.skipped += skipped;
  const isGood = status === 0 && !failed;
  console.log(
    `${isGood ? '✓' : '✗'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)${counts ? ` ${counts[0]}` : ''}`,
  );
  if (!isGood) console.log(`${stdout}\n${stderr}`);
  else if (skipped) console.log(stdout.match(/^– .*$/gm).join('\n'));
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed ? 1 : 0;

/** Chromium must be there; another browser that cannot be had is a step that is skipped. */
function whyMissing(engine) {
  try {
    findBrowser(engine);
    return undefined;
  } catch ({ message }) {
    return message;
  }
}
