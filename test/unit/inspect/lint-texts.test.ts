import { expect } from 'chai';
import { optionalCategories } from '../../../src/contract/categories.js';
import { lintTexts, lintWording } from '../../../src/inspect/lint-texts.js';
import type { FirstLayer } from '../../../src/inspect/lint-texts.js';

/** A first layer that says what it should, but for these. */
const layer = (changes: Partial<FirstLayer> = {}): FirstLayer => ({
  language: 'en',
  site: 'Harbour Coffee',
  lines: [
    'Cookies on this site',
    'If you agree, Harbour Coffee and the firms named below store and read information on your device for preferences, analytics, advertising and marketing.',
    'You can refuse, and withdraw your choice at any time.',
  ],
  labels: ['Accept all cookies', 'Refuse all cookies'],
  links: 0,
  mode: 'opt-in',
  categories: optionalCategories,
  ownNames: {},
  ...changes,
});

const told = (changes: Partial<FirstLayer>) =>
  lintTexts(layer(changes)).map(({ code, place }) => `${code} ${place}`);
const codes = (changes: Partial<FirstLayer>) => lintTexts(layer(changes)).map(({ code }) => code);
const ofText = (text: string, language = 'en', site = '') =>
  lintWording(text, language, site).map(({ code }) => code);

describe('lintTexts()', () => {
  it('has nothing against a layer that names what is done and what for', () => {
    expect(told({})).to.eql([]);
  });

  it('tells each text that leaves something open once, with its words', () => {
    const lines = [...layer().lines, 'We may use some of it to improve our services.'];
    expect(told({ lines })).to.eql([
      'vague-wording “We may”, “some”, “improve our services” in “We may use some of it to improve our services.”',
    ]);
  });

  it('reads the labels as well', () => {
    expect(told({ labels: ['Yes, please', 'No thanks'] })).to.eql([
      'steering-wording “please” in “Yes, please”',
      'steering-wording “No thanks” in “No thanks”',
    ]);
  });

  it('tells which purposes are not named', () => {
    const lines = ['If you agree, we store information for analytics and advertising.'];
    expect(told({ lines })).to.eql(['purpose-missing preferences, marketing']);
    expect(told({ lines, categories: ['analytics'] })).to.eql([]);
  });

  it('knows a category by its name in the language of the layer, with another ending too', () => {
    const purposes = (text: string, language: string) => codes({ lines: [text], language });
    expect(purposes('Für Einstellungen, Statistiken, Werbung und Marketing.', 'de-AT')).to.eql([]);
    expect(purposes('Для предпочтений, статистики, рекламы и маркетинга.', 'ru')).to.eql([]);
    expect(purposes('用于偏好设置、分析、广告和营销。', 'zh-Hans')).to.eql([]);
    expect(purposes('TERCİHLER, İSTATİSTİK, REKLAM VE PAZARLAMA', 'tr')).to.eql([]);
    expect(purposes('Für Statistiken.', 'de')).to.eql(['purpose-missing']);
  });

  it('knows a category by the site’s own name', () => {
    const lines = ['For settings, counting visits, ads and our own campaigns.'];
    const ownNames = {
      preferences: ['settings'],
      analytics: ['Counting visits'],
      advertising: ['ads'],
      marketing: ['campaigns'],
    };
    expect(told({ lines, ownNames })).to.eql([]);
    expect(told({ lines })).to.have.length(1);
  });

  it('misses no purpose in a language that it does not know', () => {
    expect(told({ language: 'tlh', lines: ['…'] })).to.eql([]);
  });

  it('wants two labels that say two different things', () => {
    expect(codes({ labels: ['Accept all cookies'] })).to.eql(['no-choice']);
    expect(codes({ labels: ['Continue', 'continue '] })).to.eql(['no-choice']);
    expect(codes({ labels: ['Accept', ''] })).to.eql(['no-choice']);
    expect(told({ labels: [] })).to.eql(['no-choice none']);
  });

  it('wants labels of about the same length, where something is asked', () => {
    const labels = ['OK', 'Refuse all cookies'];
    expect(told({ labels })).to.eql(['unequal-labels “OK” and “Refuse all cookies”']);
    expect(codes({ labels, mode: 'opt-out' })).to.eql(['unequal-labels']);
    expect(codes({ labels, mode: 'notice' })).to.eql([]);
    // 2.5 times as long, and no longer.
    expect(codes({ labels: ['x'.repeat(25), 'y'.repeat(10)] })).to.eql([]);
    expect(codes({ labels: ['x'.repeat(26), 'y'.repeat(10)] })).to.eql(['unequal-labels']);
  });

  it('counts the links', () => {
    expect(codes({ links: 2 })).to.eql([]);
    expect(told({ links: 3 })).to.eql(['promotion 3 links']);
  });
});

describe('lintWording()', () => {
  it('finds what other banners say', () => {
    expect(ofText('We value your privacy')).to.eql(['steering-wording']);
    expect(ofText('Would you like some delicious cookies?')).to.eql([
      'vague-wording',
      'steering-wording',
    ]);
    expect(ofText('No thanks, I prefer a worse site')).to.eql(['steering-wording']);
    expect(ofText('Your privacy is important to us.')).to.eql(['steering-wording']);
    expect(ofText('Cookies help us to give you the best possible experience.')).to.eql([
      'vague-wording',
      'steering-wording',
    ]);
    expect(ofText('Your data may be collected for other purposes.')).to.eql(['vague-wording']);
    expect(ofText('Subscribe to our newsletter and save 10 %!')).to.eql(['promotion']);
  });

  it('lets plain words pass, also those that are near to vague ones', () => {
    for (const text of [
      'You may refuse, or change your choice at any time.',
      'How it may be used',
      'Until then your personal information may also be sold to third parties, or shared with them.',
      'We count visits and see which pages are read.',
      'We and third parties choose ads by what you do here and elsewhere.',
      'Someone reads this.',
    ])
      expect(ofText(text), text).to.eql([]);
  });

  it('sees feelings in faces, whatever the language', () => {
    expect(ofText('Gwrthod 😢', 'cy')).to.eql(['steering-wording']);
    expect(ofText('Derbyn ❤️', 'cy')).to.eql(['steering-wording']);
    expect(ofText('Derbyn ✓ 🍪', 'cy')).to.eql([]);
  });

  it('does not blame a site for its name', () => {
    expect(ofText('Delicious Pizza asks: cookies?', 'en', 'Delicious Pizza')).to.eql([]);
    expect(ofText('Delicious Pizza asks: cookies?', 'en', 'Pizza')).to.eql(['steering-wording']);
  });

  it('lets the sentences of the source documents pass only as they are written', () => {
    const given =
      'Acme and its partners use cookies to provide you with a better, safer and faster service and to support our business.';
    expect(ofText(given, 'en', 'Acme')).to.eql([]);
    expect(ofText(given, 'en', 'Other')).to.eql(['vague-wording']);
    expect(ofText(given.replace('safer and ', ''), 'en', 'Acme')).to.eql(['vague-wording']);
    expect(ofText(`${given} Please agree.`, 'en', 'Acme')).to.have.length(2);
    expect(ofText(given, 'de', 'Acme')).to.eql([]);
    const second =
      'Some cookies are necessary to use our services, improve our services, and make sure they work properly.';
    expect(ofText(second)).to.eql([]);
    expect(ofText(second.replace('necessary', 'useful'))).to.eql(['vague-wording']);
  });
});
