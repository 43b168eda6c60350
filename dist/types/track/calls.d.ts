import type { Conversion } from '../contract/vendor.js';
type Call = (conversion: Conversion, id: string) => void;
/** By the vendor's name in the attributes. */
export declare const calls: Readonly<Record<string, Call>>;
export {};
