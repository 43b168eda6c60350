import type { Found, Jar } from './found.js';
export declare const read: (jar: Jar) => Found | undefined;
/** `{"matomo":true,"youtube":false}`, URI-encoded or not. */
export declare const parseServices: (value: string) => Found;
