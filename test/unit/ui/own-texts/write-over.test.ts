import { expect } from 'chai';
import { noticeTexts } from '../../../../src/locales/en-notice.js';
import { writeOver } from '../../../../src/ui/own-texts/write-over.js';

describe('writeOver()', () => {
  const over = <Text>(text: Text, own: unknown, place = 'banner.x') => {
    const told: string[] = [];
    return { text: writeOver(text, own, place, (at) => told.push(at)), told };
  };

  it('puts a text in the place of a text', () => {
    expect(over('ours', 'theirs')).to.eql({ text: 'theirs', told: [] });
  });

  it('leaves ours where there is none of theirs', () => {
    expect(over({ a: 'ours' }, undefined)).to.eql({ text: { a: 'ours' }, told: [] });
    expect(over({ a: 'ours', b: 'ours' }, { b: 'theirs' }).text).to.eql({ a: 'ours', b: 'theirs' });
  });

  it('takes the holes that ours has, or fewer of them, in any order', () => {
    const ours = '{site} and {categories}';
    for (const own of ['{categories} of {site}', 'of {site}', 'plain'])
      expect(over(ours, own)).to.eql({ text: own, told: [] });
  });

  it('tells of a hole that ours has not, and ours stays', () => {
    expect(over('of {site}', 'of {sight}')).to.eql({
      text: 'of {site}',
      told: ['banner.x: {sight}'],
    });
  });

  for (const wrong of [1, true, null, '', [], ['a'], { a: 'b' }])
    it(`tells of ${JSON.stringify(wrong)} for a text, and ours stays`, () => {
      expect(over('ours', wrong)).to.eql({ text: 'ours', told: ['banner.x'] });
    });

  it('takes as many lines as are wanted for the first layer, and no other number of headings', () => {
    const lines = ['{site} asks.', 'You can refuse.'];
    expect(over(lines, ['One line.'], 'banner.body')).to.eql({ text: ['One line.'], told: [] });
    expect(over(lines, [], 'banner.body').told).to.eql(['banner.body']);
    expect(over(['a', 'b', 'c'], ['d'], 'preferences.parts').told).to.eql(['preferences.parts']);
    expect(over(['a', 'b'], ['c', 'd'], 'preferences.parts').text).to.eql(['c', 'd']);
  });

  it('takes the parts of a list by their place', () => {
    const ours = [
      { name: 'a', text: 'b' },
      { name: 'c', text: 'd' },
    ];
    expect(over(ours, { 1: { name: 'e' } }).text).to.eql([ours[0], { name: 'e', text: 'd' }]);
    expect(over(ours, [{ text: 'f' }]).text).to.eql([{ name: 'a', text: 'f' }, ours[1]]);
    expect(over(ours, { 2: { name: 'e' } })).to.eql({ text: ours, told: ['banner.x.2'] });
  });

  it('takes every form of counting, whichever the language has', () => {
    const { partners } = noticeTexts;
    const own = { few: '{count} partneři', other: '{count} partnerů' };
    expect(over(partners, own).text).to.eql({ ...partners, ...own });
    expect(over(partners, { several: 'x' }).told).to.eql(['banner.x.several']);
  });

  it('tells of what stands for no text, each once and by its place, and takes the rest', () => {
    const { text, told } = over({ a: 'ours', b: { c: 'ours' } }, { d: 'x', b: { e: 'x', c: 'y' } });
    expect(text).to.eql({ a: 'ours', b: { c: 'y' } });
    expect(told).to.eql(['banner.x.d', 'banner.x.b.e']);
  });

  it('changes nothing of what it was given', () => {
    const ours = Object.freeze({ a: 'ours', b: Object.freeze({ c: 'ours' }) });
    expect(over(ours, { b: { c: 'theirs' } }).text.b.c).to.equal('theirs');
    expect(ours.b.c).to.equal('ours');
  });
});
