import type { Config } from '../contract/attributes.js';
import type { ConsentRecord, Draft } from '../contract/record.js';
export interface StoreParts {
    readonly config: Config;
    /** Every cookie of the page, as `document.cookie` gives them. */
    readonly readCookies: () => unknown;
    readonly writeRecord: (record: ConsentRecord) => string;
    readonly readRecord: (value: string) => Draft | undefined;
}
export interface Store {
    read(): ConsentRecord | undefined;
    /** False where the browser did not keep it. */
    write(record: ConsentRecord): boolean;
}
export declare function createStore({ config, readCookies, writeRecord, readRecord }: StoreParts): Store;
