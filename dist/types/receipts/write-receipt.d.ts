import type { Decision } from '../contract/decision.js';
import type { Receipt } from '../contract/receipt.js';
import type { Source } from '../contract/record.js';
import type { Rules } from '../contract/rules.js';
import type { Config } from '../contract/attributes.js';
import type { Shown } from './shown-text.js';
/** A receipt that may yet lack its names and the hash of its text. */
export type Draft = Omit<Receipt, 'key' | 'id' | 'previous' | 'text'> & {
    readonly text?: Omit<NonNullable<Receipt['text']>, 'sha256'>;
};
export interface Occasion {
    readonly config: Pick<Config, 'categories' | 'policyVersion'>;
    readonly rules: Rules;
    readonly decision: Decision;
    readonly source: Source;
    /** Version of the gate. */
    readonly gate: string;
    /** Of the texts, BCP 47. */
    readonly language: string;
    readonly shown: Shown | undefined;
}
/** `now` in milliseconds since 1970. */
export declare function writeReceipt(occasion: Occasion, now: number): Draft;
