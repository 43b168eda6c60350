import type { Found } from './found.js';
export declare const read: (jar: import("./found.js").Jar) => Found | undefined;
