// The files the gate fetches at run time, by what each offers; the gate knows them by these shapes alone.
import type { WithdrawnDetail } from './events.js';
import type { Gate } from './gate.js';

export interface BannerFile {
  readonly version: string;
  mountBanner(gate: Gate): void;
}

export interface PreferencesFile {
  readonly version: string;
  openPreferences(gate: Gate): void;
}

export interface PlaceholderFile {
  readonly version: string;
  /** Puts a stand-in before the held frame and hides the frame until it starts. */
  mountPlaceholder(gate: Gate, frame: HTMLIFrameElement): void;
}

export interface WithdrawFile {
  readonly version: string;
  /** Erases everything stored under these names (`*` stands for any letters). */
  erase(names: readonly string[]): Promise<WithdrawnDetail>;
}

export interface InspectFile {
  readonly version: string;
  inspect(gate: Gate): void;
}

export interface Files {
  readonly banner: BannerFile;
  readonly preferences: PreferencesFile;
  readonly placeholder: PlaceholderFile;
  readonly withdraw: WithdrawFile;
  readonly inspect: InspectFile;
}

/** Brings one file; `attempt` counts from 0, so that a failed address is not remembered as failed. */
export type Bring = <Name extends keyof Files>(name: Name, attempt: number) => Promise<Files[Name]>;
