import type { Report } from '../contract/reports.js';
import type { Finding } from './finding.js';
/** `told` is what the gate has found. */
export declare function findAttributeMistakes(gate: Element | undefined, told: readonly Report[]): Finding[];
