import type { Found, Jar } from './found.js';
/** All values under this literal name: a host above may have set a second one. */
export declare const copies: ({ cookies }: Jar, name: string) => string[];
/** What the copies of one record say together. Of copies that differ nobody knows which came last: they grant nothing. */
export declare function readCopies(values: readonly (string | null)[], parse: (value: string) => Found | undefined): Found | undefined;
/** Reads a tool that keeps its record in one cookie. */
export declare const cookieReader: (name: string, parse: (value: string) => Found | undefined) => (jar: Jar) => Found | undefined;
/** A record that cannot be read is there, and answers nothing. */
export declare function attempt(read: () => Found | undefined): Found | undefined;
