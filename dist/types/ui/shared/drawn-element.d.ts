/** The looks of one element or several, shared by all of them. `text` is a style sheet. */
export declare function sheet(text: string): CSSStyleSheet;
/**
 * An element that Lit draws into its shadow root when it is told to. What LitElement has besides, observed properties and a
 * life cycle of updates, nothing here needs, and it would be a fifth of what a first visit downloads.
 */
export declare abstract class DrawnElement extends HTMLElement {
    static readonly styles: readonly CSSStyleSheet[];
    readonly root: ShadowRoot;
    connectedCallback(): void;
    protected abstract template(): unknown;
    /** Draws it in the language that is spoken by then, or draws again what has changed. Listeners in the template have the element for their `this`. */
    draw(): void;
}
