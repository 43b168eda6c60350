import type { Found, Jar } from './found.js';
export declare function read(jar: Jar): Found | undefined;
