import type { Gate } from '../../contract/gate.js';
/** Of all the site's partners. A decision has those that may not be shared with among its refused vendors, too. */
export declare const partnerIds: ({ rules }: Gate) => readonly string[];
