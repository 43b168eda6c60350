import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';

export const dialogStyles = sheet(css`
  dialog {
    box-sizing: border-box;
    container-type: inline-size;
    width: min(640px, 100vw - 16px);
    max-height: calc(100dvh - 16px);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: calc(var(--round) * 1.4);
  }
  /* What the keyboard reaches is not under the rows that stay. Not for the mouse: WebKit scrolls between its press and its
     release, and nothing is clicked. */
  dialog:has(:focus-visible) {
    scroll-padding-block: 15% 45%;
  }
  dialog::backdrop {
    background: #0008;
  }
  @media (prefers-reduced-motion: no-preference) {
    dialog {
      animation: enter 160ms ease-out;
    }
  }
  @keyframes enter {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  /* On a low screen they would leave no room for what lies between. */
  @media (min-height: 481px) {
    .top,
    .bottom {
      position: sticky;
      z-index: 1;
      inset-block: 0;
      background: var(--paper);
    }
  }
  .top {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    align-items: center;
    padding-block: 12px 8px;
    padding-inline: 20px 12px;
  }
  .bottom {
    padding: 12px 20px 16px;
    border-block-start: 1px solid var(--edge);
  }
  .body {
    padding: 0 20px 12px;
  }
  .close {
    all: unset;
    box-sizing: border-box;
    min-width: 44px;
    min-height: 44px;
    font-size: calc(var(--size) * 1.7);
    text-align: center;
    border-radius: var(--round);
    cursor: pointer;
  }
  .close:focus-visible {
    outline: 3px solid var(--ink);
  }
`);
