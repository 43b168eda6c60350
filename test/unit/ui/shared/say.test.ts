import { expect } from 'chai';
import { bannerTexts } from '../../../../src/locales/en-banner.js';
import { asHeading, say, sayCount } from '../../../../src/ui/shared/say.js';

/** As if the texts were in that language. */
function within(language: string, act: () => void) {
  Object.assign(bannerTexts, { language });
  try {
    act();
  } finally {
    Object.assign(bannerTexts, { language: 'en' });
  }
}

describe('what is said', () => {
  it('has its holes filled, each as often as it stands, and with what it is given to the letter', () => {
    expect(
      say('{site}: {categories}. {site}!', { site: '$& {categories}', categories: 'x' }),
    ).to.equal('$& {categories}: x. $& {categories}!');
  });

  it('has the form for the number, and the number as the language writes it', () => {
    const forms = { one: 'The one', other: 'All {count}' };
    expect(sayCount(forms, 1)).to.equal('The one');
    expect(sayCount(forms, 1234)).to.equal('All 1,234');
    const polish = {
      one: '{count} dzień',
      few: '{count} dni',
      many: '{count} dni.',
      other: '{count} dnia',
    };
    within('pl', () => {
      expect([1, 3, 5, 22].map((count) => sayCount(polish, count))).to.eql([
        '1 dzień',
        '3 dni',
        '5 dni.',
        '22 dni',
      ]);
    });
  });

  it('takes the last form where the language counts in a way that has none', () => {
    within('ar', () => expect(sayCount({ other: '{count} x' }, 2)).to.match(/ x$/));
  });

  it('begins large where it stands alone, as the language does', () => {
    expect(asHeading('analytics')).to.equal('Analytics');
    expect(asHeading('分析')).to.equal('分析');
    within('tr', () => expect(asHeading('istatistik')).to.equal('İstatistik'));
  });
});
