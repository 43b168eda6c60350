import type { Gate } from '../../contract/gate.js';
import type { BannerElement } from './banner-element.js';
export declare function keepInSight(gate: Gate, banner: BannerElement): Promise<void>;
