import { DrawnElement } from '../shared/drawn-element.js';
import type { EmbedVendor } from './embed-vendors.js';
/**
 * Stands in for a held embed, of a frame in its place and size; nothing of it comes from the embed's own host.
 *
 * @tagname cookie-gate-placeholder
 * @fires load-once - the visitor asks for this one embed
 * @fires allow-always - the visitor asks for all embeds of this vendor, here and later
 */
export declare class PlaceholderElement extends DrawnElement {
    #private;
    static readonly styles: CSSStyleSheet[];
    embed: HTMLElement;
    vendor: EmbedVendor;
    host: string;
    protected template(): import("lit-html").TemplateResult<1>;
}
