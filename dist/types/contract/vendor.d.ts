import type { Category } from './categories.js';
import type { Gate } from './gate.js';
/** The named groups of the vendor's form: of `matomo:3;host=https://stats.example.com`, `{ id: '3', host: … }`. */
export type Values = Readonly<Record<string, string>>;
export interface Vendor {
    /** Its name in the attributes, and its file's. */
    readonly id: string;
    /** Where it may not stand, whatever the site says; anywhere else the site decides. */
    readonly never: readonly Category[];
    /** Another category that it distinguishes, and is told of with its own. */
    readonly heeds?: Category;
    /** Of what stands behind the vendor's colon: a named group for each value, those behind the first as in `;host=…`. */
    readonly form: RegExp;
    /** What its script element must have besides. */
    readonly element?: Partial<HTMLScriptElement>;
    /**
     * Makes what the vendor's script finds when it arrives, its queue with the calls it is to begin with, and returns the
     * script's `data-` attributes: `src` is its address. `isHeeded` says whether the category it heeds is granted.
     */
    start(values: Values, isHeeded: boolean): Readonly<Record<string, string>>;
    /**
     * How it starts on a page about a sensitive topic, keeping the page's title and address out of all that it tells; `true`
     * where it tells neither on any page. Without it, it never starts there: docs/sensitive.md.
     */
    readonly discreet?: Pick<Vendor, 'start'> | true;
    /** Tells the vendor of a change after its start; `isOn` says whether it is itself still granted. */
    consent?(isOn: boolean, isHeeded: boolean, values: Values): void;
    /** Of a site's own vendor: what it stores, as in `data-cookies`. What the others store is in one list for all. */
    readonly stores?: string;
    /** Of a site's own vendor: tells it of a conversion. The others' calls are in `src/track`. */
    track?(conversion: Conversion): void;
}
/** What a page's markup says of a conversion. */
export interface Conversion {
    /** As in `data-track`: `sign-up`. */
    readonly name: string;
    /** In the currency's own unit, as in `12.5`. */
    readonly value?: number;
    /** ISO 4217. */
    readonly currency?: string;
}
/** Where a site puts vendors of its own, before they are granted: `window.cookieGateVendors = { acme: { … } }`. */
export declare const registered: (name: string) => Vendor | undefined;
/** What `dist/vendors/<id>.js` exports. */
export interface VendorFile {
    readonly vendor?: Vendor;
    /** Starts it once it is granted. `word` is the site's own, as in `hotjar:1234567`. */
    start(gate: Pick<Gate, 'page' | 'tell' | 'nonce' | 'releaseOnce' | 'rules'>, category: Category, word: string): void;
}
