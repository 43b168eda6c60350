import type { Gate } from '../../contract/gate.js';
import { DrawnElement } from '../shared/drawn-element.js';
/**
 * The second layer's content in three parts: what is used, the choices, how it may be used. A switch for each category, and
 * one for each vendor the page names inside it. Nothing is stored until a button says so.
 */
export declare abstract class ChoicesElement extends DrawnElement {
    #private;
    gate: Gate;
    /** Draws it with all that belongs to it from the start, so that nothing moves under the visitor's hand. */
    drawWhole(): Promise<void>;
    protected content(): import("lit-html").TemplateResult<1>;
    protected buttons(): import("lit-html").TemplateResult<1>;
    /** Once a button has been pressed. */
    protected done(): void;
    protected get switches(): HTMLInputElement[];
}
