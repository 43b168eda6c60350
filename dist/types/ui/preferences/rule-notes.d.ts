import { nothing } from 'lit/html.js';
import type { Category } from '../../contract/categories.js';
import type { Gate } from '../../contract/gate.js';
/** Before the choices: that the signal is honoured. */
export declare const signalNote: (gate: Gate) => typeof nothing | import("lit-html").TemplateResult<1>;
/** Beside a switch: why it is off, and what switching it on would mean. */
export declare function noteOn(gate: Gate, category: Category): typeof nothing | import("lit-html").TemplateResult<1>;
/** Where the choices are kept, if not in this browser alone. */
export declare const keptWhere: ({ ruleConfig }: Gate) => string | undefined;
