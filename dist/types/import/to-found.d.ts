import type { Found, Words } from './found.js';
/**
 * What old names and their answers say in our categories. Refused: by an old category that reaches it, by all of its
 * vendors that are known, or by a visitor who refused all there was. Granted: by an old category that is not broader,
 * but for the vendors that were refused; never by a vendor, who is narrower than any category. `time` is when, in
 * milliseconds since 1970.
 */
export declare function toFound(said: Words, time?: number): Found;
