import type { Gate } from '../../contract/gate.js';
import { ChoicesElement } from '../preferences/choices-element.js';
/**
 * The preferences in the page, as on one about privacy. They show what holds, also after a choice elsewhere; nothing is
 * stored until a button says so. What the page has written inside stands where JavaScript is off.
 *
 * @tagname cookie-gate-settings
 * @csspart body - all that can be read and switched
 * @csspart category - one category, with its switches
 * @csspart vendor - one vendor within a category
 * @csspart switch - each switch
 * @csspart footer - the line of the three buttons
 * @csspart refuse - the button that refuses all
 * @csspart accept - the button that grants all
 * @csspart save - the button that saves the switches
 */
export declare class SettingsElement extends ChoicesElement {
    #private;
    static readonly styles: CSSStyleSheet[];
    /** Set before it is defined. */
    static page: Gate;
    readonly gate: Gate;
    connectedCallback(): void;
    disconnectedCallback(): void;
    protected template(): import("lit-html").TemplateResult<1>;
}
declare global {
    interface HTMLElementTagNameMap {
        'cookie-gate-settings': SettingsElement;
    }
}
