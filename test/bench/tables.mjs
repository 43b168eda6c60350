// The figures as tables: medians, and beside what has a floor how many times that it is.
import { median } from '../support/median.mjs';

const most = (values) => {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one)[0][0];
};

/** The middle of a tool's figures under a name; of words, the one that came most often. */
function middle(run, name) {
  const values = run.figures.map((figures) => figures[name]).filter((value) => value !== undefined);
  if (!values.length) return undefined;
  return typeof values[0] === 'string' ? most(values) : median(values);
}

const written = (value, digits) =>
  value === undefined ? '–' : typeof value === 'string' ? value : value.toFixed(digits);

/** Each column: title, the figure's name, digits, and what else to show: a ratio to the floor, or the rest over the empty page. */
const columns = (counts) => [
  [
    'Downloads',
    [
      ['first KB', 'first: KB', 2],
      ['requests', 'first: requests', 0],
      ['returning KB', 'returning: KB', 2],
      ['requests', 'returning: requests', 0],
      ['shift', 'layout shift', 3],
    ],
  ],
  [
    'Main thread, CPU ms',
    [
      ['script, first', 'first: script CPU', 2, 'ratio'],
      ['style, first, over empty', 'first: style CPU', 2, 'over'],
      ['script, returning', 'returning: script CPU', 2, 'ratio'],
      ['heap KB, returning, over empty', 'returning: heap', 0, 'over'],
    ],
  ],
  ...['4×', '4×, slow 4G', 'phone'].map((how) => [
    how,
    [
      ['usable', `${how}: usable`, 0, 'ratio'],
      ['first paint over empty', `${how}: first paint`, 0, 'over'],
      ['largest paint over empty', `${how}: largest paint`, 0, 'over'],
      ['largest', `${how}: largest`, 0],
    ],
  ]),
  ...counts.map((count) => [
    `Accept at 4×, ${count} ${count === 1 ? 'tag' : 'tags'}, ms`,
    [
      ['click', `${count}: click`, 0],
      ['banner gone', `${count}: banner gone`, 0],
      ['first tag', `${count}: first tag`, 0],
      ['last tag', `${count}: last tag`, 0, 'ratio'],
      ['in order', `${count}: in order`, 0],
      ['longest task at load', `${count}: longest task at load`, 0],
    ],
  ]),
];

/** Markdown, a table a theme. */
export function tablesOf(runs, counts) {
  const [emptyPage, floor] = runs;
  return columns(counts).map(([title, shown]) => {
    const rows = runs.map((run) => [
      [run.tool.name, run.tool.version()].filter(Boolean).join(' '),
      ...shown.map(([, name, digits, how]) => {
        const value = middle(run, name);
        if (value === undefined || typeof value === 'string') return written(value);
        if (how === 'over') return written(value - middle(emptyPage, name), digits);
        const base = middle(floor, name);
        return how === 'ratio' && base
          ? `${written(value, digits)} (${written(value / base, 2)} ×)`
          : written(value, digits);
      }),
    ]);
    const head = [title, ...shown.map(([heading]) => heading)];
    return [head, head.map(() => '---'), ...rows]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');
  });
}
