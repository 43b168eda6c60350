import { expect } from 'chai';
import { additionsTexts } from '../../../../src/locales/en-additions.js';
import { bannerTexts } from '../../../../src/locales/en-banner.js';
import { noticeTexts } from '../../../../src/locales/en-notice.js';
import { preferencesTexts } from '../../../../src/locales/en-preferences.js';
import { texts } from '../../../../src/locales/en.js';
import { fromAttributes, groupOf } from '../../../../src/ui/own-texts/from-attributes.js';

/** As the browser names what stands behind `data-text-`. */
function inDataset(written: Record<string, string>): ReadonlyMap<string, string> {
  const { dataset } = Object.assign(document.createElement('p'));
  for (const [name, value] of Object.entries(written)) {
    const holder = document.createElement('p');
    holder.setAttribute(`data-${name}`, value);
    Object.assign(dataset, holder.dataset);
  }
  return new Map(Object.entries(dataset) as [string, string][]);
}

describe('fromAttributes()', () => {
  it('finds the first layer’s texts without a group, the others’ with it', () => {
    expect(fromAttributes('banner', bannerTexts, inDataset({ heading: 'H', accept: 'A' }))).to.eql({
      own: { heading: 'H', accept: 'A' },
      unknown: [],
    });
    expect(
      fromAttributes(
        'preferences',
        preferencesTexts,
        inDataset({ 'preferences-heading': 'H', heading: 'of the banner' }),
      ),
    ).to.eql({ own: { heading: 'H' }, unknown: [] });
  });

  it('finds what lies deeper, in any case, and counts from 1', () => {
    const own = (group: string, of: object, name: string) =>
      fromAttributes(group, of, inDataset({ [name]: 'x' }));
    expect(own('banner', bannerTexts, 'categories-analytics').own).to.eql({
      categories: { analytics: 'x' },
    });
    expect(own('notice', noticeTexts, 'notice-until-refused').own).to.eql({ untilRefused: 'x' });
    expect(own('preferences', preferencesTexts, 'preferences-technologies-1-name').own).to.eql({
      technologies: { 0: { name: 'x' } },
    });
    expect(own('additions', additionsTexts, 'additions-partners-region-names-eea').own).to.eql({
      partners: { regionNames: { EEA: 'x' } },
    });
  });

  it('takes a list as one line each', () => {
    const { own } = fromAttributes(
      'banner',
      bannerTexts,
      inDataset({ body: '\n  One.\n  Two.\n ' }),
    );
    expect(own).to.eql({ body: ['One.', 'Two.'] });
  });

  it('names what stands for no text of the group, as it is written', () => {
    const written = inDataset({ 'heading-one': 'x', 'preferences-what': 'y' });
    expect(fromAttributes('banner', bannerTexts, written).unknown).to.eql(['headingOne']);
    expect(fromAttributes('preferences', preferencesTexts, written).unknown).to.eql([
      'preferencesWhat',
    ]);
  });

  it('lets nobody write over the language and its direction', () => {
    const { own, unknown } = fromAttributes(
      'banner',
      bannerTexts,
      inDataset({ language: 'xx', direction: 'rtl' }),
    );
    expect([own, unknown]).to.eql([{}, ['language', 'direction']]);
  });

  it('reaches every text but those of forms that a name cannot have', () => {
    const reached = (group: string, value: unknown, place: string): string[] => {
      if (typeof value !== 'object' || value === null) return [place];
      const isList = Array.isArray(value) && value.every((one) => typeof one === 'string');
      if (isList) return [place];
      return Object.entries(value).flatMap(([key, part]) =>
        reached(group, part, `${place}-${Array.isArray(value) ? Number(key) + 1 : key}`),
      );
    };
    for (const [group, of] of Object.entries(texts)) {
      const places = reached(group, of, group === 'banner' ? '' : group)
        .map((place) => place.replace(/^-/, ''))
        .filter((place) => !/language|direction|\*/.test(place));
      for (const place of places) {
        const name = place.replace(/[A-Z]+/g, '-$&').toLowerCase();
        const { own, unknown } = fromAttributes(group, of, inDataset({ [name]: 'x' }));
        expect([name, unknown]).to.eql([name, []]);
        expect(own, name).to.not.eql({});
      }
    }
  });

  it('knows whose a name is', () => {
    expect(
      ['heading', 'preferencesHeading', 'signalNoticeConfirm', 'cookiesDays', 'more'].map(groupOf),
    ).to.eql(['banner', 'preferences', 'signalNotice', 'cookies', 'banner']);
  });
});
