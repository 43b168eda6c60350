/** The same own properties without a prototype, so that nothing a page puts on `Object.prototype` can answer for them. */
export declare const bare: <T extends object>(from?: object) => T;
