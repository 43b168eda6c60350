// The browser of a run of the unit tests: `--engine=firefox`, `--engine=webkit`, else Chromium.
import { chromeLauncher } from '@web/test-runner-chrome';
import puppeteer from 'puppeteer-core';
import { browserArguments, findBrowser } from './find-browser.mjs';
import { webKitLauncher } from './webkit-launcher.mjs';

const launchers = {
  chromium: (executablePath) =>
    chromeLauncher({
      concurrency: 2,
      launchOptions: { executablePath, args: browserArguments },
      // A cookie jar of its own for each file that runs at the same time.
      createPage: async ({ context }) => (await context.browser().createBrowserContext()).newPage(),
    }),
  // Pages behind another one are slowed down, so one at a time.
  firefox: (executablePath) =>
    chromeLauncher({
      puppeteer,
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath },
    }),
  webkit: webKitLauncher,
};

export function launcherFor(args) {
  const flag = '--engine=';
  const name = args.find((one) => one.startsWith(flag))?.slice(flag.length) ?? 'chromium';
  if (!launchers[name])
    throw new Error(`${flag}${name}: there are ${Object.keys(launchers).join(', ')}`);
  return launchers[name](findBrowser(name));
}
