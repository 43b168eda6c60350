import type { Written } from '../contract/files.js';
/** `writer` says which released tag is at work, given the script that runs, if one does. */
export declare function catchWrites(writer: (script: unknown) => HTMLElement | '' | undefined, caught: (...written: Written) => void): void;
