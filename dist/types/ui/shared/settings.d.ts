import type { Gate } from '../../contract/gate.js';
import type { UiConfig } from '../../contract/ui-attributes.js';
/** What the site has set for `ui/`. A wrong value is told once, and falls back. */
export declare function settings(gate: Gate): UiConfig;
