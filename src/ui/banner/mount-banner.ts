import { render } from 'lit';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { checkVersion } from '../shared/check-version.js';
import { define } from '../shared/define.js';
import { BannerElement } from './banner-element.js';
import { askFirst, renderLayer } from './first-layer.js';
import { keepInSight } from './keep-in-sight.js';

/**
 * Shows the banner until there is a choice. It stands before `<body>`: first in the tab order, and out of the way of a
 * page that replaces its body. `layerOf` is asked again after each change, since a page may become another one.
 */
export function mountBanner(gate: Gate, layerOf = askFirst, element = BannerElement): void {
  checkVersion(gate);
  define('cookie-gate-banner', element);
  const banner = document.createElement('cookie-gate-banner') as BannerElement;
  banner.gate = gate;
  banner.lang = bannerTexts.language;
  banner.role = 'region';
  banner.popover = 'manual';
  banner.setAttribute('aria-labelledby', 'cookie-gate-heading');
  gate.page.onChange(({ answered }) => {
    if (answered) banner.remove();
    else render(renderLayer(gate, layerOf(gate)), banner);
  });
  keepInSight(gate, banner);
}
