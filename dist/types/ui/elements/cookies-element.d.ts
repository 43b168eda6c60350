import type { Gate } from '../../contract/gate.js';
import { DrawnElement } from '../shared/drawn-element.js';
/**
 * The table of what the page's vendors and tags store, as a cookie declaration. What the page has written inside, as a
 * table that the server made, stands until it is drawn, and where JavaScript is off.
 *
 * @tagname cookie-gate-cookies
 * @slot - what stands until the table is drawn
 */
export declare class CookiesElement extends DrawnElement {
    #private;
    static readonly styles: CSSStyleSheet[];
    /** Set before it is defined. */
    static page: Gate;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected template(): unknown;
}
declare global {
    interface HTMLElementTagNameMap {
        'cookie-gate-cookies': CookiesElement;
    }
}
