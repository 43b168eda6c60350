import type { Gate } from '../../contract/gate.js';
/** Whether the site has words of its own: `data-texts`, or `data-text-…`. */
export declare const hasOwnTexts: ({ config }: Gate) => boolean;
