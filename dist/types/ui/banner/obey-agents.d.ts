import type { Gate } from '../../contract/gate.js';
/** Nothing is read of what an agent says but that it refuses, so it can grant nothing. */
export declare function obeyAgents(gate: Gate): void;
