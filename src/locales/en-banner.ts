import type { BannerTexts } from '../contract/texts.js';

export const bannerTexts: BannerTexts = {
  language: 'en',
  direction: 'ltr',
  heading: 'Did someone say … cookies?',
  body: [
    '{site} and its partners use cookies to provide you with a better, safer and faster service and to support our business.',
    'Some cookies are necessary to use our services, improve our services, and make sure they work properly.',
    'Only if you agree, we and third parties also store and read information on your device for {categories}.',
    'You can refuse, and you can withdraw your choice at any time.',
  ],
  categories: {
    authentication: 'authentication and security',
    preferences: 'preferences',
    analytics: 'analytics',
    advertising: 'advertising',
    marketing: 'marketing',
  },
  accept: 'Accept all cookies',
  refuse: 'Refuse non-essential cookies',
  more: 'Show more about your choices.',
  policy: 'Privacy policy',
  saved: 'Your choice is saved.',
  withdrawn: 'Your choice is withdrawn.',
};
