import type { SignalNoticeTexts } from '../contract/texts.js';

export const signalNoticeTexts: SignalNoticeTexts = {
  // The words of California's regulations, 11 CCR 7025(c)(6): https://cppa.ca.gov/regulations/
  confirm: 'Opt-Out Request Honored',
  explain: 'Advertising and marketing are off, as your browser asks.',
  choices: 'Your choices',
  dismiss: 'Dismiss',
};
