import type { Gate, TagState } from '../contract/gate.js';
export interface Tag {
    readonly element: HTMLElement;
    readonly categories: readonly string[];
    readonly vendor: string;
    readonly state: TagState;
}
export declare function readTags(page: Document, stateOf: Gate['stateOf']): Tag[];
