// How everything of ours looks: one place, so that no theme can make one choice louder than the other.
import { css, unsafeCSS } from 'lit';

/**
 * The properties a site may set; each is inherited by all parts that use it.
 * Colours come in pairs for light and dark pages: https://drafts.csswg.org/css-color-5/#light-dark
 */
export const looks = css`
  :host {
    --ink: var(--cookie-gate-color, light-dark(#17191f, #f1f2f4));
    --paper: var(--cookie-gate-background, light-dark(#fff, #1d2026));
    --edge: var(--cookie-gate-border, light-dark(#6d7280, #8e94a3));
    --button-ink: var(--cookie-gate-button-color, light-dark(#fff, #17191f));
    --button: var(--cookie-gate-button-background, light-dark(#23262f, #e9ebef));
    --round: var(--cookie-gate-radius, 10px);
  }
`;

const font = '400 14px/20px var(--cookie-gate-font, system-ui, sans-serif)';

/** For a host: what it shows is not the page's to restyle. */
export const text = unsafeCSS(
  `font:${font}!important;color:var(--ink)!important;text-align:start!important`,
);

/** The one look of every button that decides, whichever way. */
export const button = unsafeCSS(`
  all:initial!important;
  color-scheme:inherit!important;
  box-sizing:border-box!important;
  display:block!important;
  min-height:44px!important;
  padding:11px 18px!important;
  font:${font}!important;
  font-weight:600!important;
  text-align:center!important;
  color:var(--button-ink)!important;
  background:var(--button)!important;
  border:1px solid var(--edge)!important;
  border-radius:var(--round)!important;
  cursor:pointer!important
`);

export const hovered = unsafeCSS('text-decoration:underline!important');

export const focused = unsafeCSS(
  'outline:3px solid var(--ink)!important;outline-offset:2px!important',
);
