import type { Category, OptionalCategory } from './categories.js';
import type { Signal } from './receipt.js';
/** The nine uses of cookies, shown in words under the category each belongs to. */
export type Use = 'security' | 'functionality' | 'preferences' | 'analytics' | 'research' | 'content' | 'advertising' | 'marketing' | 'devices';
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
    /** Headings of the three parts: what is used, what the visitor chooses, how it may be used. */
    readonly parts: readonly [used: string, choices: string, use: string];
    /** Opens the table of cookies. */
    readonly cookies: string;
    /** What a grant allows, and what it does not. */
    readonly allowed: string;
    /** What blocking cookies in the browser's own settings does. */
    readonly blocking: string;
    readonly onlyHere: string;
    readonly always: string;
    readonly vendors: string;
    readonly save: string;
    readonly close: string;
}
/** The table of cookies. `days` is how long a choice holds. */
export interface CookieTableTexts {
    readonly columns: readonly [
        name: string,
        provider: string,
        purpose: string,
        category: string,
        duration: string
    ];
    /** Whose a cookie of the site's own is. */
    readonly thisSite: string;
    readonly choice: string;
    readonly embeds: string;
    readonly untilNextChoice: string;
    readonly days: (days: number) => string;
    /** What a `–` means. */
    readonly unknown: string;
}
/** What the region, the browser, the page and the site's partners add to the second layer. */
export interface AdditionsTexts {
    /** By `gpc` and `dnt`. */
    readonly signals: Readonly<Record<'gpc' | 'dnt', string>>;
    readonly honoured: (signals: string) => string;
    readonly objected: (signals: string) => string;
    readonly overruled: (signals: string) => string;
    /** In the stead of `onlyHere` where the site keeps the choice with the account. */
    readonly withAccount: string;
    readonly sensitive: string;
    readonly partners: {
        readonly heading: string;
        readonly scope: string;
        readonly delay: string;
        readonly list: (count: number) => string;
        readonly updated: string;
        readonly added: string;
        readonly role: string;
        readonly roles: Readonly<Record<'controller' | 'processor', string>>;
        readonly shares: string;
        readonly sharesNot: string;
        readonly use: string;
        readonly regions: string;
        /** By codes that no country has: `*`, `EEA`, `EFTA`; `none` where a visitor decides nowhere. */
        readonly regionNames: Readonly<Record<string, string>>;
        /** Of a partner that is not subject to the visitor's choice here. */
        readonly byCategory: string;
        readonly policy: (name: string) => string;
        readonly optOut: (name: string) => string;
        readonly approved: string;
    };
    readonly industry: {
        readonly heading: string;
        readonly text: string;
        readonly checked: (date: string) => string;
        readonly retired: (date: string) => string;
    };
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
/** The first layer where the rules want more said than the banner says, or something else. A `list` is of categories' names, joined. */
export interface NoticeTexts {
    /** First sentence where a visitor can object; `site` is the site's name. */
    readonly untilRefused: (site: string, list: string) => string;
    /** Where what is on may be a sale. */
    readonly sale: string;
    /** First sentence where a visitor is told. */
    readonly inUse: (site: string, list: string) => string;
    /** First sentence where nothing optional is on. */
    readonly nothingOn: (site: string) => string;
    /** Asked for, and not on. */
    readonly off: (list: string) => string;
    /** Last sentence, where something is on. */
    readonly change: string;
    /** What the browser sends; `names` joined. */
    readonly signals: Readonly<Record<Signal, string>>;
    readonly signalUnlessAccepted: (names: string, list: string) => string;
    readonly signalHonoured: (names: string, list: string) => string;
    readonly partnersIfAccepted: (partners: string) => string;
    readonly partnersUntilRefused: (partners: string) => string;
    readonly newPartners: string;
    readonly partners: (count: number) => string;
    /** What each is for where the site itself does it and may begin with it. */
    readonly exemptions: Readonly<Partial<Record<OptionalCategory, string>>>;
    /** `list` is of those. */
    readonly exempt: (list: string) => string;
    readonly topic: (list: string) => string;
    /** The button that leaves what is on as it is; `acknowledge` where a visitor is only told. */
    readonly keep: string;
    readonly acknowledge: string;
}
/** The confirmation that the browser's signal is honoured. */
export interface SignalNoticeTexts {
    readonly language: string;
    readonly confirm: string;
    readonly explain: string;
    readonly choices: string;
    readonly dismiss: string;
}
/** The link that the page's own element stands for. */
export interface PrivacyChoicesTexts {
    readonly open: string;
}
