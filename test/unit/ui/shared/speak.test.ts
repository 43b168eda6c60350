import { expect } from 'chai';
import { languageOf, speak } from '../../../../src/ui/shared/speak.js';
import { fakeGate } from '../../../support/fake-gate.js';

const root = document.documentElement;

describe('the language', () => {
  const before = root.lang;
  afterEach(() => (root.lang = before));

  for (const [lang, name] of [
    ['', 'en'],
    ['en-GB', 'en'],
    ['de', 'de'],
    ['de-AT', 'de'],
    ['PT-br', 'pt'],
    ['fil-PH', 'fil'],
    ['zh', 'zh'],
    ['zh-CN', 'zh'],
    ['zh-Hans-HK', 'zh'],
    ['zh-TW', 'zh-hant'],
    ['zh-hk', 'zh-hant'],
    ['zh-Hant-MO', 'zh-hant'],
    ['../x', 'en'],
  ] as const)
    it(`of a page in ${JSON.stringify(lang)} is ${name}`, () => {
      root.lang = lang;
      expect(languageOf(fakeGate())).to.equal(name);
    });

  it('is the site’s word where there is one', () => {
    root.lang = 'de';
    expect(languageOf(fakeGate({ language: 'fr-CA' }))).to.equal('fr');
  });

  it('of a page with a form that is named as its root is the page’s all the same', () => {
    root.lang = 'de';
    const form = document.createElement('form');
    form.name = 'documentElement';
    document.body.append(form);
    expect(languageOf(fakeGate())).to.equal('de');
    form.remove();
  });
});

describe('speaking', () => {
  const texts = () => ({
    opener: { open: 'Cookies' },
    privacyChoices: { open: 'Your Privacy Choices' },
  });

  it('fetches nothing for a page in English', async () => {
    const gate = fakeGate({ language: 'en-GB' });
    const asked: string[] = [];
    Object.assign(gate, { use: async (name: string) => void asked.push(name) });
    await speak(gate, texts());
    expect(asked).to.eql([]);
  });

  it('fetches each group of the texts, puts it in the place of the English one, and is done then', async () => {
    const english = texts();
    const gate = fakeGate({ language: 'de' });
    const asked: string[] = [];
    const use = async (name: string, put: (words: object) => void) => {
      await Promise.resolve();
      asked.push(name);
      put({ open: name });
    };
    Object.assign(gate, { use });
    await speak(gate, english);
    expect(asked).to.eql(['locales/de/opener', 'locales/de/privacyChoices']);
    expect(english.opener.open).to.equal('locales/de/opener');
    expect(english.privacyChoices.open).to.equal('locales/de/privacyChoices');
  });

  it('leaves English where a file is missing', async () => {
    const english = texts();
    await speak(fakeGate({ language: 'xx' }), english);
    expect(english).to.eql(texts());
  });
});
