// The host's place and the slotted texts and buttons. For important rules the inner tree wins, so nothing a page's
// sheet says can hide, shrink or dim one of the two buttons: https://drafts.csswg.org/css-cascade-5/#cascade-context
import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';
import { button, direction, focused, hovered, inherited, reset, text } from '../shared/looks.js';

export const bannerStyles = sheet(css`
  :host {
    ${reset};
    ${direction};
    position: fixed !important;
    inset: auto 0 0 !important;
    z-index: 2147483647 !important;
    display: block !important;
    box-sizing: border-box !important;
    max-height: 85vh !important;
    overflow: auto !important;
    background: var(--paper) !important;
    border-block-start: 1px solid var(--edge) !important;
    box-shadow: 0 -6px 32px #0002 !important;
    ${text}
  }
  .box {
    display: flex;
    flex-wrap: wrap;
    gap: 16px 40px;
    align-items: center;
    max-width: 1080px;
    margin: auto;
    padding: 20px max(16px, env(safe-area-inset-right)) max(20px, env(safe-area-inset-bottom))
      max(16px, env(safe-area-inset-left));
  }
  .text {
    flex: 1 1 420px;
    /* One frame out of sight, so that it is never the page's largest contentful paint: text counts by where it is first
       painted. No motion is seen, with reduced motion or without. */
    animation: unseen 1ms;
  }
  @keyframes unseen {
    from {
      transform: translateY(-200vh);
    }
  }
  .choices {
    flex: 1 1 280px;
  }
  .pair {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 8px;
  }
  @media (min-width: 800px) {
    .choices {
      flex-grow: 0;
    }
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    justify-content: center;
    margin-block-start: 8px;
  }
  .links > * {
    all: unset;
    padding-block: 6px;
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .links > :hover {
    text-decoration-thickness: 2px;
  }
  .links > :focus-visible {
    ${focused};
    border-radius: 2px;
  }
  ::slotted(*) {
    ${reset};
    ${inherited};
    display: flex !important;
    margin: 0 0 4px !important;
    ${text}
  }
  ::slotted(h2) {
    font-size: 18px !important;
    font-weight: 650 !important;
    line-height: 24px !important;
  }
  ::slotted(button) {
    ${button}
  }
  ::slotted(button:hover) {
    ${hovered}
  }
  ::slotted(button:focus-visible) {
    ${focused}
  }
  ::slotted(*)::before,
  ::slotted(*)::after {
    content: none !important;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`);
