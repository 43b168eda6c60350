import type { Emit } from '../contract/events.js';
import type { Report, Tell } from '../contract/reports.js';
export interface Reporter {
    readonly tell: Tell;
    readonly reports: readonly Report[];
}
export declare function createReporter(emit: Emit): Reporter;
