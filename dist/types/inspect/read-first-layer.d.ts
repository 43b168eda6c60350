import type { Gate } from '../contract/gate.js';
import type { FirstLayer } from './lint-texts.js';
/** Nothing where no banner stands. */
export declare function readFirstLayer(gate: Gate, page: Document): FirstLayer | undefined;
