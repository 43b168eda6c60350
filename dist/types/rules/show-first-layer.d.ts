import type { Gate } from '../contract/gate.js';
export declare function showFirstLayer(gate: Gate): void;
