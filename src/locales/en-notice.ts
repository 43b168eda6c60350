import type { NoticeTexts } from '../contract/texts.js';

export const noticeTexts: NoticeTexts = {
  untilRefused:
    'Until you refuse, {site} and third parties store and read information on your device for {categories}.',
  sale: 'Until then your personal information may also be sold to third parties, or shared with them for advertising.',
  inUse: '{site} and third parties store and read information on your device for {categories}.',
  nothingOn: 'Nothing is on at {site} that you could refuse.',
  off: 'Off, unless you switch it on yourself: {categories}.',
  change: 'You can refuse now, and change your choice at any time.',
  signalUnlessAccepted:
    'Your browser sends {signals}. We honour it and keep {categories} off, unless you accept here in spite of it.',
  signalHonoured: 'Your browser sends {signals}. We honour it and keep {categories} off.',
  partnersIfAccepted: 'If you accept all, we also share information with {partners}.',
  partnersUntilRefused: 'We also share information with {partners}, until you refuse.',
  newPartners: 'Partners have been added since you last chose.',
  partners: { one: '1 business partner', other: '{count} business partners' },
  exemptions: {
    preferences: 'preferences (how the site looks)',
    analytics: 'analytics (counting visits)',
  },
  exempt: 'Already on, and this site’s alone: {exemptions}. Refusing switches that off, too.',
  topic:
    'This page is about a sensitive subject, so we keep {categories} off on it, whatever you choose.',
  keep: 'Keep these cookies',
  acknowledge: 'OK',
};
