import type { RuleConfig } from '../contract/rule-attributes.js';
export interface Signals {
    readonly gpc: boolean;
    readonly dnt: boolean;
}
/** `isHinted` says that the server has seen `Sec-GPC: 1` and told so by `Server-Timing`: for browsers that show it to servers alone. */
export declare const findSignals: ({ gpc }: RuleConfig, isHinted: boolean) => Signals;
