import { nothing } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
/** The industry's own opt-outs, where the site asks for them; our switches stand before them and do without them. */
export declare function industryLinks({ ruleConfig }: Gate): typeof nothing | import("lit-html").TemplateResult<1>;
