import type { Config } from '../contract/attributes.js';
import type { Bring } from '../contract/files.js';
import type { CookieGate } from '../contract/gate.js';
import type { Report, Tell } from '../contract/reports.js';
export interface GateParts {
    readonly config: Config;
    readonly bring: Bring;
    readonly tell: Tell;
    readonly reports: readonly Report[];
    /** The nonce of the gate's own script tag, empty where the page's policy uses none. */
    readonly nonce: string;
    /** The folder of the gate's own files: it stays reachable while a page is left. */
    readonly base: string;
}
export declare function startGate({ config, bring, tell, reports, nonce, base }: GateParts): CookieGate;
