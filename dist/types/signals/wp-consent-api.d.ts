import type { Gate } from '../contract/gate.js';
/** Its script comes in the page's footer; where there is none by then, nobody asks. */
export declare function start({ page }: Pick<Gate, 'page'>): void;
