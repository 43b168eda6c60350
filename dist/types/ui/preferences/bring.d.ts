import type { CSSResult } from 'lit';
import type { PreferencesElement } from './preferences-element.js';
/** A part of the dialog, and its looks with it. One that cannot be fetched is told, and the rest of the dialog works. */
export declare function bring<File extends {
    readonly styles: CSSResult;
}>({ gate, renderRoot }: PreferencesElement, fetchFile: () => Promise<File>): Promise<File | undefined>;
