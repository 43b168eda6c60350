// Unit and component tests run in a real browser: Chromium, or `npm run test:unit -- --engine=firefox` (or webkit).
// With `--watch` they run on save.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { launcherFor } from './test/support/launcher-for.mjs';

/** `N passed, N failed, N skipped`, the line CI reads. */
const closingLine = {
  onTestRunFinished({ sessions }) {
    const results = [];
    const collect = ({ suites = [], tests = [] }) => {
      results.push(...tests);
      suites.forEach(collect);
    };
    let failed = 0;
    for (const session of sessions) {
      if (session.testResults) collect(session.testResults);
      // A file that does not even load has no tests to fail.
      if (!session.passed && !session.testResults) failed += 1;
    }
    const left = results.filter(({ skipped }) => skipped);
    const skipped = left.length;
    const passed = results.filter(({ passed, skipped }) => passed && !skipped).length;
    failed += results.length - passed - skipped;
    for (const { name } of left) console.log(`– ${name}`);
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
};

export default {
  files: 'test/unit/**/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' })],
  browsers: [launcherFor(process.argv)],
  reporters: [defaultReporter({ reportTestResults: true }), closingLine],
  testFramework: { config: { timeout: 15_000 } },
  // Lit tells that it runs unminified; the gate tells what its tests provoke.
  filterBrowserLogs: () => false,
};
