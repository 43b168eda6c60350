import type { Gate } from '../../contract/gate.js';
import { DrawnElement } from '../shared/drawn-element.js';
/**
 * The first layer: the frame around the slotted heading, texts and the two buttons, and the way to the second.
 *
 * @tagname cookie-gate-banner
 * @slot - heading and texts
 * @slot choice - the two buttons, alike in everything
 * @csspart more - the button that opens the preferences
 * @csspart policy - the link to the privacy policy
 * @cssproperty [--cookie-gate-background] - of the banner
 * @cssproperty [--cookie-gate-color] - of its text
 * @cssproperty [--cookie-gate-border] - of its edge and the buttons'
 * @cssproperty [--cookie-gate-button-background] - of both buttons
 * @cssproperty [--cookie-gate-button-color] - of both buttons' text
 * @cssproperty [--cookie-gate-radius] - of both buttons' corners
 * @cssproperty [--cookie-gate-font] - a font family
 */
export declare class BannerElement extends DrawnElement {
    static readonly styles: CSSStyleSheet[];
    gate: Gate;
    /** Called in a task of its own after the page, or a move, took it out of the document. */
    whenRemoved: () => void;
    disconnectedCallback(): void;
    protected template(): import("lit-html").TemplateResult<1>;
    /** What else there is to look at. */
    protected more(): unknown;
    protected openPreferences(): void;
}
