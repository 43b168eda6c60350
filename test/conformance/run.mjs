// `npm run conformance -- [tool …] [--engine chromium|firefox|webkit] [--only part] [--write]`: the table, a promise a row, a tool a column.
// `npm run conformance -- undeclared [--engine …] [--runs 3] [--loads 15] [--write]`: trackers that nobody has marked.
import { parseArgs } from 'node:util';
import { installPeers } from './install-peers.mjs';
import { probes } from './probes.mjs';
import { runUndeclared } from './undeclared/run.mjs';
import { writeTable } from './write-table.mjs';
import { startWorld } from './world.mjs';

const everyTool = ['cookie-gate', 'vanilla-cookieconsent', 'klaro', 'orejime'];
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string' },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '3' },
    loads: { type: 'string', default: '15' },
    write: { type: 'boolean', default: false },
  },
});
await (positionals[0] === 'undeclared' ? runUndeclared(values) : compareTools(values));

async function compareTools({ engine = 'chromium', only, write }) {
  const names = positionals.length ? positionals : everyTool;
  installPeers(names);

  const tools = await Promise.all(
    names.map(async (name) => (await import(`./adapters/${name}.mjs`)).default),
  );
  const asked = probes.filter(({ id }) => id.includes(only));
  const world = await startWorld(engine);
  const rows = [];
  for (const probe of asked) {
    const cells = [];
    for (const tool of tools) cells.push(await world.run(tool, probe));
    rows.push([probe.title, ...cells]);
    // Each row as it comes: the whole takes minutes.
    console.error(`${probe.id}: ${cells.join(' | ')}`);
  }
  await world.close();

  const table = writeTable({ engine: world.engine, tools, rows });
  console.log(table.text);
  if (write) await table.save(engine);
  // A probe that broke has shown nothing, for whatever tool.
  if (rows.flat().some((cell) => cell.startsWith('error:'))) process.exitCode = 1;
}
