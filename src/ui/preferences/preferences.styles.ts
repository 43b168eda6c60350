import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';
import { button, direction, focused, hovered, reset, text } from '../shared/looks.js';

export const preferencesStyles = sheet(css`
  :host {
    ${reset};
    ${direction};
    ${text}
  }
  dialog {
    box-sizing: border-box;
    width: min(640px, 100vw - 16px);
    max-height: calc(100dvh - 16px);
    padding: 0;
    overflow: auto;
    overscroll-behavior: contain;
    /* What has the focus is not under the rows that stay. */
    scroll-padding-block: 15% 45%;
    color: var(--ink);
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: calc(var(--round) + 4px);
  }
  dialog::backdrop {
    background: #0008;
  }
  .top,
  .bottom {
    position: sticky;
    z-index: 1;
    background: var(--paper);
  }
  .top {
    display: flex;
    top: 0;
    gap: 16px;
    justify-content: space-between;
    align-items: center;
    padding-block: 12px 8px;
    padding-inline: 20px 12px;
  }
  .bottom {
    bottom: 0;
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 180px), 1fr));
    gap: 8px;
    padding: 12px 20px 16px;
    border-block-start: 1px solid var(--edge);
  }
  .body {
    padding: 0 20px 12px;
  }
  h2,
  h3,
  h4,
  p,
  dl,
  dd,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  h2 {
    font-size: 20px;
    font-weight: 650;
    line-height: 28px;
  }
  h3 {
    margin-block: 18px 4px;
    font-size: 17px;
    font-weight: 650;
    line-height: 24px;
  }
  h4,
  summary {
    font-size: 15px;
    font-weight: 600;
  }
  summary {
    padding-block: 6px;
    font-size: 14px;
    cursor: pointer;
  }
  a {
    display: inline-block;
    padding-block: 4px;
    color: inherit;
  }
  section {
    padding: 14px 0;
    border-block-start: 1px solid color-mix(in srgb, var(--edge) 45%, transparent);
  }
  label {
    display: flex;
    gap: 16px;
    justify-content: space-between;
    align-items: center;
    min-height: 32px;
  }
  dl,
  ul,
  .technologies {
    margin-block-start: 6px;
    list-style: none;
  }
  .technologies {
    margin-block-end: 14px;
  }
  dt,
  b {
    font-weight: 600;
  }
  dd {
    margin-block-end: 6px;
  }
  input {
    position: relative;
    flex: none;
    box-sizing: border-box;
    width: 44px;
    height: 26px;
    margin: 0;
    appearance: none;
    background: var(--paper);
    border: 2px solid var(--edge);
    border-radius: 13px;
    cursor: pointer;
  }
  input::before {
    content: '';
    position: absolute;
    inset-block: 3px;
    inset-inline: 3px auto;
    width: 16px;
    background: var(--edge);
    border-radius: 50%;
  }
  input:checked {
    background: var(--button);
    border-color: var(--button);
  }
  input:checked::before {
    inset-inline: auto 3px;
    background: var(--button-ink);
  }
  input:disabled {
    cursor: default;
    opacity: 0.6;
  }
  @media (forced-colors: active) {
    input {
      appearance: auto;
    }
    input::before {
      content: none;
    }
  }
  @media (max-height: 480px) {
    .top,
    .bottom {
      position: static;
    }
  }
  .bottom button {
    ${button}
  }
  .bottom button:hover {
    ${hovered}
  }
  .close {
    all: unset;
    box-sizing: border-box;
    width: 44px;
    height: 44px;
    font-size: 24px;
    line-height: 44px;
    text-align: center;
    border-radius: var(--round);
    cursor: pointer;
  }
  :focus-visible {
    ${focused}
  }
`);
