// The names that other tools give to categories and vendors, and what they mean here.
import type { OptionalCategory } from '../contract/categories.js';

/** What an old name stands for. Every property is its own, so that nothing on `Object.prototype` can answer for one. */
export interface Known {
  /** A refusal of it refuses these. */
  readonly reaches: readonly OptionalCategory[];
  /** A grant of it grants this one: the old category is not broader. */
  readonly grants: OptionalCategory | undefined;
  /** It is this vendor alone. */
  readonly vendor: string | undefined;
}

type Row = readonly [names: string, ...reaches: OptionalCategory[]];

/** Old categories that say no more than ours: `C0002` is OneTrust's “performance”, which counts visits. */
const equal: readonly Row[] = [
  ['preferences', 'preferences'],
  ['analytics statistics measurement performance c0002', 'analytics'],
];

/**
 * Old categories that say more, or other things, than ours: a grant of “marketing” was none of advertising
 * alone, and “functional” includes other companies' embeds (`C0003`). What they refuse is refused. The first could
 * never be refused.
 */
const broader: readonly Row[] = [
  ['necessary strictlynecessary technicallyrequired required essential c0001'],
  ['functional functionality experience c0003', 'preferences'],
  ['personalization', 'preferences', 'advertising'],
  [
    'marketing advertising advertisement ads ad targeting social socialmedia c0004 c0005',
    'advertising',
    'marketing',
  ],
];

/** Vendors with a preset, `id:alias,alias`, by the category that their purpose suggests. */
const vendors: readonly Row[] = [
  ['crisp intercom zendesk', 'preferences'],
  [
    'adobe-launch amplitude cloudflare-insights crazy-egg fathom fullstory google-analytics:ga,gtag,gajs,multiplegtag heap hotjar matomo:piwik,matomocloud microsoft-clarity:clarity mixpanel plausible posthog segment sentry snowplow umami',
    'analytics',
  ],
  ['google-tag-manager:gtm', 'analytics', 'advertising'],
  [
    'adroll criteo google-ads:googleadwordsconversion,googleadwordsremarketing google-floodlight linkedin-insight meta-pixel:facebookpixel microsoft-uet:bingads optimizely outbrain pinterest-tag quantcast quora-pixel reddit-pixel snap-pixel taboola tiktok-pixel vwo x-pixel:twitteruwt',
    'advertising',
  ],
  ['hubspot klaviyo mailchimp', 'marketing'],
];

/** `googleAnalytics`, `google_analytics` and `google-analytics` are one; a name with any other mark is nobody's. */
const plain = (name: string) => name.toLowerCase().replace(/[\s_-]/g, '');

const names = new Map<string, Known>();
const learn = (
  rows: readonly Row[],
  meaningOf: (first: string, reaches: readonly OptionalCategory[]) => Known,
) => {
  for (const [list, ...reaches] of rows)
    for (const row of list.split(' ')) {
      const all = row.split(/[:,]/);
      for (const name of all) names.set(plain(name), meaningOf(all[0]!, reaches));
    }
};
learn(equal, (_, reaches) => ({ reaches, grants: reaches[0], vendor: undefined }));
learn(broader, (_, reaches) => ({ reaches, grants: undefined, vendor: undefined }));
learn(vendors, (vendor, reaches) => ({ reaches, grants: undefined, vendor }));

/** What the name means here, if anything. */
export const known = (name: string): Known | undefined => names.get(plain(name));
