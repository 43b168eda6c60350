// The attributes of the gate's script tag that `rules.js` reads: a page that has one of them fetches that file before
// anything is decided. Their table in the README is printed from here.
import { usualLifetime, usualTagTimeout } from './attributes.js';
import type { Attribute } from './attributes.js';
import type { OptionalCategory } from './categories.js';
import type { SensitiveTopic } from './rules.js';

/** An address on the page's own origin: before a choice nobody else is contacted. */
const ownPath = /^\/(?!\/)/;

/** A file's address, or where it stands in the page. */
const list = /^(#[\w-]+|(https?:\/\/|\/)\S*)$/;

export const ruleAttributes = {
  /** Where the visitor is: `auto` to find out, or what your server knows, as in `DE` or `US-CA` (ISO 3166-2); without it everybody is asked first. See `docs/regions.md`. */
  region: ['', /^(auto|[A-Z]{2}(-[A-Z0-9]{1,3})?)$/],
  /** Path on your own site that answers with the visitor's region, as in `US-CA`, within 300 ms. */
  regionUrl: ['', ownPath],
  /** Global Privacy Control: `honour` it where the browser shows it; `on` where your server has seen `Sec-GPC: 1`; `ignore` it where the region lets you. */
  gpc: ['honour', /^(honour|on|ignore)$/],
  /** Do Not Track: an `objection` everywhere, one where the `region` asks for it, or `ignore` it. */
  dnt: ['region', /^(region|objection|ignore)$/],
  /** What the page is about, so that no advertising, marketing or conversion learns of it; `look` where the page's own elements say it by `data-sensitive`. See `docs/sensitive.md`. */
  sensitive: [[], /^(look|crime|health|financial|political|race|religion|sex-life|trade-union)$/],
  /** Lets pages on politics and trade unions advertise to visitors in the United States, and nowhere else. */
  usPoliticalAds: [false, /^(true)?$/],
  /** Whom the site is made for: `children` (under 13), `under-16`, `under-18`; advertising and marketing are then not offered, or asked for first, as the region says. */
  audience: ['general', /^(general|children|under-16|under-18)$/],
  /** Categories served by your own site alone, which some regions let you start with a notice and a way to object; separated by spaces. */
  exempt: [[], /^(analytics|preferences)$/],
  /** Your business partners: address of a JSON file, or `#id` of a `<script type="application/json">`. See `docs/partners.md`. */
  partners: ['', list],
  /** Cookies of your own for the table in the preferences: address of a JSON file, or `#id` as above. */
  cookieList: ['', list],
  /** Keeps a receipt of each decision in the browser, and sends it to this address if there is one. See `docs/receipts.md`. */
  receipts: ['none', /^((https?:\/)?\/\S*)?$/],
  /** Former tools whose stored choices are taken over, separated by spaces. See `docs/import.md`. */
  import: [
    [],
    /^(vanilla-cookieconsent|klaro|orejime|tarteaucitron|osano|cookiebot|onetrust|cookieyes)$/,
  ],
  /** Says in the preferences that the choice is also kept with the visitor's account, which your own code does. */
  signedIn: [false, /^(true)?$/],
  /** Shows links to the opt-outs of the advertising industry besides. */
  industryLinks: [false, /^(true)?$/],
  /** How long a choice holds, refusal and grant alike, in days from the choice; without it 183, or what the region asks. */
  lifetime: [usualLifetime, '1–395'],
  /** How long a tag that does not answer may hold up the ones behind it, in milliseconds. */
  tagTimeout: [usualTagTimeout, '1–60000'],
  /** Leaves the reload after a withdrawal to the site; what already runs goes on until then. */
  noReload: [false, /^(true)?$/],
  /** When the inspector opens: by `?cookie-gate=debug` in the address (`address`), `always` or `never`. */
  debug: ['address', /^(address|always|never)$/],
} as const satisfies Record<string, Attribute>;

export type RuleAttributeName = keyof typeof ruleAttributes;

export type Audience = 'general' | 'children' | 'under-16' | 'under-18';

/** Those attributes as read: every one present, every one valid. */
export interface RuleConfig {
  readonly region: string;
  readonly regionUrl: string;
  readonly gpc: 'honour' | 'on' | 'ignore';
  readonly dnt: 'region' | 'objection' | 'ignore';
  readonly sensitive: readonly (SensitiveTopic | 'look')[];
  readonly usPoliticalAds: boolean;
  readonly audience: Audience;
  readonly exempt: readonly OptionalCategory[];
  readonly partners: string;
  readonly cookieList: string;
  /** An address, empty for a history alone, or `none`. */
  readonly receipts: string;
  readonly import: readonly string[];
  readonly signedIn: boolean;
  readonly industryLinks: boolean;
  readonly lifetime: number;
  readonly tagTimeout: number;
  readonly noReload: boolean;
  readonly debug: 'address' | 'always' | 'never';
}
