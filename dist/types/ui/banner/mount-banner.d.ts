import type { Gate } from '../../contract/gate.js';
/** Shows the banner until there is a choice. It stands before `<body>`: first in the tab order, and out of the way of a page that replaces its body. */
export declare function mountBanner(gate: Gate): void;
