import { readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';

/** Puts a text into its place in a document: between the markers `<!-- generated: name -->` and `<!-- end -->`. */
export async function writePart(document, name, text) {
  const old = readFileSync(document, 'utf8');
  const part = new RegExp(`(<!-- generated: ${name} -->\n)[^]*?(<!-- end -->)`);
  if (!part.test(old)) throw new Error(`${document.pathname} has no place for ${name}`);
  const fresh = old.replace(part, (all, start, end) => `${start}\n${text}\n\n${end}`);
  writeFileSync(document, await prettier.format(fresh, { parser: 'markdown' }));
}
