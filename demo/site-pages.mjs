// Makes a page of the demo site from its file: puts in the shared parts, the partner's address and the shown snippets.
import { readFile } from 'node:fs/promises';

const folder = new URL('./', import.meta.url);
const text = (path) => readFile(new URL(path, folder), 'utf8');

/** `path` is the page's clean address; nothing where there is no such page. */
export async function renderPage(path, options) {
  const name = path === '/' ? 'index' : path.slice(1);
  if (!/^(promises\/)?[\w-]+$/.test(name)) return undefined;
  try {
    return await fillPage(name, options);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  }
}

/** The page of that file, with `values` put in where it names them. */
export async function fillPage(name, { partner, live }, values = {}) {
  const page = await text(`pages/${name}.html`);
  const whole = await withParts(withValues(page, values));
  return withSnippets(whole)
    .replaceAll('{{partner}}', partner)
    .replaceAll('{{partner-host}}', new URL(partner).host)
    .replaceAll('{{page}}', name.replace('index', 'home').replace('/', '-'))
    .replace('</body>', live ? '<script src="/assets/live-reload.js" defer></script>$&' : '$&');
}

function withValues(page, values) {
  for (const [name, value] of Object.entries(values))
    page = page.replaceAll(`{{${name}}}`, () => value);
  return page;
}

/** `{{part:footer}}` stands for `parts/footer.html`. */
async function withParts(page) {
  const names = new Set(Array.from(page.matchAll(/{{part:(\w+)}}/g), ([, name]) => name));
  for (const name of names) {
    const part = await text(`parts/${name}.html`);
    page = page.replaceAll(`{{part:${name}}}`, () => part.trim());
  }
  return page;
}

/** What stands between `{{show}}` and `{{/show}}` is on the page twice: as text to read, and live. */
function withSnippets(page) {
  return page.replace(/[ \t]*{{show}}\n([^]*?)[ \t]*{{\/show}}/g, (all, markup) => {
    const shown = `<pre tabindex="0"><code>${escape(outdent(markup))}</code></pre>`;
    return `${shown}\n<div class="live">\n${markup}</div>`;
  });
}

function outdent(markup) {
  const lines = markup.trimEnd().split('\n');
  const depth = Math.min(...lines.filter(Boolean).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}

const escape = (markup) => markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
