import type { Gate, Law } from './gate.js';
import type { ConsentRecord } from './record.js';
import type { Tell } from './reports.js';
import type { Texts } from './texts.js';
import type { VendorFile } from './vendor.js';
/** What each file exports: what it does, given the gate and more. */
export interface OwnFile<Given extends readonly unknown[] = []> {
    start(gate: Gate, ...given: Given): unknown;
}
/** One call of `document.open`, `write` or `writeln` by a released tag; `turn` counts them. */
export type Written = readonly [
    tag: HTMLElement,
    how: 'open' | 'write' | 'writeln',
    values: readonly unknown[],
    turn: number
];
export interface WithdrawFile extends OwnFile<[thenLeave: boolean]> {
    loadAnew(): void;
}
/** One group of the texts in one language. */
export interface LocaleFile {
    start(put: (texts: Texts[keyof Texts]) => void): void;
}
export interface UndeclaredFile {
    /** Tells of tags that the page's HTML should mark up, each with its change; `needs` says what must be granted, as in `analytics/hotjar`. */
    start(tags: Iterable<Element>, needs: (address: string) => readonly string[], tell: Tell): void;
}
/** The files by their addresses beside the gate, without the ending. */
export interface Files {
    readonly 'ui/banner': OwnFile;
    readonly 'ui/preferences': OwnFile;
    /** Puts a stand-in before the held frame or script, and hides a frame until it starts. */
    readonly 'ui/placeholder': OwnFile<[embed: HTMLElement]>;
    /** Puts a small button at the page's edge, for a page that offers no way to withdraw. */
    readonly 'ui/opener': OwnFile;
    /** Erases what the page's tags and presets that are not granted have stored, tells of it, and then loads the page anew where it is to be left. */
    readonly withdraw: WithdrawFile;
    /** Puts what a tag writes where it stands, in the order of the turns; of `open` nothing comes. */
    readonly write: OwnFile<Written>;
    /** Listens for conversions; told again after each choice. */
    readonly track: OwnFile;
    readonly inspect: OwnFile;
    /** Works out what the region, the browser and the page ask, and has the gate follow it, again whenever it changes. */
    readonly rules: OwnFile<[follow: (law: Law) => void, stored: ConsentRecord | undefined]>;
    /** Takes over what a former tool has stored. */
    readonly import: OwnFile<[tools: readonly string[]]>;
    /** Keeps a receipt of each decision, and sends it to the address if there is one. */
    readonly receipts: OwnFile<[address: string]>;
    /** Draws the link to the privacy choices, wherever the page has put one. */
    readonly 'ui/privacy-choices': OwnFile;
    /** Says that the browser's signal is honoured. */
    readonly 'ui/signal-notice': OwnFile;
    /** Draws the elements that the page has written itself. */
    readonly 'ui/elements': OwnFile;
    /** Puts the site's own words into the place of those that would be shown. */
    readonly 'ui/own-texts': OwnFile<[shown: Partial<Texts>]>;
    /** The first layer where it asks or tells in another way than `ui/banner`. */
    readonly 'ui/notice': OwnFile;
    readonly [vendor: `vendors/${string}`]: VendorFile;
    readonly [texts: `locales/${string}/${string}`]: LocaleFile;
}
/** Brings one file. `failures` counts from 0, so that an address that failed is not remembered as failed. */
export type Bring = <Name extends keyof Files>(name: Name, failures: number) => Promise<Files[Name]>;
/** What `cookie-gate-strict.js` brings besides. */
export type BringUndeclared = (name: 'undeclared', failures: number) => Promise<UndeclaredFile>;
/** Fetches a file and lets it start, with the gate and whatever else it needs. */
export type Use = <Name extends keyof Files>(name: Name, ...given: Parameters<Files[Name]['start']>) => Promise<void>;
