import { html } from 'lit/html.js';
import { placeholderTexts } from '../../locales/en-placeholder.js';
import { css } from '../shared/css.js';
import { DrawnElement, sheet } from '../shared/drawn-element.js';
import { listCategories } from '../shared/list-categories.js';
import { say } from '../shared/say.js';
import type { EmbedVendor } from './embed-vendors.js';
import { button, direction, focused, hovered, looks, text } from '../shared/looks.js';

/**
 * Stands in for a held embed, of a frame in its place and size; nothing of it comes from the embed's own host.
 *
 * @tagname cookie-gate-placeholder
 * @fires load-once - the visitor asks for this one embed
 * @fires allow-always - the visitor asks for all embeds of this vendor, here and later
 */
export class PlaceholderElement extends DrawnElement {
  static override readonly styles = [
    looks,
    sheet(css`
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
        min-height: 100%;
        padding: 8px;
      }
      .card {
        display: grid;
        gap: 12px;
        padding: 8px;
        background: var(--paper);
        border-radius: var(--round);
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
      a {
        padding-block: 4px;
        color: var(--ink);
      }
      a:focus-visible {
        ${focused}
      }
      @media print {
        button {
          display: none !important;
        }
      }
    `),
  ];

  declare embed: HTMLElement;
  declare vendor: EmbedVendor;
  declare host: string;

  protected override template() {
    const { embed, vendor, host } = this;
    const { name, policy } = vendor;
    const { explain, load, always, policy: policyOf } = placeholderTexts;
    const categories = listCategories(embed.dataset.consent?.match(/\S+/g) ?? []);
    const title = embed.title || name;
    const from = name === host ? host : `${name} (${host})`;
    return html`<div class="box">
      <div class="card">
        <p>${say(explain, { from, categories })}</p>
        <button @click=${this.#ask('load-once')}>${say(load, { title })}</button>
        <button @click=${this.#ask('allow-always')}>${say(always, { vendor: name })}</button>
        ${
          policy &&
          html`<a href=${policy} target="_blank" rel="noopener noreferrer"
            >${say(policyOf, { vendor: name })}</a
          >`
        }
      </div>
    </div>`;
  }

  /** Loading is granting, and that takes a person. */
  #ask = (what: 'load-once' | 'allow-always') => (event: Event) => {
    if (event.isTrusted) this.dispatchEvent(new Event(what));
  };
}
