import type { OptionalCategory } from './categories.js';
/**
 * Where a choice was made. `withdrawal` is any choice that took a grant back; `agent` a refusal by a program of the
 * visitor's.
 */
export type Source = 'banner' | 'settings' | 'withdrawal' | 'api' | 'agent' | 'import';
/** Vendors refused inside a granted category. */
export type RefusedVendors = Readonly<Partial<Record<OptionalCategory, readonly string[]>>>;
/** Of a category: refused, or granted but for these vendors. */
export type Answer = false | readonly string[];
/** One choice, as the cookie keeps it. docs/record.md has the written form. */
export interface ConsentRecord {
    /** When, in milliseconds since 1970; the cookie keeps whole seconds. */
    readonly time: number;
    /** A category that was not asked for is absent. Without a prototype. */
    readonly choices: Readonly<Partial<Record<OptionalCategory, Answer>>>;
    /** Version of the gate, and with it of the default texts, that asked. */
    readonly gate: string;
    /** `data-policy-version` at that time. */
    readonly policy: string;
    /** Under which terms, as in `language=en&mode=opt-out&region=US-CA`: docs/record.md. */
    readonly terms: string;
    readonly source: Source;
}
/** A record in the making. */
export interface Draft extends Omit<ConsentRecord, 'source'> {
    source: Source;
    readonly choices: Partial<Record<OptionalCategory, Answer>>;
}
