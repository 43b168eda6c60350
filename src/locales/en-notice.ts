import type { NoticeTexts } from '../contract/texts.js';

export const noticeTexts: NoticeTexts = {
  untilRefused: (site, list) =>
    `Until you refuse, ${site} and third parties store and read information on your device for ${list}.`,
  sale: 'Until then your personal information may also be sold to third parties, or shared with them for advertising.',
  inUse: (site, list) =>
    `${site} and third parties store and read information on your device for ${list}.`,
  nothingOn: (site) => `Nothing is on at ${site} that you could refuse.`,
  off: (list) => `Off, unless you switch it on yourself: ${list}.`,
  change: 'You can refuse now, and change your choice at any time.',
  signals: { gpc: 'Global Privacy Control', dnt: 'Do Not Track' },
  signalUnlessAccepted: (names, list) =>
    `Your browser sends ${names}. We honour it and keep ${list} off, unless you accept here in spite of it.`,
  signalHonoured: (names, list) =>
    `Your browser sends ${names}. We honour it and keep ${list} off.`,
  partnersIfAccepted: (partners) =>
    `If you accept all, we also share information with ${partners}.`,
  partnersUntilRefused: (partners) =>
    `We also share information with ${partners}, until you refuse.`,
  newPartners: 'Partners have been added since you last chose.',
  partners: (count) => (count === 1 ? '1 business partner' : `${count} business partners`),
  exemptions: {
    preferences: 'preferences (how the site looks)',
    analytics: 'analytics (counting visits)',
  },
  exempt: (list) => `Already on, and this site’s alone: ${list}. Refusing switches that off, too.`,
  topic: (list) =>
    `This page is about a sensitive subject, so we keep ${list} off on it, whatever you choose.`,
  keep: 'Keep these cookies',
  acknowledge: 'OK',
};
