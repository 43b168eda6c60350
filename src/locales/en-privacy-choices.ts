import type { PrivacyChoicesTexts } from '../contract/texts.js';

export const privacyChoicesTexts: PrivacyChoicesTexts = {
  open: 'Your Privacy Choices',
};
