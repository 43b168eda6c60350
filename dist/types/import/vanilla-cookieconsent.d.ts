import type { Found, Jar } from './found.js';
export declare const read: (jar: Jar) => Found | undefined;
