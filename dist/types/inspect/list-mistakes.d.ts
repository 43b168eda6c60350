import type { Finding, Message } from './finding.js';
export interface Mistake extends Message {
    readonly isNotice: boolean;
    /** How many tags or occasions it is true of. */
    readonly count: number;
}
export declare function listMistakes(findings: readonly Finding[]): Mistake[];
