import { render } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { announce } from '../shared/announce.js';
import { checkVersion } from '../shared/check-version.js';
import { define } from '../shared/define.js';
import { speak } from '../shared/speak.js';
import { watchLooks } from '../shared/watch-looks.js';
import { BannerElement } from './banner-element.js';
import { askFirst, renderLayer } from './first-layer.js';
import { keepClear } from './keep-clear.js';
import { keepInSight } from './keep-in-sight.js';
import { obeyAgents } from './obey-agents.js';

/**
 * Shows the banner until there is a choice. It stands before `<body>`: first in the tab order, and out of the way of a
 * page that replaces its body. `layerOf` is asked again after each change, since a page may become another one.
 */
export async function mountBanner(
  gate: Gate,
  layerOf = askFirst,
  element = BannerElement,
): Promise<void> {
  checkVersion(gate);
  obeyAgents(gate);
  await speak(gate, { banner: bannerTexts });
  if (gate.page.decision.answered) return;
  define('cookie-gate-banner', element);
  const banner = document.createElement('cookie-gate-banner') as BannerElement;
  banner.gate = gate;
  banner.popover = 'manual';
  banner.setAttribute('aria-labelledby', 'cookie-gate-heading');
  // The site's own logo, text and links.
  const own = document.querySelector<HTMLTemplateElement>('template[data-cookie-gate=banner]');
  if (own) banner.append(document.importNode(own.content, true));
  const hasText = !!banner.querySelector('[slot=text]');
  banner.draw();
  gate.page.onChange(({ answered }) => {
    if (answered) banner.remove();
    else render(renderLayer(gate, layerOf(gate), hasText), banner);
  });
  announce();
  void watchLooks(gate, banner);
  await keepInSight(gate, banner);
  keepClear(banner);
}
