import type { Gate } from '../../contract/gate.js';
/** What a first layer says, and the button beside the one that refuses. */
export interface FirstLayer {
    /** Each is a block of its own. */
    readonly body: readonly string[];
    readonly accept: string;
    readonly onAccept: (event: Event) => void;
}
/** Asks for everything, and nothing is on before the answer. */
export declare const askFirst: (gate: Gate) => FirstLayer;
export declare const nameOfSite: (gate: Gate) => string;
/** What it says where it asks for these. */
export declare const bodyFor: (gate: Gate, categories: readonly string[]) => readonly string[];
/**
 * Light-DOM children, so that translators, readers and tools that refuse for a visitor find them without a rule; after those
 * that the site has put there itself.
 */
export declare const renderLayer: (gate: Gate, { body, accept, onAccept }: FirstLayer, hasText: boolean) => import("lit-html").TemplateResult<1>;
