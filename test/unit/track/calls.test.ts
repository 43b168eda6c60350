// Every vendor's call to the letter, and that each of these vendors has a preset.
import { expect } from 'chai';
import { vendorFiles } from '../../../src/entries/vendor-files.js';
import { calls } from '../../../src/track/calls.js';

type Globals = Record<string, unknown>;
const purchase = { name: 'purchase', value: 12.5, currency: 'EUR' };
const own = { name: 'open-map' };

/** What arrives where, for a purchase and for an event that only the site knows. Paths are those of globals. */
const expected: Record<string, readonly [path: string, purchase: unknown[], own: unknown[]]> = {
  'google-analytics': [
    'gtag',
    ['event', 'purchase', { value: 12.5, currency: 'EUR', send_to: '42' }],
    ['event', 'open_map', { send_to: '42' }],
  ],
  'google-ads': [
    'gtag',
    ['event', 'purchase', { value: 12.5, currency: 'EUR', send_to: '42' }],
    ['event', 'open_map', { send_to: '42' }],
  ],
  'google-tag-manager': [
    'dataLayer.push',
    [{ event: 'purchase', value: 12.5, currency: 'EUR' }],
    [{ event: 'open-map' }],
  ],
  'meta-pixel': [
    'fbq',
    ['track', 'Purchase', { value: 12.5, currency: 'EUR' }],
    ['trackCustom', 'open-map', {}],
  ],
  'tiktok-pixel': [
    'ttq.track',
    ['CompletePayment', { value: 12.5, currency: 'EUR' }],
    ['open-map', {}],
  ],
  'pinterest-tag': [
    'pintrk',
    ['track', 'checkout', { value: 12.5, currency: 'EUR' }],
    ['track', 'custom', {}],
  ],
  'snap-pixel': [
    'snaptr',
    ['track', 'PURCHASE', { price: 12.5, currency: 'EUR' }],
    ['track', 'CUSTOM_EVENT_1', {}],
  ],
  'reddit-pixel': [
    'rdt',
    ['track', 'Purchase', { value: 12.5, currency: 'EUR' }],
    ['track', 'Custom', { customEventName: 'open-map' }],
  ],
  'quora-pixel': [
    'qp',
    ['track', 'Purchase', { value: 12.5, currency: 'EUR' }],
    ['track', 'Generic', {}],
  ],
  'microsoft-uet': [
    'uetq.push',
    ['event', 'purchase', { revenue_value: 12.5, currency: 'EUR' }],
    ['event', 'open-map', {}],
  ],
  taboola: [
    '_tfa.push',
    [{ notify: 'event', name: 'purchase', id: 42, value: 12.5, currency: 'EUR' }],
    [{ notify: 'event', name: 'open-map', id: 42 }],
  ],
  outbrain: ['obApi', ['track', 'purchase'], ['track', 'open-map']],
  'microsoft-clarity': ['clarity', ['event', 'purchase'], ['event', 'open-map']],
  hotjar: ['hj', ['event', 'purchase'], ['event', 'open-map']],
  matomo: [
    '_paq.push',
    [['trackEvent', 'conversion', 'purchase', undefined, 12.5]],
    [['trackEvent', 'conversion', 'open-map', undefined, undefined]],
  ],
  plausible: [
    'plausible',
    ['purchase', { revenue: { amount: 12.5, currency: 'EUR' } }],
    ['open-map', {}],
  ],
  fathom: ['fathom.trackEvent', ['purchase', { _value: 1250 }], ['open-map', {}]],
  umami: ['umami.track', ['purchase', { value: 12.5, currency: 'EUR' }], ['open-map', {}]],
  posthog: ['posthog.capture', ['purchase', { value: 12.5, currency: 'EUR' }], ['open-map', {}]],
  mixpanel: ['mixpanel.track', ['purchase', { value: 12.5, currency: 'EUR' }], ['open-map', {}]],
  amplitude: ['amplitude.track', ['purchase', { value: 12.5, currency: 'EUR' }], ['open-map', {}]],
  segment: ['analytics.track', ['purchase', { value: 12.5, currency: 'EUR' }], ['open-map', {}]],
  heap: ['heap.track', ['purchase', { value: 12.5, currency: 'EUR' }], ['open-map', {}]],
  snowplow: [
    'snowplow',
    ['trackStructEvent', { category: 'conversion', action: 'purchase', value: 12.5 }],
    ['trackStructEvent', { category: 'conversion', action: 'open-map' }],
  ],
  fullstory: [
    'FS',
    ['trackEvent', { name: 'purchase', properties: { value: 12.5, currency: 'EUR' } }],
    ['trackEvent', { name: 'open-map', properties: {} }],
  ],
  'adobe-launch': [
    '_satellite.track',
    ['purchase', { value: 12.5, currency: 'EUR' }],
    ['open-map', {}],
  ],
  optimizely: [
    'optimizely.push',
    [{ type: 'event', eventName: 'purchase', tags: { value: 12.5 } }],
    [{ type: 'event', eventName: 'open-map' }],
  ],
  klaviyo: ['klaviyo.track', ['purchase', { value: 12.5, currency: 'EUR' }], ['open-map', {}]],
  intercom: [
    'Intercom',
    ['trackEvent', 'purchase', { value: 12.5, currency: 'EUR' }],
    ['trackEvent', 'open-map', {}],
  ],
  crisp: [
    '$crisp.push',
    [['set', 'session:event', [[['purchase', { value: 12.5, currency: 'EUR' }]]]]],
    [['set', 'session:event', [[['open-map', {}]]]]],
  ],
};

describe('calls', () => {
  const globals = globalThis as unknown as Globals;
  let put: string | undefined;
  afterEach(() => {
    if (put) delete globals[put];
  });

  it('are known, each to the letter, for vendors that have a preset', () => {
    expect(Object.keys(calls).toSorted()).to.eql(Object.keys(expected).toSorted());
    expect(Object.keys(vendorFiles)).to.include.members(Object.keys(calls));
  });

  for (const [vendor, [path, forPurchase, forOwn]] of Object.entries(expected)) {
    it(`of ${vendor}`, () => {
      const [first, method] = path.split('.') as [string, string?];
      put = first;
      const heard: unknown[][] = [];
      const hear = (...values: unknown[]) => heard.push(values);
      globals[first] = method ? { [method]: hear } : hear;
      calls[vendor]!(purchase, '42');
      calls[vendor]!(own, '42');
      expect(heard).to.eql([forPurchase, forOwn]);
    });

    it(`of ${vendor} ends quietly where nothing of the vendor is there`, () => {
      expect(() => calls[vendor]!(purchase, '42')).not.to.throw();
      expect(globals[path.split('.')[0]!]).to.equal(undefined);
    });
  }

  it('goes into the list that stands in for a vendor’s object', () => {
    put = 'ttq';
    globals.ttq = [];
    calls['tiktok-pixel']!(own, '');
    expect(globals.ttq).to.eql([['track', 'open-map', {}]]);
  });
});
