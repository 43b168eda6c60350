// The tables as Markdown.
import { decisions } from './decisions.mjs';
import { forms } from './forms.mjs';
import { line } from './line.mjs';
import { gateDelay } from './measure.mjs';
import { all, inHtml, telling } from './ways.mjs';

/** All that was seen: one number where the runs agree. */
const range = (counts) => [...new Set([Math.min(...counts), Math.max(...counts)])].join('–');

export const introduction = ({ still, runs }) => `# Undeclared trackers, measured

Written by \`npm run conformance -- undeclared --write\`; do not edit by hand.

One page has ${all.length} trackers that nobody has marked, each going out in a way of its own: ${all.join(', ')}. The first ${Object.keys(inHtml).length} are tags in the page's HTML, the others are made by an inline script right after the gate. All go to a foreign host, which the gate knows by \`data-hosts="…=analytics"\`; the other category that is granted is \`marketing\`.

- **Asked** counts how many of the ${all.length} reached that host, by its own log. **Ran** counts what took effect in the page: scripts that ran, the frame's document that ran, the stylesheet that was applied, images that were shown, requests whose answer the page has read. That is ${telling.length} at most: a preload and a beacon do nothing in the page.
- A browser looks ahead in the HTML and may ask for tags before any policy of the page holds. What it asks for so is thrown away: it is asked, and never runs.
- Lockdown is measured alone, with \`data-undeclared="off"\`. The gate's file takes ${gateDelay} ms, which gives the look-ahead its time. Each cell was measured ${runs} times with a new visitor; \`5–6\` means that the runs differed.
- We count until the page has loaded and, from then on, nothing has come for ${still} ms. Below each table stands how late the last request came where nothing held it.`;

export function table({ name, cellOf }) {
  const shut = decisions.filter(({ isOpen }) => !isOpen);
  const each = forms.flatMap((form) =>
    decisions.flatMap((decision) => ({ form, decision, cell: cellOf(form, decision) })),
  );
  const late = Math.max(...each.filter(isFree).flatMap(({ cell }) => cell.map((run) => run.late)));
  return [
    `## ${name}`,
    '',
    line(['', ...decisions.flatMap(({ title }) => [`${title}: asked`, 'ran'])]),
    line(['---', ...decisions.flatMap(() => ['---', '---'])]),
    ...forms.map((form) =>
      line([form.title, ...decisions.flatMap((decision) => columns(cellOf(form, decision)))]),
    ),
    '',
    ...forms.flatMap((form) =>
      notes(
        form,
        shut.flatMap((decision) => cellOf(form, decision)),
      ),
    ),
    `- ${doubles(each)}`,
    `- Where nothing held it, the last request came ${late ? `${late} ms after` : 'before'} the page had loaded.`,
  ].join('\n');
}

const isFree = ({ form, decision }) => form.id === 'nothing' || decision.isOpen;

const columns = (cell) => [
  `${range(cell.map(({ asked }) => asked.length))} of ${all.length}`,
  `${range(cell.map(({ ran }) => ran.length))} of ${telling.length}`,
];

/** What went out all the same, and what the site's owner was told. */
function notes(form, cells) {
  const seen = new Set(cells.flatMap(({ asked }) => asked));
  const which = all.filter((way) => seen.has(way));
  if (form.id === 'nothing' || !which.length) return [];
  const told =
    form.id === 'interception' ? `; ${range(cells.map((cell) => cell.reported))} told` : '';
  return [`- ${form.title}, not granted: asked were ${which.join(', ')}${told}.`];
}

function doubles(each) {
  const found = each.flatMap(({ form, decision, cell }) =>
    cell.flatMap(({ doubled }) =>
      doubled.map((way) => `${way} (${form.title}, ${decision.title})`),
    ),
  );
  return found.length
    ? `Asked for more than once: ${[...new Set(found)].join(', ')}.`
    : 'Nothing was asked for more than once.';
}
