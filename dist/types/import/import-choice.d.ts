import type { Answers, Jar } from './found.js';
/**
 * The visitor's choice as other tools keep it, or nothing where there is none. `tools` are names as in `data-import`,
 * unknown ones are passed over; `now` and the time that is given back are milliseconds since 1970. Never throws,
 * writes nothing.
 */
export declare function importChoice(tools: readonly string[], jar: Jar, now: number): {
    time: number;
    choices: Answers;
} | undefined;
