import type { Config } from '../contract/attributes.js';
import type { Bring } from '../contract/files.js';
import type { CookieGate } from '../contract/gate.js';
import type { Report, Tell } from '../contract/reports.js';
/**
 * `nonce` is that of the gate's own script tag, empty where the page's policy uses none; `base` is the folder of the
 * gate's own files, which stays reachable while a page is left.
 */
export declare function startGate(config: Config, bring: Bring, tell: Tell, reports: readonly Report[], nonce: string, base: string, started: (page: CookieGate) => void): CookieGate;
