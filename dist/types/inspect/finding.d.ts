import type { ReportCode } from '../contract/reports.js';
/** What only the inspector looks for. */
export type OwnCode = 'cannot-hold' | 'noscript-loads' | 'not-marked' | 'vendor-elsewhere' | 'gate-not-first' | 'no-opener' | 'vague-wording' | 'steering-wording' | 'promotion' | 'purpose-missing' | 'no-choice' | 'unequal-labels' | 'not-erased';
export interface Finding {
    readonly code: ReportCode | OwnCode;
    /** What and where, as in `data-lifetime="abc"`. */
    readonly place: string;
    readonly element?: Element | undefined;
}
export interface Message {
    readonly says: string;
    readonly fix: string;
}
export type Messages<Code extends string> = Readonly<Record<Code, (place: string) => Message>>;
