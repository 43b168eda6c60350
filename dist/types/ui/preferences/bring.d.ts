import type { Texts } from '../../contract/texts.js';
import type { PreferencesElement } from './preferences-element.js';
/** A part of the dialog, and its looks and words with it. One that cannot be fetched is told, and the rest of the dialog works. */
export declare function bring<File extends {
    readonly styles: CSSStyleSheet;
    readonly texts: Partial<Texts>;
}>({ gate, root }: PreferencesElement, fetchFile: () => Promise<File>): Promise<File | undefined>;
