// `npm run bench`: what interception costs a page that asks its own host alone. Pairs of fresh pages, the plain gate and
// the strict one in turn, since a lone time says little; the figure is the median of the pairs' ratios.
import { chromium } from 'playwright-core';
import { browserArguments, findBrowser } from '../support/find-browser.mjs';
import { startSite } from '../support/site.mjs';

const pairs = Number(process.argv[2] ?? 30);
const insertions = 10_000;
const fetches = 1000;

const site = await startSite();
const page = (file) =>
  `<!doctype html><meta charset="utf-8"><script src="/cookie-gate/${file}" data-hosts="stats.example.org=analytics"></script><title>A</title><body>`;
site.put('/plain', page('cookie-gate.js').replace(/ data-hosts="[^"]*"/, ''));
site.put('/strict', page('cookie-gate-strict.js'));
site.put('/tiny', '');

const browser = await chromium.launch({ executablePath: findBrowser(), args: browserArguments });

/** Elements of the kinds that interception looks at, and of those it does not; then requests. */
async function work({ insertions, fetches }) {
  const place = document.createElement('div');
  document.body.append(place);
  for (let n = 0; n < insertions; n++) {
    let element;
    if (n % 4 === 0) {
      element = document.createElement('img');
      element.src = `/tiny#${n}`;
    } else if (n % 4 === 1) {
      element = document.createElement('a');
      element.setAttribute('href', `/page-${n}`);
      element.textContent = 'A page';
    } else if (n % 4 === 2) {
      element = document.createElement('div');
      element.innerHTML = `<p class="a">Text <a href="/page-${n}">a page</a></p>`;
    } else {
      element = document.createElement('p');
      element.className = 'b';
      element.textContent = 'Text';
    }
    place.append(element);
  }
  for (let n = 0; n < fetches; n += 10)
    await Promise.all(Array.from({ length: 10 }, () => fetch('/tiny').then((one) => one.text())));
}

/** Seconds of the page's main thread. */
async function measure(path) {
  const context = await browser.newContext();
  const tab = await context.newPage();
  await tab.goto(site.origin + path);
  await tab.waitForTimeout(300);
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await spent();
  await tab.evaluate(work, { insertions, fetches });
  const after = await spent();
  await context.close();
  return after - before;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
await measure('/plain');
await measure('/strict');
const ratios = [];
const times = { plain: [], strict: [] };
for (let n = 0; n < pairs; n++) {
  // Whoever comes first has the colder machine: they take turns.
  const order = n % 2 ? ['plain', 'strict'] : ['strict', 'plain'];
  const spent = {};
  for (const one of order) times[one].push((spent[one] = await measure(`/${one}`)));
  ratios.push(spent.strict / spent.plain);
}
await browser.close();
await site.close();

/** Where the median lies in 95 of 100 draws from the same pairs. */
const draws = Array.from({ length: 2000 }, () =>
  median(ratios.map(() => ratios[Math.floor(Math.random() * ratios.length)])),
).toSorted((a, b) => a - b);
const percent = (ratio) => `${((ratio - 1) * 100).toFixed(1)} %`;
console.log(
  `${insertions} insertions and ${fetches} fetches, ${pairs} pairs: strict over plain ${percent(median(ratios))} (95 %: ${percent(draws[50])} to ${percent(draws[1949])})`,
);
console.log(
  `medians: plain ${median(times.plain).toFixed(3)} s, strict ${median(times.strict).toFixed(3)} s of the main thread`,
);
