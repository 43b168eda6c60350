// The Chromium the tests drive: CHROME_PATH, or one that is installed, or one that is fetched now.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

export function findBrowser() {
  const { CHROME_PATH } = process.env;
  if (CHROME_PATH) {
    if (existsSync(CHROME_PATH)) return CHROME_PATH;
    throw new Error(`CHROME_PATH=${CHROME_PATH}: there is no such file`);
  }
  return [...usual, chromium.executablePath()].find(existsSync) ?? install();
}

/** Playwright's own download first; then, for an administrator, Debian's package. */
function install() {
  const isRoot = process.getuid?.() === 0;
  const ways = [
    [process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']],
    ...(isRoot
      ? [
          ['apt-get', ['update', '-qq']],
          [
            'apt-get',
            ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'],
          ],
        ]
      : []),
  ];
  for (const [command, args] of ways) {
    try {
      console.log(`No browser found: ${command} ${args.join(' ')}`);
      execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    } catch {
      // The next way, or the sentence below.
    }
    const found = [...usual, chromium.executablePath()].find(existsSync);
    if (found) return found;
  }
  throw new Error('No browser: install Chromium or Chrome, or set CHROME_PATH to one.');
}

/** What a browser in a test needs: no sandbox for root, and no talk of its own to the outside. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
