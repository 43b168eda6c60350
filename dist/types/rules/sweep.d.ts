import type { Gate } from '../contract/gate.js';
import type { ConsentRecord } from '../contract/record.js';
export declare function sweep(gate: Gate, stored: ConsentRecord | undefined): Promise<void>;
