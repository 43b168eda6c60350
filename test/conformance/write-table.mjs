// The table as Markdown, and its place in docs/conformance.md: one generated part for each engine.
import { writePart } from '../support/write-part.mjs';

const document = new URL('../../docs/conformance.md', import.meta.url);

export function writeTable({ engine, tools, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const text = [
    line([engine, ...tools.map((tool) => `${tool.name} ${tool.version()}`.trim())]),
    line(['---', ...tools.map(() => '---')]),
    ...rows.map(line),
  ].join('\n');
  return { text, save: (name) => writePart(document, name, text) };
}
