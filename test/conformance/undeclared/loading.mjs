// What the forms that make the look-ahead wait cost a page's own loading, in Chromium with a slow processor.
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../../support/find-browser.mjs';
import { median } from '../../support/median.mjs';
import { startSite } from '../../support/site.mjs';
import { forms } from './forms.mjs';
import { line } from './line.mjs';

const slowdown = 4;
/** How long each file of the page takes, in milliseconds. */
const delays = { from: 50, to: 100 };

const names = (count, kind, end) =>
  Array.from({ length: count }, (_, n) => `/own/${kind}-${n}.${end}`);
const scripts = names(3, 'script', 'js');
const styles = names(2, 'style', 'css');
const images = names(6, 'image', 'svg');
const own = [...scripts, ...styles, ...images];

/** Always the same for the same file. */
const delayOf = (address) => {
  if (address.startsWith('/cookie-gate/')) return (delays.from + delays.to) / 2;
  const at = own.indexOf(address);
  return at < 0 ? 0 : delays.from + ((delays.to - delays.from) * at) / (own.length - 1);
};

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><rect width="80" height="80"/></svg>';
const script = 'let sum = 0; for (let n = 0; n < 1e6; n++) sum += n % 7; window.sum = sum;';

const page = (head) => `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}
<title>A page</title>${styles.map((path) => `<link rel="stylesheet" href="${path}">`).join('')}
${scripts.map((path) => `<script src="${path}"></script>`).join('')}</head>
<body><h1>A page</h1>${images.map((path) => `<p>A line of text</p><img alt="" src="${path}" width="80" height="80">`).join('')}
</body></html>`;

const measures = [
  ['the gate’s file has come', 'gate'],
  ['first own file asked for', 'asked'],
  ['first paint', 'paint'],
  ['DOMContentLoaded', 'parsed'],
  ['load', 'loaded'],
];

/** `loads` is how often each form is loaded, in turn. */
export async function loadingTable(loads) {
  const site = await startSite({ delayOf });
  for (const path of scripts) site.put(path, script, { 'content-type': 'text/javascript' });
  for (const path of styles) site.put(path, 'p { margin: 4px }', { 'content-type': 'text/css' });
  for (const path of images) site.put(path, picture, { 'content-type': 'image/svg+xml' });
  const hosts = 'stats.example.com=analytics';
  const compared = forms.filter(({ id }) => ['a', 'b', 'c'].includes(id));
  const heads = Object.fromEntries(compared.map(({ id, head }) => [id, head(hosts)]));
  for (const { id } of compared) site.put(`/${id}`, page(heads[id]));

  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: browserArguments,
  });
  const seen = new Map(compared.map(({ id }) => [id, []]));
  for (let turn = 0; turn < loads; turn++)
    for (let n = 0; n < compared.length; n++) {
      // Each begins a turn as often as the others.
      const { id } = compared[(turn + n) % compared.length];
      seen.get(id).push(await load(browser, `${site.origin}/${id}`));
    }
  const version = browser.version();
  await browser.close();
  await site.close();
  console.error(`loading: ${loads} loads of each form`);
  return write({ version, loads, compared, heads, seen });
}

/** One visitor with an empty cache; times in milliseconds from the start of the navigation. */
async function load(browser, address) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await tab.goto(address, { waitUntil: 'load' });
  await tab.waitForFunction(
    () =>
      performance.getEntriesByName('first-paint').length &&
      performance.getEntriesByType('navigation')[0].loadEventEnd,
  );
  const times = await tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const files = performance.getEntriesByType('resource');
    return {
      gate: files.find(({ name }) => name.endsWith('/cookie-gate-strict.js')).responseEnd,
      asked: Math.min(
        ...files.filter(({ name }) => name.includes('/own/')).map((file) => file.startTime),
      ),
      paint: performance.getEntriesByName('first-paint')[0].startTime,
      parsed: navigation.domContentLoadedEventEnd,
      loaded: navigation.loadEventEnd,
    };
  });
  await context.close();
  return times;
}

const size = (text, pack = Buffer.from) => `${pack(text).length} B`;

function write({ version, loads, compared, heads, seen }) {
  const medianOf = (id, key) => median(seen.get(id).map((times) => times[key]));
  const cell = (id, key) => {
    const time = medianOf(id, key);
    return `${time.toFixed(0)} ms (${(time / medianOf('a', key)).toFixed(2)} ×)`;
  };
  return [
    '## What it costs a page to make the look-ahead wait',
    '',
    `A page with ${scripts.length} blocking scripts, ${styles.length} stylesheets and ${images.length} images of its own, in Chromium ${version} at a processor ${slowdown} times slower. Each file takes the server ${delays.from} to ${delays.to} ms, the gate's ${delayOf('/cookie-gate/')} ms. An empty cache, HTTP/1.1, a first visit; ${loads} loads of each form in turn, medians, and beside them the ratio to form (a), where the look-ahead does not wait.`,
    '',
    line(['', ...compared.map(({ title }) => title)]),
    line(['---', ...compared.map(() => '---')]),
    ...measures.map(([title, key]) => line([title, ...compared.map(({ id }) => cell(id, key))])),
    '',
    'In (a) the browser asks for the files that follow while the gate is on its way. In (b) and (c) it asks once the gate has come and has run.',
    '',
    `The lines of (c) are ${size(heads.c)} with all vendors of the list, and ${size(heads.c, brotliCompressSync)} with brotli; \`--vendors\` leaves out those that a site does not use. This test sends them uncompressed.`,
  ].join('\n');
}
