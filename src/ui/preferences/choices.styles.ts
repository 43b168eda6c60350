import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';
import { button, direction, focused, hovered, reset, text } from '../shared/looks.js';

export const choicesStyles = sheet(css`
  :host {
    ${reset};
    ${direction};
    ${text}
  }
  .bottom {
    display: grid;
    gap: 8px;
  }
  /* Two alike, and the third as wide as its word. */
  @container (min-width: 40em) {
    .bottom {
      grid-template-columns: repeat(2, minmax(0, 1fr)) auto;
    }
  }
  h2,
  h3,
  h4,
  p,
  ul {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  h2 {
    font-size: calc(var(--size) * 1.4);
    font-weight: 650;
  }
  h3 {
    margin-block: 18px 4px;
    font-size: calc(var(--size) * 1.2);
    font-weight: 650;
  }
  h4,
  summary {
    font-size: calc(var(--size) * 1.07);
    font-weight: 600;
  }
  summary {
    padding-block: 6px;
    font-size: var(--size);
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
  ul,
  .uses,
  .technologies {
    margin-block-start: 6px;
    list-style: none;
  }
  .technologies {
    margin-block-end: 14px;
  }
  b {
    font-weight: 600;
  }
  .uses p {
    margin-block-end: 6px;
  }
  .uses b {
    display: block;
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
  .bottom button {
    ${button}
  }
  .bottom button:hover {
    ${hovered}
  }
  :focus-visible {
    ${focused}
  }
`);
