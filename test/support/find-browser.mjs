// The browsers the tests drive: one the environment names, or one that is installed, or one that is fetched now.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

const debian = (...packages) => [
  ['apt-get', ['update', '-qq']],
  ['apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages]],
];

const browsers = {
  chromium: {
    variable: 'CHROME_PATH',
    usual: () => [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome-stable',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      chromium.executablePath(),
    ],
    anybody: [[process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium']]],
    administrator: debian('chromium', 'chromium-headless-shell', 'fonts-liberation'),
    missing: 'No browser: install Chromium or Chrome, or set CHROME_PATH to one.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    usual: () => [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    anybody: [],
    administrator: debian('firefox-esr'),
    missing: 'No Firefox: install it, or set FIREFOX_PATH to one.',
  },
  // WebKit of GTK: its driver starts the small browser that comes with the library.
  webkit: {
    variable: 'WEBKIT_PATH',
    usual: () =>
      ['x86_64', 'aarch64'].map(
        (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
      ),
    needs: ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run', '/usr/bin/xauth'],
    anybody: [],
    administrator: debian('webkit2gtk-driver', 'xvfb', 'xauth'),
    missing: 'No WebKit: only Linux has one to drive (Debian: webkit2gtk-driver, xvfb and xauth).',
  },
};

/** The path of `chromium`, `firefox` or `webkit`; throws where there is none to be had. */
export function findBrowser(name = 'chromium') {
  const { variable, usual, needs = [], anybody, administrator, missing } = browsers[name];
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new Error(`${variable}=${named}: there is no such file`);
  const find = () => needs.every(existsSync) && [named, ...usual()].find(existsSync);

  const isRoot = process.getuid?.() === 0;
  for (const [command, args] of [...anybody, ...(isRoot ? administrator : [])]) {
    const found = find();
    if (found) return found;
    try {
      console.log(`No ${name} found: ${command} ${args.join(' ')}`);
      execFileSync(command, args, { stdio: 'ignore', timeout: 300_000 });
    } catch {
      // The next way, or the sentence below.
    }
  }
  const found = find();
  if (found) return found;
  throw new Error(missing);
}

const shell = '/usr/bin/chromium-headless-shell';

/** Chromium without the windows of a browser, to which a visitor costs a third of the time; it keeps no page for going back to. Where it is missing, Chromium does. */
export const findShell = () =>
  !process.env.CHROME_PATH && existsSync(shell) ? shell : findBrowser();

/** What a Chromium in a test needs: no sandbox for root, and no talk of its own to the outside. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
