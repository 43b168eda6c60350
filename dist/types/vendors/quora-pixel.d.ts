import type { Vendor } from '../contract/vendor.js';
export declare const vendor: Vendor;
export declare const start: (gate: Pick<import("../contract/gate.js").Gate, 'page' | 'tell' | 'nonce' | 'releaseOnce' | 'rules'>, category: import("../contract/categories.js").Category, word: string) => void;
