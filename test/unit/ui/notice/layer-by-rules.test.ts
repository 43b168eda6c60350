import { expect } from 'chai';
import { optionalCategories } from '../../../../src/contract/categories.js';
import type { OptionalCategory } from '../../../../src/contract/categories.js';
import type { Config } from '../../../../src/contract/attributes.js';
import type { Rules } from '../../../../src/contract/rules.js';
import { bannerTexts } from '../../../../src/locales/en-banner.js';
import { layerByRules } from '../../../../src/ui/notice/layer-by-rules.js';
import { say } from '../../../../src/ui/shared/say.js';
import { fakeGate } from '../../../support/fake-gate.js';
import { partnerNamed, rulesWith } from '../../../support/rules-with.js';

const sale = ['advertising', 'marketing'] as const;

/** The layer by these rules, where so much is on now. */
function layer(
  rules: Partial<Rules>,
  now: readonly OptionalCategory[] = [],
  config: Partial<Config> = {},
) {
  const gate = fakeGate({ siteName: 'Harbour Coffee', ...config });
  gate.rules = rulesWith(rules);
  gate.answer(now);
  return layerByRules(gate);
}

const asked = (categories: string) =>
  bannerTexts.body.map((part) => say(part, { site: 'Harbour Coffee', categories }));
const all = 'preferences, analytics, advertising, and marketing';

describe('the first layer by the rules', () => {
  describe('where consent comes first', () => {
    it('is the banner’s own where there is no more to say', () => {
      const { body, accept } = layer({});
      expect(body).to.eql(asked(all));
      expect(accept).to.equal('Accept all cookies');
    });

    it('says that the browser’s signal is honoured, and what accepting does to it', () => {
      const { body } = layer({ signals: ['gpc'], objected: sale });
      expect(body).to.eql([
        ...asked(all),
        'Your browser sends Global Privacy Control. We honour it and keep advertising and marketing off, unless you accept here in spite of it.',
      ]);
    });

    it('names both signals, and of what they object to only what is asked for', () => {
      const { body } = layer({ signals: ['gpc', 'dnt'], objected: sale }, [], {
        categories: ['analytics', 'advertising'],
      });
      expect(body.at(-1)).to.match(
        /^Your browser sends Global Privacy Control and Do Not Track\. .* keep advertising off/,
      );
    });

    it('says nothing of a signal against what is not asked for', () => {
      const { body } = layer({ signals: ['gpc'], objected: sale }, [], {
        categories: ['analytics'],
      });
      expect(body).to.eql(asked('analytics'));
    });

    it('counts the partners of the region', () => {
      const said = (...ids: string[]) => layer({ partners: ids.map(partnerNamed) }).body.at(-1);
      expect(said('one')).to.equal(
        'If you accept all, we also share information with 1 business partner.',
      );
      expect(said('one', 'two')).to.match(/with 2 business partners\.$/);
    });

    it('asks not for what is on already, says so, and that refusing ends it', () => {
      const { body, accept } = layer({ on: ['preferences', 'analytics'] }, [
        'preferences',
        'analytics',
      ]);
      expect(body).to.eql([
        ...asked('advertising and marketing'),
        'Already on, and this site’s alone: preferences (how the site looks) and analytics (counting visits). Refusing switches that off, too.',
      ]);
      expect(accept).to.equal('Accept all cookies');
    });

    it('only tells where nothing is left to ask for', () => {
      const { body, accept } = layer({ on: ['analytics'] }, ['analytics'], {
        categories: ['analytics'],
      });
      expect(body[0]).to.match(/^Harbour Coffee and third parties store .* for analytics\.$/);
      expect(accept).to.equal('OK');
    });

    it('says what a sensitive page keeps off', () => {
      const { body } = layer({ topics: ['health'], never: sale });
      expect(body.at(-1)).to.equal(
        'This page is about a sensitive subject, so we keep advertising and marketing off on it, whatever you choose.',
      );
    });
  });

  describe('where a visitor can object', () => {
    const optOut = { mode: 'opt-out', on: optionalCategories } as const;

    it('says what is on until then, and that it may be a sale', () => {
      const { body, accept } = layer(optOut, optionalCategories);
      expect(body).to.eql([
        `Until you refuse, Harbour Coffee and third parties store and read information on your device for ${all}.`,
        'Until then your personal information may also be sold to third parties, or shared with them for advertising.',
        'You can refuse now, and change your choice at any time.',
      ]);
      expect(accept).to.equal('Keep these cookies');
    });

    it('speaks of no sale where nothing on is one, and of what is off', () => {
      const on = ['preferences', 'analytics'] as const;
      expect(layer({ ...optOut, on }, on).body).to.eql([
        'Until you refuse, Harbour Coffee and third parties store and read information on your device for preferences and analytics.',
        'Off, unless you switch it on yourself: advertising and marketing.',
        'You can refuse now, and change your choice at any time.',
      ]);
    });

    it('says of a signal that it is honoured, and offers no way round it', () => {
      const { body } = layer({ ...optOut, signals: ['dnt'], objected: sale }, [
        'preferences',
        'analytics',
      ]);
      expect(body).to.include(
        'Your browser sends Do Not Track. We honour it and keep advertising and marketing off.',
      );
      expect(body.join()).to.not.match(/sold|accept|Off, unless/);
    });

    it('says what a sensitive page keeps off, and lists it as off only once', () => {
      const { body } = layer({ ...optOut, topics: ['crime'], never: sale }, [
        'preferences',
        'analytics',
      ]);
      expect(body.filter((part) => part.includes('marketing'))).to.have.length(1);
    });

    it('says that nothing is on where nothing is', () => {
      const { body } = layer({ ...optOut, signals: ['dnt'], objected: sale }, [], {
        categories: ['advertising'],
      });
      expect(body[0]).to.equal('Nothing is on at Harbour Coffee that you could refuse.');
    });
  });

  it('where a visitor is told, says what is used, and has a button that takes note', () => {
    const { body, accept } = layer({ mode: 'notice', on: optionalCategories }, optionalCategories);
    expect(body).to.eql([
      `Harbour Coffee and third parties store and read information on your device for ${all}.`,
      'You can refuse now, and change your choice at any time.',
    ]);
    expect(accept).to.equal('OK');
  });
});
