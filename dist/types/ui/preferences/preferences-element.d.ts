import { LitElement } from 'lit';
import type { Gate } from '../../contract/gate.js';
/**
 * The second layer in three parts: what is used, the choices, how it may be used. A switch for each category, and one for each vendor the page names inside it.
 * Nothing is stored until a button says so; Esc and the cross leave everything as it was.
 *
 * @tagname cookie-gate-preferences
 * @csspart dialog - the modal dialog
 */
export declare class PreferencesElement extends LitElement {
    #private;
    static styles: import("lit").CSSResult[];
    gate: Gate;
    /** With the additions from the start, so that nothing moves under the visitor's hand. */
    protected scheduleUpdate(): Promise<void>;
    firstUpdated(): void;
    render(): import("lit-html").TemplateResult<1>;
    /** False from the moment it closes, though it is still there to be taken away. */
    get isOpen(): boolean;
}
