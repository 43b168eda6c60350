// `npm run bench [-- --rounds 7 --tools cookie-gate,klaro --counts 1,10,100,1000]`: the page with each tool in turn, round
// after round in one run, since a lone time says little. Prints medians, and what they are of the floor; `--write` puts them
// into docs/performance.md.
import { readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserArguments, findShell } from '../support/find-browser.mjs';
import { writePart } from '../support/write-part.mjs';
import { byHand, empty } from './bare.mjs';
import { contentPage, hero, tagFiles, tagsOf } from './page.mjs';
import { installTools, loadTools } from './tools.mjs';
import { accepting, experience, usual, visits } from './scenes.mjs';
import { serve } from './serve.mjs';
import { tablesOf } from './tables.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    tools: { type: 'string', default: '' },
    counts: { type: 'string', default: '1,10,100,1000' },
    write: { type: 'boolean', default: false },
  },
});
const counts = values.counts.split(',').map(Number);

installTools();
const asked = values.tools ? values.tools.split(',') : undefined;
const tools = [empty, byHand, ...(await loadTools(asked))];

const tagHost = await serve(tagFiles(Math.max(usual, ...counts)), {
  'access-control-allow-origin': '*',
});
const browser = await chromium.launch({ executablePath: findShell(), args: browserArguments });
const runs = [];
for (const tool of tools) {
  const files = new Map(Object.entries({ ...ours(), ...tool.files(), '/hero.svg': hero }));
  for (const count of new Set([usual, ...counts])) {
    const tags = tagsOf(tagHost.origin, count);
    files.set(`/${count}`, contentPage(tool, tags));
    if (tool.headForKnown)
      files.set(`/${count} known`, contentPage({ ...tool, head: tool.headForKnown }, tags));
  }
  const site = await serve(files);
  runs.push({ tool, site, address: (count) => `${site.origin}/${count}`, figures: [] });
}

const emptyBytes = await sizeOfEmpty();
for (let round = 0; round < Number(values.rounds); round++)
  for (const scene of [visits, experience, ...counts.map(accepting)])
    for (const { tool, site, address, figures } of runs)
      try {
        figures.push(await scene({ browser, emptyBytes, tool, site, address }));
      } catch (error) {
        console.error(`${tool.name}: ${error.message.split('\n')[0]}`);
      }
await browser.close();
for (const { site } of [...runs, { site: tagHost }]) site.close();
const text = tablesOf(runs, counts).join('\n\n');
console.log(text);
if (values.write)
  await writePart(new URL('../../docs/performance.md', import.meta.url), 'bench', text);

/** dist/ as it is shipped. */
function ours() {
  const root = new URL('../../dist/', import.meta.url);
  const names = readdirSync(root, { recursive: true }).filter((name) => name.endsWith('.js'));
  return Object.fromEntries(
    names.map((name) => [`/cookie-gate/${name}`, readFileSync(new URL(name, root), 'utf8')]),
  );
}

async function sizeOfEmpty() {
  const [{ site, address }] = runs;
  const page = await browser.newPage();
  await page.goto(address(usual));
  await page.close();
  return site.log.find(({ path }) => path === `/${usual}`).bytes;
}
