// Unit and component tests run in a real Chromium. `npm run test:unit -- --watch` runs them on save.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { browserArguments, findBrowser } from './test/support/find-browser.mjs';

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
    const skipped = results.filter(({ skipped }) => skipped).length;
    const passed = results.filter(({ passed, skipped }) => passed && !skipped).length;
    failed += results.length - passed - skipped;
    console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  },
};

export default {
  files: 'test/unit/**/*.test.ts',
  nodeResolve: true,
  plugins: [esbuildPlugin({ ts: true, target: 'es2022' })],
  browsers: [
    chromeLauncher({
      launchOptions: { executablePath: findBrowser(), args: browserArguments },
      // A cookie jar of its own for each file that runs at the same time.
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  ],
  reporters: [defaultReporter({ reportTestResults: true }), closingLine],
  testFramework: { config: { timeout: 6000 } },
  // Lit tells that it runs unminified; the gate tells what its tests provoke.
  filterBrowserLogs: () => false,
};
