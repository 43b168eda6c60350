// How the lists of words are read. A list is one regular expression that whoever speaks the language can mend: a space is any
// white space, `*` any letters or none, ` … ` up to sixty characters of the same sentence or none; a group is kept nowhere.

/** By language, as in `zh-hant`; a dialect goes by the list of its language. */
export type WordLists = Readonly<Record<string, string>>;

/** Words of these are not set apart by anything. */
const unspaced = /^(ja|ko|zh)/;

/** Languages that another's list will do for. */
const alike: Readonly<Record<string, string>> = {
  nn: 'nb',
  no: 'nb',
  'zh-hk': 'zh-hant',
  'zh-mo': 'zh-hant',
  'zh-tw': 'zh-hant',
};

/** The entry of a language as HTML names it, `de-AT`; nothing where the table has neither it nor its kin. */
export function ofLanguage<Entry>(
  table: Readonly<Record<string, Entry>>,
  language: string,
): Entry | undefined {
  const parts = language.toLowerCase().split('-');
  const names = parts.map((_, at) => parts.slice(0, parts.length - at).join('-'));
  const name = names.map((each) => alike[each] ?? each).find((each) => Object.hasOwn(table, each));
  return name === undefined ? undefined : table[name];
}

const compiled = new Map<string, RegExp>();

/** What of the list stands in the text, in its order. */
export function wordsIn(text: string, lists: WordLists, language: string): string[] {
  const list = ofLanguage(lists, language);
  if (!list) return [];
  const pattern = compiled.get(list) ?? compile(list, unspaced.test(language.toLowerCase()));
  compiled.set(list, pattern);
  const plain = text.normalize().replace(/[’‘]/g, "'");
  return [...new Set(Array.from(plain.matchAll(pattern), ([, words]) => words!))];
}

function compile(list: string, isUnspaced: boolean): RegExp {
  const words = list
    .normalize()
    .replace(/\*/g, '[\\p{L}\\p{M}]*')
    .replace(/\((?!\?)/g, '(?:')
    .replace(/\s*\|\s*/g, '|')
    .replace(/ … /g, '(?:[\\s,][^.!?;:。]{0,60})?\\s')
    .replace(/ \?/g, '\\s*')
    .replace(/\s+/g, '\\s+');
  return isUnspaced
    ? new RegExp(`(${words})`, 'giu')
    : new RegExp(`(?:^|[^\\p{L}\\p{M}\\p{N}])(${words})(?![\\p{L}\\p{M}\\p{N}])`, 'giu');
}
