/**
 * The link “Your Privacy Choices” with the opt-out icon, 11 CCR 7015: https://cppa.ca.gov/regulations/. In the page's own
 * tree, so that it looks like the links beside it; without script it is whatever the page has written in it. What a click
 * does is the gate's affair, as with every link to `#cookie-settings`.
 *
 * @tagname cookie-gate-privacy-choices
 */
export declare class PrivacyChoicesElement extends HTMLElement {
    connectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'cookie-gate-privacy-choices': PrivacyChoicesElement;
    }
}
