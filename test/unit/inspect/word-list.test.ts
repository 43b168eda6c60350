import { expect } from 'chai';
import { steeringWords } from '../../../src/inspect/steering-words.js';
import { vagueWords } from '../../../src/inspect/vague-words.js';
import { ofLanguage, wordsIn } from '../../../src/inspect/word-list.js';
import { samples } from './wording-samples.js';

describe('the lists of words', () => {
  it('are of the same languages, and each is tried here', () => {
    expect(Object.keys(vagueWords)).to.eql(Object.keys(steeringWords));
    expect(Object.keys(samples)).to.eql(Object.keys(vagueWords));
  });

  for (const [language, [vague, steering]] of Object.entries(samples))
    it(`find vague and steering words in the language ${language}`, () => {
      expect(wordsIn(vague[0], vagueWords, language)).to.eql(vague[1]);
      expect(wordsIn(steering[0], steeringWords, language)).to.eql(steering[1]);
    });
});

describe('wordsIn()', () => {
  const find = (text: string, list: string, language = 'en') =>
    wordsIn(text, { en: list, ja: list }, language);

  it('finds whole words, whatever their case', () => {
    expect(find('Some, handsome or SOME?', 'some')).to.eql(['Some', 'SOME']);
    expect(find('Mais où est le maïs', 'où est | ma')).to.eql(['où est']);
  });

  it('finds one right after the other', () => {
    expect(find('may might may', 'may | might')).to.eql(['may', 'might']);
  });

  it('takes a star for any letters, a space for any white space and dots for a part of the sentence', () => {
    expect(find('Surferlebnisse', '*erlebnis*')).to.eql(['Surferlebnisse']);
    expect(find('we\n may', 'we may')).to.eql(['we\n may']);
    expect(find('better, safer service', 'better … service')).to.eql(['better, safer service']);
    expect(find('better service', 'better … service')).to.eql(['better service']);
    expect(find('Better. A service', 'better … service')).to.eql([]);
    expect(find(`better ${'x'.repeat(80)} service`, 'better … service')).to.eql([]);
  });

  it('takes every apostrophe for the same', () => {
    expect(find('don’t worry', "don't worry")).to.eql(["don't worry"]);
  });

  it('finds letters that were put together from parts', () => {
    expect(find('expe\u0301rience', 'expérience')).to.eql(['expérience']);
  });

  it('looks for words within words where a language does not part them', () => {
    expect(find('浏览体验。', '体验', 'ja')).to.eql(['体验']);
  });

  it('finds nothing in a language without a list', () => {
    expect(find('some', 'some', 'cy')).to.eql([]);
  });
});

describe('ofLanguage()', () => {
  const table = { de: 1, nb: 2, zh: 3, 'zh-hant': 4 };

  it('goes from the dialect to the language', () => {
    expect(ofLanguage(table, 'de-AT')).to.equal(1);
    expect(ofLanguage(table, 'zh-Hans-CN')).to.equal(3);
    expect(ofLanguage(table, 'zh-Hant-TW')).to.equal(4);
  });

  it('knows languages that another’s entry will do for', () => {
    expect(ofLanguage(table, 'no')).to.equal(2);
    expect(ofLanguage(table, 'nn-NO')).to.equal(2);
    expect(ofLanguage(table, 'zh-TW')).to.equal(4);
  });

  it('has nothing for what no table has', () => {
    for (const language of ['', 'cy', 'constructor', '__proto__'])
      expect(ofLanguage(table, language)).to.equal(undefined);
  });
});
