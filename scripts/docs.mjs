// `npm run docs`: writes the generated parts of the documents anew, from the code they speak of. With `--check` it
// changes nothing and fails where a part is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import prettier from 'prettier';
import { manifest } from './elements.mjs';
import { loadSource } from './load-source.mjs';
import { regionTable } from './region-table.mjs';
import { measure } from './sizes.mjs';
import { walls } from './walls.mjs';

const documents = {
  'README.md': {
    attributes: attributeTable,
    'ui attributes': uiAttributeTable,
    'rule attributes': ruleAttributeTable,
    'strict attributes': strictAttributeTable,
    sizes: sizeTable,
  },
  'ARCHITECTURE.md': { walls: wallList },
  'docs/inspector.md': { codes: codeTable },
  'docs/elements.md': { elements: elementPages },
  'docs/google.md': { 'google attributes': googleAttributeTable },
  'docs/regions.md': { regions: regionTable },
};

const isCheck = process.argv.includes('--check');
for (const [path, parts] of Object.entries(documents)) {
  const text = readFileSync(path, 'utf8');
  const fresh = await withParts(path, text, parts);
  if (fresh === text) continue;
  if (isCheck) {
    console.error(`${path}: a generated part is stale, run npm run docs`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, fresh);
    console.log(`${path}: written anew`);
  }
}

/** The document with every part between its markers replaced, in the form the formatter leaves alone. */
async function withParts(path, text, parts) {
  for (const [name, write] of Object.entries(parts)) {
    const marked = new RegExp(`(<!-- generated: ${name} -->)[^]*?(<!-- end -->)`);
    if (!marked.test(text)) throw new Error(`${path} has no markers for ${name}`);
    const part = await write();
    text = text.replace(marked, (all, start, end) => `${start}\n\n${part}\n\n${end}`);
  }
  return prettier.format(text, { ...(await prettier.resolveConfig(path)), filepath: path });
}

/** The script tag's attributes: values from the one table, sentences from the comments above its rows. */
async function attributeTable() {
  const { gateInHtml } = await load('src/inspect/attribute-form.ts');
  return attributeRows(gateInHtml, 'src/contract/attributes.ts');
}

/** Those that the files of ui/ read. */
async function uiAttributeTable() {
  const { uiInHtml } = await load('src/inspect/attribute-form.ts');
  return attributeRows(uiInHtml, 'src/contract/ui-attributes.ts');
}

/** Those that rules.js reads. */
async function ruleAttributeTable() {
  const { rulesInHtml } = await load('src/inspect/attribute-form.ts');
  return attributeRows(rulesInHtml, 'src/contract/rule-attributes.ts');
}

/** Those of the strict build alone. */
async function strictAttributeTable() {
  const { strictInHtml } = await load('src/inspect/attribute-form.ts');
  return attributeRows(strictInHtml, 'src/contract/strict-attributes.ts');
}

/** Those of google-consent.js. */
async function googleAttributeTable() {
  const { googleInHtml } = await load('src/inspect/attribute-form.ts');
  return attributeRows(googleInHtml, 'src/contract/google-attributes.ts');
}

async function attributeRows(inHtml, path) {
  const { attributeForm, attributeDefault } = await load('src/inspect/attribute-form.ts');
  const sentences = rowComments(path);
  const rows = [...inHtml].map(([name, attribute], index) => [
    `\`${name}\``,
    cell(sentences[index]),
    cell(attributeForm(name, attribute)),
    cell(attributeDefault(attribute)),
  ]);
  if (sentences.length !== rows.length) throw new Error('an attribute without a doc comment');
  return table(['Attribute', 'What it does', 'Value', 'Default'], rows);
}

function sizeTable() {
  const kilobytes = (bytes) => `${(bytes / 1024).toFixed(2)} KB`;
  const rows = measure().map(({ what, files, bytes, most }) => [
    cell(what),
    files.map((file) => `\`${file}\``).join(' + '),
    kilobytes(bytes),
    most ? kilobytes(most) : '–',
  ]);
  return table(['What', 'Files', 'Size', 'At most'], rows);
}

/** Walls of rooms that are there: the list may be ahead of the source. */
function wallList() {
  const isThere = (name) => existsSync(`src/${name}`) || existsSync(`node_modules/${name}`);
  return Object.entries(walls)
    .filter(([room]) => isThere(room))
    .map(([room, allowed]) => `- \`${room}\` → ${allowed.filter(isThere).join(', ') || 'nothing'}`)
    .join('\n');
}

async function codeTable() {
  const { messages } = await load('src/inspect/messages.ts');
  const { ownMessages, notices } = await load('src/inspect/own-messages.ts');
  /** What stands for the place; the sentence of some codes depends on its form. */
  const place = (code) => (code === 'unknown-category' ? 'data-consent="…"' : '…');
  const toRows = (all, teller) =>
    Object.entries(all).map(([code, write]) => {
      const { says, fix } = write(place(code));
      return [
        `\`${code}\``,
        notices.has(code) ? `${teller}, notice` : teller,
        cell(says),
        cell(fix),
      ];
    });
  const rows = [...toRows(messages, 'gate'), ...toRows(ownMessages, 'inspector')];
  return table(['Code', 'Told by', 'What it says', 'What to do'], rows);
}

/** A section an element, from the comment of its class. */
function elementPages() {
  const all = manifest().modules.flatMap(({ declarations }) => declarations);
  const section = (title, entries = [], name = ({ name }) => `\`${name}\``) =>
    entries.length
      ? table(
          [title, ''],
          entries.map((entry) => [name(entry), cell(entry.description)]),
        )
      : '';
  return all
    .map(({ tagName, description, attributes, slots, cssParts, cssProperties }) =>
      [
        `### \`<${tagName}>\``,
        cell(description.replace(/\s+/g, ' ')),
        section('Attribute', attributes),
        section('Slot', slots, ({ name }) => (name ? `\`${name}\`` : 'without a name')),
        section('Part', cssParts),
        section('Property', cssProperties),
      ]
        .filter(Boolean)
        .join('\n\n'),
    )
    .join('\n\n');
}

/** What a TypeScript file exports. */
function load(path) {
  return loadSource(`export * from './${path}';`);
}

/** The doc comments above the rows of a table in the source, in its order. */
function rowComments(path) {
  const comments = readFileSync(path, 'utf8').matchAll(
    /^ {2}\/\*\*([^]*?)\*\/\n {2}\w+: (?:\[|vendors)/gm,
  );
  return Array.from(comments, ([, comment]) => comment.replace(/\s*\n\s*\* ?/g, ' ').trim());
}

function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Text that Markdown shows as it is; what is code already stays code. */
function cell(text) {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replace(/[\\<>*_|[\]]/g, '\\$&')))
    .join('');
}
