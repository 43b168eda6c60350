import { ChoicesElement } from './choices-element.js';
/**
 * The second layer as a modal dialog. Esc and the cross leave everything as it was.
 *
 * @tagname cookie-gate-preferences
 * @csspart dialog - the modal dialog
 * @csspart header - the line with the heading and the cross
 * @csspart close - the cross
 * @csspart body - all that can be read and switched
 * @csspart category - one category, with its switches
 * @csspart vendor - one vendor within a category
 * @csspart switch - each switch
 * @csspart footer - the line of the three buttons
 * @csspart refuse - the button that refuses all
 * @csspart accept - the button that grants all
 * @csspart save - the button that saves the switches
 */
export declare class PreferencesElement extends ChoicesElement {
    #private;
    static readonly styles: CSSStyleSheet[];
    open(): Promise<void>;
    protected template(): import("lit-html").TemplateResult<1>;
    /** False from the moment it closes, though it is still there to be taken away. */
    get isOpen(): boolean;
    protected done(): void;
}
