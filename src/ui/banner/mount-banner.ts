import { html, render } from 'lit';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { grantAll, refuseAll } from '../shared/choose-all.js';
import { checkVersion } from '../shared/check-version.js';
import { define } from '../shared/define.js';
import { listCategories } from '../shared/list-categories.js';
import { BannerElement } from './banner-element.js';
import { keepInSight } from './keep-in-sight.js';

/** Shows the banner until there is a choice. It stands before `<body>`: first in the tab order, and out of the way of a page that replaces its body. */
export function mountBanner(gate: Gate): void {
  checkVersion(gate);
  define('cookie-gate-banner', BannerElement);
  const banner = document.createElement('cookie-gate-banner') as BannerElement;
  banner.gate = gate;
  banner.lang = bannerTexts.language;
  banner.role = 'region';
  banner.popover = 'manual';
  banner.setAttribute('aria-labelledby', 'cookie-gate-heading');
  render(firstLayer(gate), banner);
  keepInSight(gate, banner);
  gate.page.onChange(({ answered }) => {
    if (answered) banner.remove();
  });
}

/** Light-DOM children, so that translators, readers and tools that refuse for a visitor find them without a rule. */
function firstLayer(gate: Gate) {
  const { siteName, categories } = gate.config;
  const list = listCategories(categories);
  return html`<h2 id="cookie-gate-heading">${bannerTexts.heading}</h2>
    ${bannerTexts.body(siteName || location.hostname, list).map((part) => html`<p>${part}</p>`)}
    <button id="cookie-gate-refuse" slot="choice" type="button" @click=${refuseAll(gate, 'banner')}>
      ${bannerTexts.refuse}
    </button>
    <button id="cookie-gate-accept" slot="choice" type="button" @click=${grantAll(gate, 'banner')}>
      ${bannerTexts.accept}
    </button>`;
}
