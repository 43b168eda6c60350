import { webAddress } from '../../contract/attributes.js';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { placeholderTexts } from '../../locales/en-placeholder.js';
import { checkVersion } from '../shared/check-version.js';
import { define } from '../shared/define.js';
import { speak } from '../shared/speak.js';
import { allowAlways, isAlways } from './always.js';
import { embedVendor } from './embed-vendors.js';
import { PlaceholderElement } from './placeholder-element.js';
import { takePlace } from './take-place.js';

/** Starts the held embeds of a vendor that this page has met. */
const waiting = new Map<string, Set<() => void>>();

/** Puts the stand-in before the embed, hides a frame until it starts, and starts either where a visitor always wants it. */
export async function mountPlaceholder(gate: Gate, embed: HTMLElement): Promise<void> {
  checkVersion(gate);
  const { src = '', policy, poster } = embed.dataset;
  const isFrame = embed.tagName === 'IFRAME';
  if (!embed.isConnected || embed.hasAttribute('src') || !webAddress.test(src)) return;
  if (!URL.canParse(src, document.baseURI) || (!isFrame && embed.tagName !== 'SCRIPT')) return;
  const address = new URL(src, document.baseURI);
  const vendor = embedVendor(address);
  if (isAlways(vendor.name)) {
    gate.releaseOnce(embed);
    return;
  }
  define('cookie-gate-placeholder', PlaceholderElement);
  const placeholder = document.createElement('cookie-gate-placeholder') as PlaceholderElement;
  Object.assign(placeholder, { embed, vendor, host: address.host });
  if (policy && webAddress.test(policy)) placeholder.vendor = { ...vendor, policy };
  if (poster && isOwn(poster, gate.config.allow))
    placeholder.style.background = `url(${JSON.stringify(poster)}) center / cover`;
  if (isFrame) takePlace(placeholder, embed);
  else placeholder.style.display = 'block';

  const display = embed.style.display;
  if (isFrame) embed.style.setProperty('display', 'none', 'important');
  embed.before(placeholder);

  let isAskedFor = false;
  const start = () => gate.releaseOnce(embed);
  const ofVendor = waiting.get(vendor.name) ?? new Set();
  waiting.set(vendor.name, ofVendor.add(start));
  placeholder.addEventListener('load-once', () => {
    isAskedFor = true;
    start();
  });
  placeholder.addEventListener('allow-always', () => {
    isAskedFor = true;
    allowAlways(vendor.name);
    for (const one of ofVendor) one();
  });

  // It may start by a choice as well as by a button: a frame gets its address, a script gives its place to another.
  const started = new MutationObserver(() => {
    if (!embed.hasAttribute('src') && embed.isConnected) return;
    started.disconnect();
    ofVendor.delete(start);
    const next = isFrame ? embed : placeholder.previousElementSibling;
    placeholder.remove();
    embed.style.display = display;
    if (isAskedFor) moveFocus(next as HTMLElement | null);
  });
  started.observe(embed, { attributeFilter: ['src'] });
  if (!isFrame) started.observe(embed.parentNode!, { childList: true });

  await speak(gate, { banner: bannerTexts, placeholder: placeholderTexts });
  placeholder.draw();
}

/** Into the frame; of a script's embed, to what the visitor has read already. */
function moveFocus(to: HTMLElement | null): void {
  if (to && to.tagName !== 'IFRAME') to.tabIndex = -1;
  to?.focus();
}

/** A picture of the site's own, from its own host or one that `data-allow` names: it loads before any grant. */
function isOwn(poster: string, allow: readonly string[]): boolean {
  if (!webAddress.test(poster) || !URL.canParse(poster, document.baseURI)) return false;
  const { host, origin } = new URL(poster, document.baseURI);
  return origin === location.origin || allow.includes(host);
}
