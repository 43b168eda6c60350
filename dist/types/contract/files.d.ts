import type { WithdrawnDetail } from './events.js';
import type { Gate } from './gate.js';
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
export interface WithdrawFile {
    /** Erases everything stored under these names (`*` stands for any letters). */
    erase(names: readonly string[]): Promise<WithdrawnDetail>;
    loadAnew(): void;
}
export interface InspectFile {
    inspect(gate: Gate): void;
}
/** The files by their addresses beside the gate, without the ending. */
export interface Files {
    readonly 'ui/banner': BannerFile;
    readonly 'ui/preferences': PreferencesFile;
    readonly 'ui/placeholder': PlaceholderFile;
    readonly withdraw: WithdrawFile;
    readonly inspect: InspectFile;
}
/** Brings one file. `failures` counts from 0, so that an address that failed is not remembered as failed. */
export type Bring = <Name extends keyof Files>(name: Name, failures: number) => Promise<Files[Name]>;
