import type { AdditionsTexts } from '../contract/texts.js';

export const additionsTexts: AdditionsTexts = {
  honoured:
    'Your browser sends {signals}. That is honoured here: advertising and marketing are off unless you decide otherwise.',
  objected:
    'Off, since your browser sends {signals}. If you switch this on and save, your choice replaces the signal on this site.',
  overruled:
    'Your browser sends {signals}; you have chosen otherwise for this site. Switch this off to follow the signal again.',
  withAccount:
    'While you are signed in your choices are kept with your account, otherwise in this browser only.',
  sensitive:
    'Off on this page, whatever you choose, as the page is about a sensitive topic. Your choice for other pages stays as it is.',
  partners: {
    heading: 'Allow additional information sharing with business partners',
    scope: 'This covers only the partnerships described here.',
    delay:
      'Switched off, your browser stops at once. A partner that works on servers may take some time, and what was sent before cannot be taken back.',
    list: { one: 'The one partner', other: 'All {count} partners' },
    updated: 'Last updated',
    added: 'On this list since',
    role: 'Role',
    roles: {
      controller: 'Decides itself what happens to the information (controller)',
      processor: 'Acts on our instructions only (processor)',
    },
    shares: 'Shared',
    sharesNot: 'Not shared',
    use: 'Approved use',
    regions: 'You decide in',
    regionNames: {
      '*': 'All regions',
      EEA: 'European Economic Area',
      EFTA: 'Iceland, Liechtenstein, Norway and Switzerland',
      none: 'No region: the categories above decide',
    },
    byCategory: 'Where you are, the categories above decide.',
    policy: 'Privacy policy of {partner}',
    optOut: 'Object at {partner} itself',
    approved: 'Each partner may use what is shared only for the approved use that its entry names.',
  },
  industry: {
    heading: 'Opt-outs of the advertising industry',
    text: 'The switches above are all you need on this site. These tools of others reach further.',
    checked: 'checked {date}',
    retired: 'closed on {date}, no longer of use',
  },
};
