import type { Gate } from '../../contract/gate.js';
import type { Texts } from '../../contract/texts.js';

/** The language to ask in, as its files are named: the site's word, else the page's: https://html.spec.whatwg.org/#the-lang-attribute */
export function languageOf({ config }: Gate): string {
  // Not `document.documentElement`, which a form of that name replaces.
  const tag = (config.language || document.querySelector('html')!.lang).toLowerCase();
  return /^zh-(?!hans).*(t|hk|mo)/.test(tag) ? 'zh-hant' : (/^[a-z]+/.exec(tag)?.[0] ?? 'en');
}

/**
 * Puts the words of that language into the place of the English ones, each group in its own object, so that there is one
 * way to read them. Where a file is missing English stays.
 */
export async function speak(gate: Gate, english: Partial<Texts>): Promise<void> {
  const language = languageOf(gate);
  if (language === 'en') return;
  await Promise.all(
    Object.entries(english).map(([group, texts]) =>
      gate.use(`locales/${language}/${group}`, (words) => {
        Object.assign(texts, words);
        gate.language = language;
      }),
    ),
  );
}
