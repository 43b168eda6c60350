import type { Category } from './categories.js';

/** The nine uses of cookies, shown in words under the category each belongs to. */
export type Use =
  | 'security'
  | 'functionality'
  | 'preferences'
  | 'analytics'
  | 'research'
  | 'content'
  | 'advertising'
  | 'marketing'
  | 'devices';

/** A name and the sentence that explains it. */
export interface Named {
  readonly name: string;
  readonly text: string;
}

/** The first layer. Each entry of `body` becomes a block of its own: one long paragraph would be the page's largest contentful paint. */
export interface BannerTexts {
  readonly language: string;
  readonly heading: string;
  /** `site` is the site's name, `categories` the names of the categories asked for, joined. */
  readonly body: (site: string, categories: string) => readonly string[];
  readonly categories: Readonly<Record<Category, string>>;
  readonly accept: string;
  readonly refuse: string;
  readonly more: string;
  readonly policy: string;
}

/** The second layer. */
export interface PreferencesTexts {
  readonly heading: string;
  readonly intro: string;
  readonly technologies: readonly Named[];
  readonly uses: Readonly<Record<Use, Named>>;
  readonly always: string;
  readonly vendors: string;
  readonly save: string;
  readonly close: string;
}

/** The stand-in for a held frame. `title` is the frame's title, `host` whom it talks to. */
export interface PlaceholderTexts {
  /** `from` is a host, after the vendor's name where that is known. */
  readonly explain: (from: string, categories: string) => string;
  readonly load: (title: string) => string;
  readonly always: (vendor: string) => string;
  readonly policy: (vendor: string) => string;
}

/** The small button on a page that offers no way back of its own. */
export interface OpenerTexts {
  readonly open: string;
}
