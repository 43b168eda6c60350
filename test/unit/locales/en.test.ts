import { expect } from 'chai';
import { uses } from '../../../src/contract/uses.js';
import { bannerTexts } from '../../../src/locales/en-banner.js';
import { placeholderTexts } from '../../../src/locales/en-placeholder.js';
import { preferencesTexts } from '../../../src/locales/en-preferences.js';
import { say } from '../../../src/ui/shared/say.js';

/** Every string there is, with those that are made. */
function strings(of: unknown): string[] {
  if (typeof of === 'string') return [of];
  return typeof of === 'object' && of ? Object.values(of).flatMap(strings) : [];
}

describe('the English texts', () => {
  const all = strings([bannerTexts, preferencesTexts, placeholderTexts]);

  it('say the headline and the three answers to the letter', () => {
    const { heading, accept, refuse, more } = bannerTexts;
    expect({ heading, accept, refuse, more }).to.eql({
      heading: 'Did someone say \u2026 cookies?',
      accept: 'Accept all cookies',
      refuse: 'Refuse non-essential cookies',
      more: 'Show more about your choices.',
    });
  });

  it('put each sentence of the body into a block of its own, short enough not to be the page’s largest', () => {
    const filled = {
      site: 'x'.repeat(60),
      categories: 'preferences, analytics, advertising, and marketing',
    };
    expect(bannerTexts.body).to.have.length(4);
    for (const part of bannerTexts.body) expect(say(part, filled).length).to.be.at.most(200);
  });

  it('describe every use', () => {
    for (const use of Object.values(uses).flat()) {
      expect(preferencesTexts.uses[use].name, use).to.not.equal('');
      expect(preferencesTexts.uses[use].text, use).to.match(/\.$/);
    }
    expect(Object.keys(preferencesTexts.uses)).to.have.length(9);
  });

  it('name every category differently', () => {
    const names = Object.values(bannerTexts.categories);
    expect(new Set(names).size).to.equal(5);
  });

  it('are whole: none empty, none with a gap', () => {
    expect(all.length).to.be.above(40);
    for (const text of all) {
      expect(text.trim()).to.equal(text);
      expect(text).to.not.match(/^$|undefined|\[object| {2}|\.\.\./);
    }
  });

  it('speak of granting and refusing, never of denying or opting', () => {
    // What is withdrawn has no other name: whoever hears it sees no switch beside it.
    const rest = all.filter((text) => text !== bannerTexts.withdrawn);
    for (const text of rest) expect(text).to.not.match(/opt[- ](in|out)|den(y|ied)|consent/i);
  });

  it('say in a placeholder who would be told and what was not granted', () => {
    expect(placeholderTexts.explain).to.match(/\{from\}.*\{categories\}/);
    expect(placeholderTexts.load).to.equal('Load once: {title}');
  });
});
