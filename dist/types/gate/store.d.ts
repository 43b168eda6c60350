import type { Config } from '../contract/attributes.js';
import type { ConsentRecord, Draft } from '../contract/record.js';
export interface Store {
    read(): Draft | undefined;
    /** Whether the cookie holds anything else than when it was last read or written here. */
    hasNews(): boolean;
    /** False where the browser did not keep it. */
    write(record: ConsentRecord): boolean;
}
/** `readCookies` gives every cookie of the page, as `document.cookie` does. */
export declare function createStore(config: Config, readCookies: () => unknown, writeRecord: (record: ConsentRecord) => string, readRecord: (value: string) => Draft | undefined): Store;
/** The first record, changed to what all of them say: granted only where all grant, a vendor refused where any refuses. An odd copy grants nothing. */
export declare function strictest(copies: readonly (Draft | undefined)[]): Draft | undefined;
