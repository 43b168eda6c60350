import { LitElement, css, html } from 'lit';
import { placeholderTexts } from '../../locales/en-placeholder.js';
import { listCategories } from '../shared/list-categories.js';
import { button, direction, focused, hovered, looks, text } from '../shared/looks.js';

/**
 * Stands in for a held frame, in its place and size; nothing of it comes from the frame's own host.
 *
 * @tagname cookie-gate-placeholder
 * @fires load-once - the visitor asks for this one frame
 */
export class PlaceholderElement extends LitElement {
  static override styles = [
    looks,
    css`
      :host {
        box-sizing: border-box;
        ${direction};
        overflow: auto;
        background: var(--paper);
        border: 1px solid var(--edge);
        border-radius: var(--round);
        ${text}
      }
      .box {
        box-sizing: border-box;
        display: grid;
        place-content: center;
        gap: 12px;
        min-height: 100%;
        padding: 16px;
      }
      p {
        max-width: 44ch;
        margin: 0;
      }
      button {
        ${button}
      }
      button:hover {
        ${hovered}
      }
      button:focus-visible {
        ${focused}
      }
      @media print {
        button {
          display: none !important;
        }
      }
    `,
  ];

  declare frame: HTMLIFrameElement;

  override render() {
    const { dataset, title } = this.frame;
    const host = URL.canParse(dataset.src ?? '', document.baseURI)
      ? new URL(dataset.src ?? '', document.baseURI).host
      : '';
    const list = listCategories(dataset.consent?.match(/\S+/g) ?? []);
    return html`<div class="box">
      <p>${placeholderTexts.explain(host, list)}</p>
      <button @click=${this.#loadOnce}>${placeholderTexts.load(title || host)}</button>
    </div>`;
  }

  /** Loading is granting, and that takes a person. */
  #loadOnce(event: Event) {
    if (event.isTrusted) this.dispatchEvent(new Event('load-once'));
  }
}
