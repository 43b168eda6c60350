import type { Gate } from '../../contract/gate.js';
/** Puts the stand-in before the frame, and hides the frame until it starts. */
export declare function mountPlaceholder(gate: Gate, frame: HTMLIFrameElement): void;
