// What holds of every language alike. Which words are right is for its speakers to say: docs/languages.md.
import { expect } from 'chai';
import type { Plural, Texts } from '../../../src/contract/texts.js';
import { localeFiles } from '../../../src/entries/locale-files.js';
import { texts as english } from '../../../src/locales/en.js';
import { say } from '../../../src/ui/shared/say.js';

const rightToLeft = ['ar', 'ckb', 'fa', 'he', 'prs', 'ps', 'ur'];

/** Whatever is not written in Latin letters: https://www.unicode.org/iso15924/iso15924-codes.html */
const scripts: Readonly<Record<string, readonly string[]>> = {
  ar: ['Arabic'],
  bg: ['Cyrillic'],
  bn: ['Bengali'],
  ckb: ['Arabic'],
  el: ['Greek'],
  fa: ['Arabic'],
  he: ['Hebrew'],
  hi: ['Devanagari'],
  ja: ['Han', 'Hiragana', 'Katakana'],
  kn: ['Kannada'],
  ko: ['Hangul'],
  mr: ['Devanagari'],
  prs: ['Arabic'],
  ps: ['Arabic'],
  ru: ['Cyrillic'],
  sr: ['Cyrillic'],
  ta: ['Tamil'],
  th: ['Thai'],
  ti: ['Ethiopic'],
  uk: ['Cyrillic'],
  ur: ['Arabic'],
  zh: ['Han'],
  'zh-hant': ['Han'],
};

/** Words that every language takes over as they are. */
const foreignWords = /cookies?|OK/gi;

const holes = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
const withoutHoles = (text: string) => text.replace(/\{\w+\}/g, '').replace(foreignWords, '');
const isPlural = (value: unknown): value is Plural =>
  typeof value === 'object' && value !== null && 'other' in value;

/** Every text by its place, as in `notice.keep`; forms for numbers by theirs. */
function flat(value: unknown, place: string): [string, string][] {
  if (typeof value === 'string') return [[place, value]];
  return Object.entries(value as object).flatMap(([name, inside]) =>
    flat(inside, place ? `${place}.${name}` : name),
  );
}

/** Every place, with a plural as one. */
function places(value: unknown, place = ''): string[] {
  if (typeof value === 'string' || isPlural(value)) return [place];
  return Object.entries(value as object).flatMap(([name, inside]) =>
    places(inside, place ? `${place}.${name}` : name),
  );
}

const plurals = ({ notice, additions, cookies }: Texts) => [
  notice.partners,
  additions.partners.list,
  cookies.days,
];

const setUp = /^banner\.(language|direction)$/;

describe('the languages', () => {
  it('are those of the documents, and each has one file', () => {
    expect(Object.keys(localeFiles).length).to.be.above(58);
  });

  for (const [name, load] of Object.entries(localeFiles)) {
    // Former names have the file of another.
    const isAlias = ['in', 'iw', 'ku', 'nn', 'no', 'tl'].includes(name);
    if (isAlias) continue;

    describe(name, () => {
      let texts: Texts;
      before(async () => {
        ({ texts } = await load());
      });

      it('says its own name and direction', () => {
        const own = texts.banner.language.toLowerCase();
        // Chinese without more is in simplified characters.
        expect(own === 'zh-hans' ? 'zh' : own).to.equal(name);
        expect(texts.banner.direction).to.equal(rightToLeft.includes(name) ? 'rtl' : 'ltr');
      });

      it('has every text, and no other', () => {
        expect(places(texts)).to.eql(places(english));
      });

      it('has what is filled in where English has it', () => {
        const forms = flat(texts, '').filter(([place]) => !setUp.test(place));
        const englishTexts = new Map(flat(english, ''));
        for (const [place, text] of forms) {
          const wanted = englishTexts.get(place);
          if (wanted !== undefined && !/\.(one|other)$/.test(place))
            expect(holes(text), place).to.eql(holes(wanted));
        }
        for (const forms of plurals(texts)) expect(holes(forms.other)).to.eql(['{count}']);
      });

      it('has one form for each way it counts', () => {
        if (!Intl.PluralRules.supportedLocalesOf(name).length) return;
        const wanted = new Intl.PluralRules(name).resolvedOptions().pluralCategories;
        for (const forms of plurals(texts))
          expect(Object.keys(forms).toSorted()).to.eql([...wanted].toSorted());
      });

      it('is written in its own letters', () => {
        const own = scripts[name]?.map((script) => `\\p{Script=${script}}`).join('') ?? '';
        const foreign = new RegExp(
          `[^${own || '\\p{Script=Latin}'}\\p{Script=Common}\\p{Script=Inherited}]`,
          'u',
        );
        for (const [place, text] of flat(texts, '')) {
          if (setUp.test(place)) continue;
          expect(withoutHoles(text), place).to.not.match(foreign);
        }
      });

      it('is not English left over', () => {
        const mine = new Map(flat(texts, ''));
        for (const [place, text] of flat(english, ''))
          if (/\w \w/.test(withoutHoles(text))) expect(mine.get(place), place).to.not.equal(text);
      });

      it('is tidy, and short enough where it has to be', () => {
        for (const [place, text] of flat(texts, '')) {
          expect(text, place).to.equal(text.trim());
          expect(text, place).to.not.match(/^$|undefined|\[object| {2}|\.\.\.|\t|\n/);
        }
        const filled = { site: 'x'.repeat(30), categories: 'x'.repeat(60) };
        for (const part of texts.banner.body)
          expect(say(part, filled).length, part).to.be.at.most(260);
        for (const label of [texts.banner.accept, texts.banner.refuse])
          expect(label.length, label).to.be.at.most(40);
        expect(new Set(Object.values(texts.banner.categories)).size).to.equal(5);
      });
    });
  }
});
