import type { Gate } from '../../contract/gate.js';
/** Puts the stand-in before the embed, hides a frame until it starts, and starts either where a visitor always wants it. */
export declare function mountPlaceholder(gate: Gate, embed: HTMLElement): Promise<void>;
