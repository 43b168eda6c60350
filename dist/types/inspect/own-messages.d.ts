import type { Messages, OwnCode } from './finding.js';
export declare const ownMessages: Messages<OwnCode>;
/** Worth knowing, and perhaps meant to be so. */
export declare const notices: ReadonlySet<string>;
