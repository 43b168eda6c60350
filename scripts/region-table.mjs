// The table of docs/regions.md, from src/policy/rules/regions.ts; `npm run docs` puts it there.
import { loadSource } from './load-source.mjs';
import { unverified } from './region-marks.mjs';

const signals = {
  must: 'off, and confirmed',
  honour: 'off, nobody is asked',
  ask: 'off, the banner still asks',
};

/** One line for all codes that share a row and a mark. */
export async function regionTable() {
  const { regions, rowOf } = await loadSource(
    "export { regions, rowOf } from './src/policy/rules/regions.ts';",
  );
  const codes = regions.flatMap(([list]) => list.split(' '));
  const foreign = Object.keys(unverified).filter((code) => !codes.includes(code));
  if (foreign.length > 0) throw new Error(`marked, and not in the table: ${foreign.join(' ')}`);
  const lines = new Map();
  for (const code of [...codes, '']) {
    const cells = cellsOf(rowOf(code), unverified[code] ?? '');
    const key = cells.join();
    if (!lines.has(key)) lines.set(key, { cells, codes: [] });
    lines.get(key).codes.push(code ? `\`${code}\`` : 'all others, and where it is not known');
  }
  const head =
    'Region|Mode|On without a grant|GPC: advertising, marketing|Days|Minors|May be switched on|Unverified';
  return [
    line(head.split('|')),
    line(head.split('|').map(() => '---')),
    ...Array.from(lines.values(), ({ codes: list, cells }) => line([list.join(' '), ...cells])),
  ].join('\n');
}

const line = (cells) => `| ${cells.join(' | ')} |`;

const cellsOf = ({ mode, on, onSignal, isDntAnObjection, lifetime, neverUnder, exempt }, mark) => [
  mode,
  on.length === 4 ? 'all' : on.join(', ') || 'none',
  signals[onSignal] + (isDntAnObjection ? '; DNT likewise' : ''),
  `${lifetime}`,
  neverUnder === 18 ? 'never under 18' : 'never under 13, asked under 18',
  exempt.join(', ') || '–',
  mark || '–',
];
