// Our own texts by the measure that the inspector lays on a site's.
import { expect } from 'chai';
import { optionalCategories } from '../../../src/contract/categories.js';
import type { Texts } from '../../../src/contract/texts.js';
import { localeFiles } from '../../../src/entries/locale-files.js';
import { defaultTexts } from '../../../src/inspect/default-texts.js';
import { lintTexts, lintWording } from '../../../src/inspect/lint-texts.js';
import type { FirstLayer } from '../../../src/inspect/lint-texts.js';
import { vagueWords } from '../../../src/inspect/vague-words.js';
import { texts as english } from '../../../src/locales/en.js';

const site = 'Acme';
const fill = (text: string, categories: string) =>
  text.replace('{site}', site).replace('{categories}', categories);

/** Every text of a group. */
const flat = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(flat);

/** The first layer that asks for everything, as the banner draws it. */
function firstLayer({ banner }: Texts): FirstLayer {
  const list = new Intl.ListFormat(banner.language);
  const names = list.format(optionalCategories.map((category) => banner.categories[category]));
  return {
    language: banner.language,
    site,
    lines: [banner.heading, ...banner.body.map((text) => fill(text, names))],
    labels: [banner.refuse, banner.accept],
    links: 0,
    mode: 'opt-in',
    categories: optionalCategories,
    ownNames: {},
  };
}

const places = (findings: ReturnType<typeof lintTexts>) =>
  findings.map(({ code, place }) => `${code} ${place}`);

const all: Record<string, () => Promise<{ readonly texts: Texts }>> = {
  en: async () => ({ texts: english }),
  ...localeFiles,
};

describe('our own texts', () => {
  for (const [name, load] of Object.entries(all))
    describe(name, () => {
      let texts: Texts;
      before(async () => {
        ({ texts } = await load());
      });

      it('name every purpose in the first layer and steer nowhere in it', () => {
        expect(places(lintTexts(firstLayer(texts)))).to.eql([]);
      });

      it('say plainly what they say where the rules ask for more, and in the preferences', () => {
        const { banner, notice, preferences } = texts;
        const [, , ...body] = banner.body;
        const lines = flat([{ ...banner, body, language: '', direction: '' }, notice, preferences]);
        expect(lines).to.have.length.above(60);
        expect(places(lines.flatMap((text) => lintWording(text, banner.language)))).to.eql([]);
      });

      it('have labels of about the same length wherever something is asked', () => {
        const labels = [texts.banner.refuse, texts.notice.keep];
        const layer: FirstLayer = { ...firstLayer(texts), labels, mode: 'opt-out' };
        expect(places(lintTexts(layer))).to.eql([]);
      });
    });

  it('are known to the linter as they are written', async () => {
    for (const [name, { names, given }] of Object.entries(defaultTexts)) {
      const { banner } = (await all[name]!()).texts;
      expect(names, name).to.eql(optionalCategories.map((category) => banner.categories[category]));
      expect(given, name).to.eql(name in vagueWords ? banner.body.slice(0, 2) : undefined);
    }
    expect(defaultTexts).to.have.any.keys(Object.keys(vagueWords));
  });

  it('would be found vague in those two sentences, were they not given', () => {
    for (const [name, { given = [] }] of Object.entries(defaultTexts)) {
      const found = given.flatMap((text) => lintWording(`${text} – `, name));
      if (given.length) expect(found.length, name).to.be.above(0);
    }
  });
});
