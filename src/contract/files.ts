// The files the gate fetches at run time, by what each offers; the gate knows them by these shapes alone.
import type { Gate } from './gate.js';
import type { Tell } from './reports.js';
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
  turn: number,
];

export interface WithdrawFile extends OwnFile<[thenLeave: boolean]> {
  loadAnew(): void;
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
  readonly [vendor: `vendors/${string}`]: VendorFile;
}

/** Brings one file. `failures` counts from 0, so that an address that failed is not remembered as failed. */
export type Bring = <Name extends keyof Files>(
  name: Name,
  failures: number,
) => Promise<Files[Name]>;

/** What `cookie-gate-strict.js` brings besides. */
export type BringUndeclared = (name: 'undeclared', failures: number) => Promise<UndeclaredFile>;
