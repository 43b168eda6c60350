import { webAddress } from '../../contract/attributes.js';
import type { Gate } from '../../contract/gate.js';
import { bannerTexts } from '../../locales/en-banner.js';
import { checkVersion } from '../shared/check-version.js';
import { define } from '../shared/define.js';
import { PlaceholderElement } from './placeholder-element.js';

/** Puts the stand-in before the frame, and hides the frame until it starts. */
export function mountPlaceholder(gate: Gate, frame: HTMLIFrameElement): void {
  checkVersion(gate);
  if (!frame.isConnected || frame.hasAttribute('src') || !webAddress.test(frame.dataset.src ?? ''))
    return;
  define('cookie-gate-placeholder', PlaceholderElement);
  const placeholder = document.createElement('cookie-gate-placeholder') as PlaceholderElement;
  placeholder.frame = frame;
  placeholder.lang = bannerTexts.language;
  takePlace(placeholder, frame);
  let isAskedFor = false;
  placeholder.addEventListener('load-once', () => {
    isAskedFor = true;
    gate.releaseOnce(frame);
  });

  const display = frame.style.display;
  frame.style.setProperty('display', 'none', 'important');
  frame.before(placeholder);
  // The frame may start by a choice as well as by the button.
  const started = new MutationObserver(() => {
    started.disconnect();
    placeholder.remove();
    frame.style.display = display;
    if (isAskedFor) frame.focus();
  });
  started.observe(frame, { attributeFilter: ['src'] });
}

/** What places a frame in its surroundings. */
const placing = [
  'position',
  'inset',
  'float',
  'margin',
  'verticalAlign',
  'gridArea',
  'flex',
  'alignSelf',
  'justifySelf',
  'order',
] as const;

/** The frame's own box, so that nothing moves when they change places. */
function takePlace({ style }: HTMLElement, frame: HTMLIFrameElement): void {
  const own = getComputedStyle(frame);
  const { width, height } = frame.getBoundingClientRect();
  for (const property of placing) style[property] = own[property];
  // Not a grid: only an inline block with overflow stands on the line as a frame does.
  style.display = own.display === 'block' ? 'block' : 'inline-block';
  const fills = own.display === 'block' && Math.abs(frame.parentElement!.clientWidth - width) <= 1;
  style.width = fills ? '100%' : `${width}px`;
  // Between the edges of its surroundings it has its height already.
  if (fills && own.position === 'absolute') return;
  if (fills) style.aspectRatio = `${width} / ${height}`;
  else style.height = `${height}px`;
}
