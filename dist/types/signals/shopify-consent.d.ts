import type { Gate } from '../contract/gate.js';
export declare function start({ page, tell }: Pick<Gate, 'page' | 'tell'>): void;
