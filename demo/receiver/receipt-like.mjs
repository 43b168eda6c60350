import { createHash, randomUUID } from 'node:crypto';

/** A receipt as a browser would send it, with these changes; for measuring and testing. */
export function receiptLike(changes = {}) {
  const shown = 'Did someone say … cookies?\nRefuse non-essential cookies\nAccept all cookies';
  return {
    schema: 1,
    time: '2026-11-24T10:00:00Z',
    source: 'banner',
    mode: 'opt-in',
    region: 'DE',
    signals: [],
    language: 'en',
    gate: '0.1.0',
    policy: '1',
    categories: { preferences: false, analytics: true, advertising: false, marketing: false },
    refusedVendors: {},
    text: {
      shown,
      sha256: createHash('sha256').update(shown).digest('hex'),
      buttons: ['Refuse non-essential cookies', 'Accept all cookies'],
    },
    key: randomUUID(),
    id: randomUUID(),
    ...changes,
  };
}
