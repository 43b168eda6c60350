import type { Finding } from './finding.js';
/** The gate's script tag; none where the gate is part of the page's own bundle. */
export declare function findGateScript(page: Document): HTMLScriptElement | undefined;
export declare function findPageMistakes(page: Document): Finding[];
