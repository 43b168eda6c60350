import { nothing } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
/** Nothing where the site has no partners here. */
export declare function partnerSection(gate: Gate): typeof nothing | import("lit-html").TemplateResult<1>;
/** Under how it may be used. */
export declare const approvedUse: ({ rules }: Gate) => typeof nothing | import("lit-html").TemplateResult<1>;
