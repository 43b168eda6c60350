import type { Expected } from '../../../../src/vendors/promises.js';

const consent = (ad: string, analytics: string) => [
  'consentv2',
  { ad_Storage: ad, analytics_Storage: analytics },
];

export const expected: Expected = {
  word: 'microsoft-clarity:mqk2m9dr2v',
  category: 'analytics',
  script: 'https://www.clarity.ms/tag/mqk2m9dr2v',
  started: { 'clarity.q': [consent('denied', 'granted')] },
  heeded: { 'clarity.q': [consent('granted', 'granted')] },
  withdrawn: { 'clarity.q': [consent('denied', 'denied'), ['stop']] },
  again: { 'clarity.q': [['start'], consent('denied', 'granted')] },
  wrong: ['microsoft-clarity', 'microsoft-clarity:MQK2M9DR2V', 'microsoft-clarity:mqk2m9dr2'],
};
