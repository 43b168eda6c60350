import type { Plural } from '../../contract/texts.js';
/** The text with its holes filled. */
export declare const say: (text: string, values: Readonly<Record<string, string>>) => string;
/** The form for a number, with the number in it. */
export declare function sayCount(forms: Plural, count: number): string;
/** A name as it stands alone: texts have it as it stands within a sentence. */
export declare const asHeading: (name: string) => string;
