import type { Gate } from '../../contract/gate.js';
import type { FirstLayer } from '../banner/first-layer.js';
export declare function layerByRules(gate: Gate): FirstLayer;
