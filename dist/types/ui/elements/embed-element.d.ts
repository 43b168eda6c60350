import type { Gate } from '../../contract/gate.js';
/**
 * A film, a map or a post of somebody else's, which loads once its category is granted. In its place stands what every
 * held frame gets: whose it is, and a button that loads it once. What the page has written inside, as a link, stays where
 * JavaScript is off.
 *
 * @tagname cookie-gate-embed
 * @attr {string} src - address of the embed, of http or https
 * @attr {string} category - what it waits for: one or more of `preferences`, `analytics`, `advertising`, `marketing`; all of them must be granted
 * @attr {string} title - what it is, for people who hear the page
 * @attr {string} vendor - whose it is; a visitor can refuse it by itself
 * @attr {string} policy - address of the vendor's privacy policy
 * @attr {string} poster - address of a picture of your own site, shown until it loads
 * @attr {string} partner - id of the business partner it is shared with
 * @attr {string} cookies - names of what it stores, separated by spaces, which a withdrawal erases
 * @attr {number} width - of the frame, in pixels
 * @attr {number} height - of the frame, in pixels
 * @attr {string} allow - as of a frame
 * @attr {boolean} allowfullscreen - as of a frame
 * @attr {"eager"|"lazy"} loading - as of a frame
 * @attr {string} name - as of a frame
 * @attr {string} referrerpolicy - as of a frame
 * @attr {string} sandbox - as of a frame
 */
export declare class EmbedElement extends HTMLElement {
    /** Set before it is defined. */
    static gate: Gate;
    connectedCallback(): void;
}
declare global {
    interface HTMLElementTagNameMap {
        'cookie-gate-embed': EmbedElement;
    }
}
