import type { Texts } from '../contract/texts.js';
export declare const localeFiles: Readonly<Record<string, () => Promise<{
    readonly texts: Texts;
}>>>;
