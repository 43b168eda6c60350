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
    container-type: inline-size !important;
    max-height: 60vh !important;
    overflow: auto !important;
    /* What has the focus in a long text is not under the buttons and links. */
    scroll-padding-block-end: 190px !important;
    overscroll-behavior: contain !important;
    background: var(--paper) !important;
    border: 0 solid var(--edge) !important;
    border-block-start-width: 1px !important;
    box-shadow: var(--cookie-gate-shadow, 0 -6px 32px #0002) !important;
    /* It stays as it is while a page's own transition runs: https://drafts.csswg.org/css-view-transitions-1/ */
    view-transition-name: cookie-gate-banner !important;
    ${text}
  }
  :host([low]) {
    max-height: 50vh !important;
  }
  :host([away]) {
    inset-block: 0 auto !important;
    border-block-width: 0 1px !important;
  }
  .box {
    display: flex;
    flex-direction: column;
    gap: 6px;
    margin: auto;
    padding: 18px max(18px, env(safe-area-inset-right)) 0 max(18px, env(safe-area-inset-left));
  }
  .text {
    /* One frame out of sight, so that it is never the page's largest contentful paint: text counts by where it is first
       painted. No motion is seen, with reduced motion or without. */
    animation: unseen 1ms;
  }
  @keyframes unseen {
    from {
      transform: translateY(-200vh);
    }
  }
  .choices,
  .pair {
    /* However much there is to say, both buttons are in sight. */
    position: sticky;
    inset-block-end: 0;
    background: var(--paper);
    /* Text that goes on under them fades. */
    box-shadow: 0 -8px 8px var(--paper);
  }
  .pair {
    display: grid;
    grid-auto-rows: 1fr;
    gap: 8px;
    padding-block: 8px;
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    justify-content: center;
    margin-block: -4px max(10px, env(safe-area-inset-bottom));
  }
  @container (min-width: 480px) {
    .pair {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
  }
  @media (max-height: 480px) {
    :host {
      scroll-padding-block-end: 120px !important;
    }
    /* The links go on with the text: there is room for the buttons alone. */
    .choices {
      display: contents;
    }
    .pair {
      grid-auto-flow: column;
      grid-auto-columns: minmax(0, 1fr);
    }
  }
  @container (min-width: 800px) {
    .box {
      flex-direction: row;
      gap: 48px;
      align-items: center;
      max-width: var(--cookie-gate-width, 1080px);
      padding-block: 16px 10px;
    }
    .text {
      flex: 1;
    }
    .choices {
      inset-block: 0;
      display: block;
      flex: none;
      width: 280px;
    }
    .pair {
      position: static;
      grid-auto-flow: row;
    }
    .links {
      margin-block-start: 0;
    }
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
  ::slotted(h2),
  ::slotted(p),
  ::slotted([slot='text']) {
    ${reset};
    ${inherited};
    display: block !important;
    margin: 0 0 6px !important;
    ${text}
  }
  ::slotted(h2) {
    font-size: calc(var(--size) * 1.3) !important;
    font-weight: 650 !important;
    line-height: 1.3 !important;
  }
  ::slotted([slot='logo']) {
    display: block;
    max-width: 100%;
    max-height: 48px;
    margin-block-end: 10px;
  }
  ::slotted(button[slot='choice']) {
    ${inherited};
    ${button}
  }
  @media (max-height: 320px) {
    /* Room for the text, in a window as it is at 400 %. */
    .pair {
      padding-block: 4px;
    }
    ::slotted(button[slot='choice']) {
      padding: 3px 6px !important;
    }
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
