// What goes out of trackers that nobody has marked, and what lockdown costs a page's own loading. With `write`, which
// takes all engines, docs/undeclared-table.md.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import prettier from 'prettier';
import { startWorld } from '../world.mjs';
import { decisions } from './decisions.mjs';
import { forms } from './forms.mjs';
import { loadingTable } from './loading.mjs';
import { measure, siteOptions } from './measure.mjs';
import { introduction, table } from './write.mjs';

const document = new URL('../../../docs/undeclared-table.md', import.meta.url);
/** How long the log must stand still on a loaded page, in milliseconds. */
const still = 1000;

const everyEngine = ['chromium', 'firefox', 'webkit'];

export async function runUndeclared({ engine, runs, loads, write }) {
  if (write && engine) throw new Error('--write takes all engines: leave out --engine');
  const tables = [];
  for (const each of engine ? [engine] : everyEngine)
    tables.push(table(await measureAll(each, Number(runs))));
  const loading = await loadingTable(Number(loads));
  const text = [introduction({ still, runs }), ...tables, loading].join('\n\n');
  const options = await prettier.resolveConfig(fileURLToPath(document));
  const formatted = await prettier.format(text, { ...options, parser: 'markdown' });
  console.log(formatted);
  if (write) writeFileSync(document, formatted);
}

/** Each run goes through all forms anew, so that a slow minute of the machine falls on all alike. */
async function measureAll(engine, runs) {
  const world = await startWorld(engine, siteOptions);
  const cells = new Map();
  for (let run = 1; run <= runs; run++)
    for (const form of forms)
      for (const decision of decisions) {
        const key = `${form.id} ${decision.id}`;
        const result = await measure(world, form, decision, still);
        cells.set(key, [...(cells.get(key) ?? []), result]);
        // Each cell as it comes: the whole takes minutes.
        console.error(`${engine} ${key}: ${result.asked.length} asked, ${result.ran.length} ran`);
      }
  const name = world.engine;
  await world.close();
  return { name, cellOf: (form, decision) => cells.get(`${form.id} ${decision.id}`) };
}
