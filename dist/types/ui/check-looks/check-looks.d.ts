import type { Gate } from '../../contract/gate.js';
/** Tells what is wrong; with `isStrict` the site's colours are taken away where they are. */
export declare function checkLooks(gate: Gate, host: HTMLElement, isStrict: boolean): void;
