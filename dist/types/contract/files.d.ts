import type { WithdrawnDetail } from './events.js';
import type { Gate } from './gate.js';
import type { Tell } from './reports.js';
export interface BannerFile {
    mountBanner(gate: Gate): void;
}
export interface PreferencesFile {
    openPreferences(gate: Gate): void;
}
export interface PlaceholderFile {
    /** Puts a stand-in before the held frame and hides the frame until it starts. */
    mountPlaceholder(gate: Gate, frame: HTMLIFrameElement): void;
}
export interface OpenerFile {
    /** Puts a small button at the page's edge, for a page that offers no way to withdraw. */
    addOpener(): void;
}
/** One call of `document.open`, `write` or `writeln` by a released tag; `turn` counts them. */
export type Written = readonly [
    tag: HTMLElement,
    how: 'open' | 'write' | 'writeln',
    values: readonly unknown[],
    turn: number
];
export interface WriteFile {
    /** Puts what a tag writes where it stands, in the order of the turns; of `open` nothing comes. */
    write(gate: Gate, ...written: Written): void;
}
export interface WithdrawFile {
    /** Erases everything stored under these names (`*` stands for any letters). */
    erase(names: readonly string[]): Promise<WithdrawnDetail>;
    loadAnew(): void;
}
export interface UndeclaredFile {
    /** Tells of tags that the page's HTML should mark up, each with its change; `needs` says what must be granted, as in `analytics/hotjar`. */
    tellUndeclared(tags: Iterable<Element>, needs: (address: string) => readonly string[], tell: Tell): void;
}
export interface InspectFile {
    inspect(gate: Gate): void;
}
/** The files by their addresses beside the gate, without the ending. */
export interface Files {
    readonly 'ui/banner': BannerFile;
    readonly 'ui/preferences': PreferencesFile;
    readonly 'ui/placeholder': PlaceholderFile;
    readonly 'ui/opener': OpenerFile;
    readonly withdraw: WithdrawFile;
    readonly write: WriteFile;
    readonly inspect: InspectFile;
}
/** Brings one file. `failures` counts from 0, so that an address that failed is not remembered as failed. */
export type Bring = <Name extends keyof Files>(name: Name, failures: number) => Promise<Files[Name]>;
/** What `cookie-gate-strict.js` brings besides. */
export type BringUndeclared = (name: 'undeclared', failures: number) => Promise<UndeclaredFile>;
