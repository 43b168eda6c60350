// The pages of a language each, made from one file, and the page that lists them.
import { languages, loadTexts } from '../scripts/locales.mjs';
import { fillPage } from './site-pages.mjs';

const names = ['en', ...languages];
let reading;

/** `path` is the page's clean address; nothing where there is no such page. */
export async function renderLanguagePage(path, options) {
  const [, top, name, more] = path.split('/');
  if (top !== 'languages' || more !== undefined) return undefined;
  const all = await (reading ??= loadTexts());
  if (name === undefined)
    return fillPage('languages/all', options, { languages: names.map(rowOf(all)).join('') });
  return names.includes(name)
    ? fillPage('languages/language', options, { ...valuesOf(name, all[name]), tag: name })
    : undefined;
}

function valuesOf(name, { banner, opener }) {
  return {
    lang: banner.language,
    dir: banner.direction,
    'language-name': nameIn(banner.language),
    cookies: opener.open,
  };
}

/** What the language calls itself; its tag where the server does not know that. */
function nameIn(language) {
  return new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
}

const rowOf = (all) => (name) => {
  const { lang, dir, 'language-name': own } = valuesOf(name, all[name]);
  const link = `<a href="/languages/${name}" lang="${lang}" hreflang="${lang}">${own}</a>`;
  return `<li><bdi dir="${dir}">${link}</bdi><span>${lang}</span></li>`;
};
