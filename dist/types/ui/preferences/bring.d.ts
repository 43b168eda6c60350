import type { Texts } from '../../contract/texts.js';
import type { ChoicesElement } from './choices-element.js';
/** A part of the dialog, and its looks and words with it. One that cannot be fetched is told, and the rest of the dialog works. */
export declare function bring<File extends {
    readonly styles: CSSStyleSheet;
    readonly texts: Partial<Texts>;
}>({ gate, root }: ChoicesElement, fetchFile: () => Promise<File>): Promise<File | undefined>;
