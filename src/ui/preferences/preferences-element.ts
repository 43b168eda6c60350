import { html } from 'lit/html.js';
import { preferencesTexts } from '../../locales/en-preferences.js';
import { looks } from '../shared/looks.js';
import { ChoicesElement } from './choices-element.js';
import { choicesStyles } from './choices.styles.js';
import { dialogStyles } from './dialog.styles.js';

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
export class PreferencesElement extends ChoicesElement {
  static override readonly styles = [looks, choicesStyles, dialogStyles];

  async open(): Promise<void> {
    await this.drawWhole();
    this.#dialog!.showModal();
  }

  protected override template() {
    const { heading, close } = preferencesTexts;
    return html`<dialog part="dialog" aria-labelledby="heading" @close=${this.remove}>
      <div class="top" part="header">
        <h2 id="heading">${heading}</h2>
        <button class="close" part="close" aria-label=${close} @click=${this.done}>×</button>
      </div>
      ${this.content()} ${this.buttons()}
    </dialog>`;
  }

  /** False from the moment it closes, though it is still there to be taken away. */
  get isOpen(): boolean {
    return this.#dialog?.open !== false;
  }

  get #dialog() {
    return this.root.querySelector('dialog');
  }

  protected override done() {
    this.#dialog!.close();
  }
}
