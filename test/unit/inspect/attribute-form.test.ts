import { expect } from 'chai';
import {
  attributeDefault,
  attributeForm,
  attributesInHtml,
} from '../../../src/inspect/attribute-form.js';

const form = (name: string) => attributeForm(name, attributesInHtml.get(name)!);
const fallback = (name: string) => attributeDefault(attributesInHtml.get(name)!);

describe('attributeForm()', () => {
  it('says the form of every attribute in words, never as a pattern', () => {
    for (const [name, attribute] of attributesInHtml)
      expect(attributeForm(name, attribute), name).to.not.match(/[\\^$[\]]|what matches/);
  });

  it('names a number’s bounds and a list’s words', () => {
    expect(form('data-lifetime')).to.equal('a number from 1 to 395');
    expect(form('data-debug')).to.equal('one of the words address, always, never');
    expect(form('data-categories')).to.match(/^any of the words preferences, analytics/);
    expect(form('data-no-reload')).to.include('without a value');
  });
});

describe('attributeDefault()', () => {
  it('says what holds without the attribute', () => {
    expect(fallback('data-lifetime')).to.equal('183');
    expect(fallback('data-no-reload')).to.equal('off');
    expect(fallback('data-allow')).to.equal('empty');
    expect(fallback('data-categories')).to.equal('preferences analytics advertising marketing');
  });
});
