// How everything of ours looks: one place, so that no theme can make one choice louder than the other.
import { css } from './css.js';
import { sheet } from './drawn-element.js';

/**
 * The site's own properties are read at the host, once; what is inside, and what is slotted, inherits the result, so
 * that a page cannot set one of them for one button alone. `plain` takes the site's colours away.
 * Colours come in pairs for light and dark pages: https://drafts.csswg.org/css-color-5/#light-dark
 * Sizes follow the visitor's own text size, also where a page makes its root letters small.
 */
export const looks = sheet(css`
  :host {
    --ink: var(--cookie-gate-color, light-dark(#17191f, #f1f2f4)) !important;
    --paper: var(--cookie-gate-background, light-dark(#fff, #1d2026)) !important;
    --edge: var(--cookie-gate-border, light-dark(#6d7280, #8e94a3)) !important;
    --button-ink: var(--cookie-gate-button-color, light-dark(#fff, #17191f)) !important;
    --button: var(--cookie-gate-button-background, light-dark(#23262f, #e9ebef)) !important;
    --round: var(--cookie-gate-radius, 10px) !important;
    --size: max(14px, 0.875rem) !important;
    --font: 400 var(--size) / 1.45 var(--cookie-gate-font, var(--page-font, system-ui, sans-serif)) !important;
  }
  :host([plain]) {
    --cookie-gate-color: initial !important;
    --cookie-gate-background: initial !important;
    --cookie-gate-border: initial !important;
    --cookie-gate-button-color: initial !important;
    --cookie-gate-button-background: initial !important;
  }
  :host([dir='rtl']) {
    direction: rtl !important;
  }
`);

/** For what is slotted: the host's properties and no others. */
export const inherited = ['ink', 'edge', 'button-ink', 'button', 'round', 'size', 'font']
  .map((name) => `--${name}:inherit!important`)
  .join(';');

/** Nothing of the page's own styles; `all` leaves these two out: https://drafts.csswg.org/css-cascade-5/#all-shorthand */
export const reset = css`
  all: initial !important;
  color-scheme: var(--cookie-gate-color-scheme, inherit) !important;
  direction: inherit !important;
  unicode-bidi: normal !important;
`;

export const text = css`
  font: var(--font) !important;
  color: var(--ink) !important;
  text-align: start !important;
  overflow-wrap: anywhere !important;
`;

/** For a host: the direction of the texts, whatever the page's is. */
export const direction = 'direction:ltr!important';

/** The one look of every button that decides, whichever way. A flex box has no first line or letter for a page to style. */
export const button = css`
  ${reset};
  box-sizing: border-box !important;
  display: flex !important;
  align-items: center !important;
  justify-content: center !important;
  min-height: 44px !important;
  padding: 10px 16px !important;
  font: var(--font) !important;
  font-weight: 600 !important;
  text-align: center !important;
  color: var(--button-ink) !important;
  background: var(--button) !important;
  border: 1px solid var(--edge) !important;
  border-radius: var(--round) !important;
  cursor: pointer !important;
`;

export const hovered = 'text-decoration:underline!important';

export const focused = 'outline:3px solid var(--ink)!important;outline-offset:2px!important';
