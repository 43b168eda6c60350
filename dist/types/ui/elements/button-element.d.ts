/**
 * A button of the page's own that opens the preferences. It stands in the page's own tree, so that it looks like the
 * buttons beside it; what the page has written inside stays, also where JavaScript is off. The gate counts it as the page's
 * way back.
 *
 * @tagname cookie-gate-button
 */
export declare class ButtonElement extends HTMLElement {
    connectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'cookie-gate-button': ButtonElement;
    }
}
