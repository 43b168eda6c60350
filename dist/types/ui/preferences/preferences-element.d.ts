import type { Gate } from '../../contract/gate.js';
import { DrawnElement } from '../shared/drawn-element.js';
/**
 * The second layer in three parts: what is used, the choices, how it may be used. A switch for each category, and one for each vendor the page names inside it.
 * Nothing is stored until a button says so; Esc and the cross leave everything as it was.
 *
 * @tagname cookie-gate-preferences
 * @csspart dialog - the modal dialog
 */
export declare class PreferencesElement extends DrawnElement {
    #private;
    static readonly styles: CSSStyleSheet[];
    gate: Gate;
    /** With the additions from the start, so that nothing moves under the visitor's hand. */
    open(): Promise<void>;
    protected template(): import("lit-html").TemplateResult<1>;
    /** False from the moment it closes, though it is still there to be taken away. */
    get isOpen(): boolean;
}
