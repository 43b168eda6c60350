// The one table of the script tag's attributes. The parser reads a row, the inspector checks against it,
// and the README's table is printed from it: the doc comment above a row is its sentence there.
import { optionalCategories } from './categories.js';
import type { OptionalCategory } from './categories.js';

/** What a value must look like. `allow` holds a number's bounds, or the words to choose from. */
export type Attribute =
  | { readonly kind: 'address' | 'text' | 'token' | 'host'; readonly fallback: string }
  | { readonly kind: 'hosts'; readonly fallback: readonly string[] }
  | { readonly kind: 'flag'; readonly fallback: boolean }
  | {
      readonly kind: 'number';
      readonly fallback: number;
      readonly allow: readonly [number, number];
    }
  | { readonly kind: 'word'; readonly fallback: string; readonly allow: readonly string[] }
  | {
      readonly kind: 'words';
      readonly fallback: readonly string[];
      readonly allow: readonly string[];
    };

export const attributes = {
  /** Address of the privacy policy; the banner and the preferences link to it. */
  privacyPolicy: { kind: 'address', fallback: '' },
  /** The site's name as the banner says it, 60 characters at most; without it, the page's host name. */
  siteName: { kind: 'text', fallback: '' },
  /** The categories to ask for, of `preferences`, `analytics`, `advertising`, `marketing`; one that is not asked for is never granted. */
  categories: { kind: 'words', fallback: optionalCategories, allow: optionalCategories },
  /** How long a choice holds, refusal and grant alike, in days from the choice: 1 to 395. */
  lifetime: { kind: 'number', fallback: 183, allow: [1, 395] },
  /** Version of your cookie policy, 1 to 16 letters, digits, dots, dashes; a new one asks everybody again. */
  policyVersion: { kind: 'token', fallback: '1' },
  /** Domain that shares the choice with its subdomains, as in `example.com`; without it, this host alone. */
  cookieDomain: { kind: 'host', fallback: '' },
  /** Hosts that stay reachable while a page is left for a withdrawal, separated by spaces. */
  allow: { kind: 'hosts', fallback: [] },
  /** How long a tag that does not answer may hold up the ones behind it, in milliseconds: 100 to 60000. */
  tagTimeout: { kind: 'number', fallback: 3000, allow: [100, 60000] },
  /** Leaves the reload after a withdrawal to the site; what already runs goes on until then. */
  noReload: { kind: 'flag', fallback: false },
  /** When the inspector opens: `always`, by `?cookie-gate=debug` in the `address`, or `never`. */
  debug: { kind: 'word', fallback: 'address', allow: ['address', 'always', 'never'] },
} as const satisfies Record<string, Attribute>;

export type AttributeName = keyof typeof attributes;

/** The settings as read from the script tag: every one present, every one valid. */
export interface Config {
  readonly privacyPolicy: string;
  readonly siteName: string;
  readonly categories: readonly OptionalCategory[];
  readonly lifetime: number;
  readonly policyVersion: string;
  readonly cookieDomain: string;
  readonly allow: readonly string[];
  readonly tagTimeout: number;
  readonly noReload: boolean;
  readonly debug: 'address' | 'always' | 'never';
}
