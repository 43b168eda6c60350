// The table as Markdown, and its place in docs/conformance.md.
import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

const document = new URL('../../docs/conformance.md', import.meta.url);

export function writeTable({ engine, tools, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const text = [
    line([engine, ...tools.map((tool) => `${tool.name} ${tool.version()}`.trim())]),
    line(['---', ...tools.map(() => '---')]),
    ...rows.map(line),
  ].join('\n');
  return { text, save: (name) => save(name, text) };
}

/** One generated part for each engine. */
async function save(name, text) {
  const old = readFileSync(document, 'utf8');
  const part = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- end -->)`);
  if (!part.test(old)) throw new Error(`docs/conformance.md has no place for ${name}`);
  const fresh = old.replace(part, (all, start, end) => `${start}\n${text}\n\n${end}`);
  writeFileSync(document, await prettier.format(fresh, { parser: 'markdown' }));
}
