import type { Emit } from '../contract/events.js';
/** A listener's mistake is reported to the page by the browser and never reaches us. */
export declare const emit: Emit;
