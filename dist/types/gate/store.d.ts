import type { Config } from '../contract/attributes.js';
import type { ConsentRecord, Draft } from '../contract/record.js';
export interface Store {
    /** The record, or nothing where the cookie is what it was when it was last read or written here. */
    latest(): Draft | undefined;
    /** False where the browser did not keep it. */
    persist(record: ConsentRecord): boolean;
}
/** `jar` is the page's `document.cookie` as the browser made it: an `<img name="cookie">` replaces it, and a later script may. */
export declare function createStore(config: Config, jar: Pick<PropertyDescriptor, 'get' | 'set'>, writeRecord: (record: ConsentRecord) => string, readRecord: (value: string) => Draft | undefined): Store;
/** The first record, changed to what all of them say: granted only where all grant, a vendor refused where any refuses. An odd copy grants nothing. */
export declare function strictest(copies: readonly (Draft | undefined)[]): Draft | undefined;
