import type { Gate } from '../contract/gate.js';
import type { Description } from './describe-tag.js';
import type { Mistake } from './list-mistakes.js';
export interface TagRow extends Description {
    readonly categories: string;
    readonly vendor: string;
    readonly state: string;
    readonly why: string;
}
export interface View {
    readonly why: string;
    readonly categories: readonly string[];
    readonly tags: readonly TagRow[];
    readonly mistakes: readonly Mistake[];
}
/** `left` is what a withdrawal could not erase. */
export declare function look(gate: Gate, page: Document, left: Iterable<string>): View;
