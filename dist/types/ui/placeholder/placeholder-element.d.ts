import { LitElement } from 'lit';
/**
 * Stands in for a held frame, in its place and size; nothing of it comes from the frame's own host.
 *
 * @tagname cookie-gate-placeholder
 * @fires load-once - the visitor asks for this one frame
 */
export declare class PlaceholderElement extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    frame: HTMLIFrameElement;
    render(): import("lit-html").TemplateResult<1>;
}
