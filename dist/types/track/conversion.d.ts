import type { Conversion } from '../contract/vendor.js';
/** The conversion, or what is wrong with its markup, as in `data-track-value="a" not a number`. */
export declare function readConversion({ track, trackValue, trackCurrency, }: DOMStringMap): Conversion | string;
