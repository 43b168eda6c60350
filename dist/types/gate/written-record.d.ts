import type { ConsentRecord, Draft } from '../contract/record.js';
/**
 * `v=1&t=2026-11-23T10:00:00Z&preferences=0&analytics=1!hotjar&…&source=banner`: vendors refused inside a category
 * follow its `1`. The last field is one of few words, so that a value cut short is never taken for a whole one.
 */
export declare function writeRecord(record: ConsentRecord): string;
/**
 * The record, or nothing where the value is odd in any way: it must be, to the letter, what writing the
 * result gives again. Never throws.
 */
export declare function readRecord(value: string): Draft | undefined;
