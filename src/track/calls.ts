// Each vendor's own call for an event, as its documents give it. A vendor without one is not told of conversions.
import type { Conversion } from '../contract/vendor.js';
import * as names from './standard-names.js';

type Call = (conversion: Conversion, id: string) => void;
type Method = (...values: unknown[]) => unknown;

/**
 * Calls a vendor's function by its path among the globals, as in `analytics.track`. Before its script is there, a list
 * that stands in for it takes the call.
 */
function call(path: string, ...values: unknown[]): void {
  const steps = path.split('.');
  const name = steps.pop()!;
  let owner: unknown = globalThis;
  for (const step of steps) owner = (owner as Record<string, unknown> | undefined)?.[step];
  const methods = owner as Record<string, Method | undefined> | undefined;
  if (typeof methods?.[name] === 'function') methods[name](...values);
  else if (Array.isArray(owner)) owner.push([name, ...values]);
}

/** A command of Google's counts only as an `arguments` object. */
const gtag = (...command: unknown[]) => call('gtag', ...command);

/** Only what the site has said. */
const details = ({ value, currency }: Conversion) => ({
  ...(value !== undefined && { value }),
  ...(currency && { currency }),
});

const byGoogle: Call = (conversion, id) =>
  gtag('event', names.google[conversion.name] ?? conversion.name.replaceAll('-', '_'), {
    ...details(conversion),
    send_to: id,
  });

/** A free name and properties. */
const withProperties =
  (path: string): Call =>
  (conversion) =>
    call(path, conversion.name, details(conversion));

/** By the vendor's name in the attributes. */
export const calls: Readonly<Record<string, Call>> = {
  'google-analytics': byGoogle,
  'google-ads': byGoogle,
  'google-tag-manager': (conversion) =>
    call('dataLayer.push', { event: conversion.name, ...details(conversion) }),
  'meta-pixel': (conversion) => {
    const standard = names.meta[conversion.name];
    call(
      'fbq',
      standard ? 'track' : 'trackCustom',
      standard ?? conversion.name,
      details(conversion),
    );
  },
  'tiktok-pixel': (conversion) =>
    call('ttq.track', names.tiktok[conversion.name] ?? conversion.name, details(conversion)),
  'pinterest-tag': (conversion) =>
    call('pintrk', 'track', names.pinterest[conversion.name] ?? 'custom', details(conversion)),
  'snap-pixel': ({ name, value, currency }) =>
    call('snaptr', 'track', names.snap[name] ?? 'CUSTOM_EVENT_1', {
      ...(value !== undefined && { price: value }),
      ...(currency && { currency }),
    }),
  'reddit-pixel': (conversion) => {
    const standard = names.reddit[conversion.name];
    call('rdt', 'track', standard ?? 'Custom', {
      ...details(conversion),
      ...(!standard && { customEventName: conversion.name }),
    });
  },
  'quora-pixel': (conversion) =>
    call('qp', 'track', names.quora[conversion.name] ?? 'Generic', details(conversion)),
  'microsoft-uet': ({ name, value, currency }) =>
    call('uetq.push', 'event', name, {
      ...(value !== undefined && { revenue_value: value }),
      ...(currency && { currency }),
    }),
  taboola: (conversion, id) =>
    call('_tfa.push', {
      notify: 'event',
      name: conversion.name,
      id: Number(id),
      ...details(conversion),
    }),
  outbrain: ({ name }) => call('obApi', 'track', name),
  'microsoft-clarity': ({ name }) => call('clarity', 'event', name),
  hotjar: ({ name }) => call('hj', 'event', name),
  matomo: ({ name, value }) =>
    call('_paq.push', ['trackEvent', 'conversion', name, undefined, value]),
  plausible: ({ name, value, currency }) =>
    call('plausible', name, {
      ...(value !== undefined && currency && { revenue: { amount: value, currency } }),
    }),
  // In the hundredth part of the currency: https://usefathom.com/docs/events/overview
  fathom: ({ name, value }) =>
    call('fathom.trackEvent', name, {
      ...(value !== undefined && { _value: Math.round(value * 100) }),
    }),
  umami: withProperties('umami.track'),
  posthog: withProperties('posthog.capture'),
  mixpanel: withProperties('mixpanel.track'),
  amplitude: withProperties('amplitude.track'),
  segment: withProperties('analytics.track'),
  heap: withProperties('heap.track'),
  snowplow: ({ name, value }) =>
    call('snowplow', 'trackStructEvent', {
      category: 'conversion',
      action: name,
      ...(value !== undefined && { value }),
    }),
  fullstory: (conversion) =>
    call('FS', 'trackEvent', { name: conversion.name, properties: details(conversion) }),
  'adobe-launch': withProperties('_satellite.track'),
  optimizely: ({ name, value }) =>
    call('optimizely.push', {
      type: 'event',
      eventName: name,
      ...(value !== undefined && { tags: { value } }),
    }),
  klaviyo: withProperties('klaviyo.track'),
  intercom: (conversion) => call('Intercom', 'trackEvent', conversion.name, details(conversion)),
  crisp: (conversion) =>
    call('$crisp.push', ['set', 'session:event', [[[conversion.name, details(conversion)]]]]),
};
