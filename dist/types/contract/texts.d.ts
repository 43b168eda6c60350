import type { Category, OptionalCategory } from './categories.js';
/** The nine uses of cookies, shown in words under the category each belongs to. */
export type Use = 'security' | 'functionality' | 'preferences' | 'analytics' | 'research' | 'content' | 'advertising' | 'marketing' | 'devices';
/** A name and the sentence that explains it. */
export interface Named {
    readonly name: string;
    readonly text: string;
}
/** One form for each way the language counts, with `{count}` in it where the number is to be read: https://cldr.unicode.org/index/cldr-spec/plural-rules */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & {
    readonly other: string;
};
/** The first layer. Each entry of `body` becomes a block of its own: one long paragraph would be the page's largest contentful paint. */
export interface BannerTexts {
    /** For `lang`, and for what the browser writes by itself: dates, lists and names of regions. */
    readonly language: string;
    readonly direction: 'ltr' | 'rtl';
    readonly heading: string;
    /** `{site}` is the site's name, `{categories}` the names of the categories asked for, as the language lists them. */
    readonly body: readonly string[];
    /** As they stand within a sentence; where they stand alone the first letter is shown large. */
    readonly categories: Readonly<Record<Category, string>>;
    readonly accept: string;
    readonly refuse: string;
    readonly more: string;
    readonly policy: string;
    /** Said to whoever listens, after any choice: a whole sentence. */
    readonly saved: string;
    /** The same where a grant was taken back. */
    readonly withdrawn: string;
}
/** The second layer. */
export interface PreferencesTexts {
    readonly heading: string;
    readonly intro: string;
    /** Each text goes on where its name ends. */
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
/** The stand-in for a held frame. */
export interface PlaceholderTexts {
    /** `{from}` is a host, after the vendor's name where that is known; `{categories}` are those it waits for. */
    readonly explain: string;
    /** `{title}` is the frame's own. */
    readonly load: string;
    /** `{vendor}` is a name. */
    readonly always: string;
    /** `{vendor}` is a name. */
    readonly policy: string;
}
/** The small button on a page that offers no way back of its own. */
export interface OpenerTexts {
    readonly open: string;
}
/** The link that the page's own element stands for. */
export interface PrivacyChoicesTexts {
    readonly open: string;
}
/** The confirmation that the browser's signal is honoured. */
export interface SignalNoticeTexts {
    readonly confirm: string;
    readonly explain: string;
    readonly choices: string;
    readonly dismiss: string;
}
/** The first layer where the rules want more said than the banner says, or something else. `{categories}` are names, listed; `{site}` is the site's name. */
export interface NoticeTexts {
    /** First sentence where a visitor can object; `{site}`, `{categories}`. */
    readonly untilRefused: string;
    /** Where what is on may be a sale. */
    readonly sale: string;
    /** First sentence where a visitor is told; `{site}`, `{categories}`. */
    readonly inUse: string;
    /** First sentence where nothing optional is on; `{site}`. */
    readonly nothingOn: string;
    /** Asked for, and not on; `{categories}`. */
    readonly off: string;
    /** Last sentence, where something is on. */
    readonly change: string;
    /** `{signals}` is what the browser sends; `{categories}`. */
    readonly signalUnlessAccepted: string;
    /** `{signals}`, `{categories}`. */
    readonly signalHonoured: string;
    /** `{partners}` is one of `partners`. */
    readonly partnersIfAccepted: string;
    /** `{partners}` is one of `partners`. */
    readonly partnersUntilRefused: string;
    readonly newPartners: string;
    readonly partners: Plural;
    /** What each is for where the site itself does it and may begin with it. */
    readonly exemptions: Readonly<Record<Exclude<OptionalCategory, 'advertising' | 'marketing'>, string>>;
    /** `{exemptions}` is a list of those. */
    readonly exempt: string;
    /** `{categories}`. */
    readonly topic: string;
    /** The button that leaves what is on as it is. */
    readonly keep: string;
    /** The same where a visitor is only told. */
    readonly acknowledge: string;
}
/** What the region, the browser, the page and the site's partners add to the second layer. */
export interface AdditionsTexts {
    /** `{signals}` is what the browser sends. */
    readonly honoured: string;
    /** `{signals}`. */
    readonly objected: string;
    /** `{signals}`. */
    readonly overruled: string;
    /** In the stead of `onlyHere` where the site keeps the choice with the account. */
    readonly withAccount: string;
    readonly sensitive: string;
    readonly partners: PartnersTexts;
    readonly industry: {
        readonly heading: string;
        readonly text: string;
        /** `{date}` is a day. */
        readonly checked: string;
        /** `{date}` is a day. */
        readonly retired: string;
    };
}
export interface PartnersTexts {
    readonly heading: string;
    readonly scope: string;
    readonly delay: string;
    readonly list: Plural;
    readonly updated: string;
    readonly added: string;
    readonly role: string;
    readonly roles: Readonly<Record<'controller' | 'processor', string>>;
    readonly shares: string;
    readonly sharesNot: string;
    readonly use: string;
    readonly regions: string;
    /** By codes that no country has; `none` where a visitor decides nowhere. */
    readonly regionNames: Readonly<Record<'*' | 'EEA' | 'EFTA' | 'none', string>>;
    /** Of a partner that is not subject to the visitor's choice here. */
    readonly byCategory: string;
    /** `{partner}` is a name. */
    readonly policy: string;
    /** `{partner}` is a name. */
    readonly optOut: string;
    readonly approved: string;
}
/** The table of cookies. */
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
    /** How long a choice holds. */
    readonly days: Plural;
    /** What a `–` means, and a `*`. */
    readonly unknown: string;
}
/** One language, whole. */
export interface Texts {
    readonly banner: BannerTexts;
    readonly preferences: PreferencesTexts;
    readonly placeholder: PlaceholderTexts;
    readonly opener: OpenerTexts;
    readonly privacyChoices: PrivacyChoicesTexts;
    readonly signalNotice: SignalNoticeTexts;
    readonly notice: NoticeTexts;
    readonly additions: AdditionsTexts;
    readonly cookies: CookieTableTexts;
}
