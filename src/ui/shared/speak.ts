import type { Gate } from '../../contract/gate.js';
import type { Texts } from '../../contract/texts.js';
import { hasOwnTexts } from './has-own-texts.js';

/** Milliseconds that words may take: after that a visitor is asked in English. */
const patience = 5000;

/** The language to ask in, as its files are named: the site's word, else the page's: https://html.spec.whatwg.org/#the-lang-attribute */
export function languageOf({ config }: Gate): string {
  // Not `document.documentElement`, which a form of that name replaces.
  const tag = (config.language || document.querySelector('html')!.lang).toLowerCase();
  return /^zh-(?!hans).*(t|hk|mo)/.test(tag) ? 'zh-hant' : (/^[a-z]+/.exec(tag)?.[0] ?? 'en');
}

/**
 * Puts the words of that language into the place of the English ones, each group in its own object, so that there is one
 * way to read them; then the site's own. Where one of them is missing or late, English stays for all: no layer speaks two
 * languages.
 */
export async function speak(gate: Gate, english: Partial<Texts>): Promise<void> {
  const language = languageOf(gate);
  const groups = Object.entries(english);
  if (language !== 'en') {
    const arrived: [object, object][] = [];
    const all = groups.map(([group, texts]) =>
      gate.use(`locales/${language}/${group}`, (words) => arrived.push([texts, words])),
    );
    await Promise.race([Promise.all(all), new Promise((late) => setTimeout(late, patience))]);
    if (arrived.length === groups.length) {
      for (const [texts, words] of arrived) Object.assign(texts, words);
      gate.language = language;
    }
  }
  if (hasOwnTexts(gate)) await gate.use('ui/own-texts', gate, english);
}
