import { html, nothing } from 'lit/html.js';
import { noticeTexts } from '../../locales/en-notice.js';
import { BannerElement } from '../banner/banner-element.js';
import { sayCount } from '../shared/say.js';

/**
 * The banner with more to say, and the way to the partners.
 *
 * @csspart partners - the button that opens the preferences, where the partners are listed
 */
export class NoticeElement extends BannerElement {
  protected override more() {
    const { length } = this.gate.rules!.partners;
    return length
      ? html`<button part="partners" @click=${this.openPreferences}>
          ${sayCount(noticeTexts.partners, length)}
        </button>`
      : nothing;
  }
}
