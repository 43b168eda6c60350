import type { Gate } from '../../contract/gate.js';
/** Files of two versions on one page are told: they may not understand each other. */
export declare function checkVersion({ page, tell }: Gate): void;
