import type { PreferencesTexts } from '../contract/texts.js';

export const preferencesTexts: PreferencesTexts = {
  heading: 'Cookies and your choices',
  intro: 'Switch on what you agree to, and off what you do not. You can come back at any time.',
  technologies: [
    { name: 'Cookies', text: 'are small files a site keeps in your browser.' },
    {
      name: 'Pixels',
      text: 'are small pieces of code that tell when a page or an e-mail is seen.',
    },
    {
      name: 'Local storage',
      text: 'keeps information in your browser, as cookies do, but is not sent by itself.',
    },
  ],
  uses: {
    security: {
      name: 'Authentication and security',
      text: 'Signing you in, keeping your account safe, stopping spam and abuse.',
    },
    functionality: {
      name: 'Functionality',
      text: 'Showing error messages, switching accounts, keeping tabs in step.',
    },
    preferences: {
      name: 'Preferences',
      text: 'Remembering your language, your country and your settings.',
    },
    analytics: {
      name: 'Analytics',
      text: 'Counting visits and seeing how pages and links are used.',
    },
    research: {
      name: 'Research and development',
      text: 'Testing changes and finding problems and new ideas.',
    },
    content: {
      name: 'Personalized content',
      text: 'Choosing stories and suggestions by what you have looked at.',
    },
    advertising: {
      name: 'Advertising',
      text: 'Choosing ads by what you do here and elsewhere, and measuring what they achieve.',
    },
    marketing: {
      name: 'Marketing',
      text: 'Running our own campaigns, on the web and by e-mail, and measuring them.',
    },
    devices: {
      name: 'Personalization across devices',
      text: 'Linking the devices you use, to use what is known from one on another.',
    },
  },
  parts: ['What is used', 'Your choices', 'How it may be used'],
  cookies: 'Cookies and storage, one by one',
  allowed: 'Only for what stands beside a switch that is on, and for nothing else.',
  blocking:
    'You can also block cookies in your browser. Signing in may then fail, and each page asks again.',
  onlyHere: 'Your choices are kept in this browser only.',
  always: 'Always on: without it you cannot sign in, nor can the site be kept safe.',
  vendors: 'On this page',
  save: 'Save',
  close: 'Close without changes',
};
