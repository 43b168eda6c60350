export interface Partner {
    /** As in `data-partner`: small letters, digits and `-`. */
    readonly id: string;
    readonly name: string;
    /** Decides itself what the data is for, or acts on the site's orders. */
    readonly role: 'controller' | 'processor';
    /** What is shared, as in `Which pages you viewed`. */
    readonly shares: readonly string[];
    /** What is not: `Your name, e-mail address or phone number`. */
    readonly sharesNot: readonly string[];
    /** What it may be used for. */
    readonly use: string;
    /** Regions in which the visitor decides, as in `EU` or `US-CA`; `*` is every region. Elsewhere the category alone decides. */
    readonly regions: readonly string[];
    /** Regions in which nothing is ever shared with it. */
    readonly never: readonly string[];
    readonly policy: string;
    /** The partner's own way to object, if it has one. */
    readonly optOut?: string;
    /** When it came to the list, as in `2026-11-24`. */
    readonly added: string;
    /** Its hosts and those of its own processors; `*.` stands for subdomains. */
    readonly hosts: readonly string[];
}
export interface PartnerList {
    /** As in `2026-11-24`. */
    readonly lastUpdated: string;
    readonly partners: readonly Partner[];
}
