import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';

/** What differs from the bar. */
export const layoutStyles = sheet(css`
  :host(:not([layout='bar'])) {
    border-width: 1px !important;
    border-radius: calc(var(--round) * 1.4) !important;
  }
  :host([layout='box']) {
    /* As lines run: https://drafts.csswg.org/css-logical-1/#inset-properties */
    inset-block: auto 16px !important;
    inset-inline: auto 16px !important;
    width: min(var(--cookie-gate-width, 400px), 480px, 100vw - 32px) !important;
    max-height: calc(100vh - 32px) !important;
  }
  :host([layout='box'][low]) {
    max-height: calc(50vh - 16px) !important;
  }
  :host([layout='box'][position$='start']) {
    inset-inline: 16px auto !important;
  }
  :host([layout='box'][position^='top']:not([away])),
  :host([layout='box'][position^='bottom'][away]) {
    inset-block: 16px auto !important;
  }
  :host([layout='modal']) {
    position: static !important;
    width: min(var(--cookie-gate-width, 560px), 100vw - 32px) !important;
    max-height: calc(100vh - 32px) !important;
  }
  :host([layout='inline']) {
    /* Where it stands, as static does, and found by tools that look at what is fixed or sticky alone. */
    position: sticky !important;
    inset: auto !important;
    max-height: none !important;
    box-shadow: none !important;
    /* A place as wide as what it holds, as in a flex row, would be as narrow as nothing: the bar contains its size. */
    contain-intrinsic-inline-size: min(320px, 80vw) !important;
  }
`);

/** What lies over the page behind the modal dialog. */
export const backdropStyles = sheet(css`
  #cookie-gate-dialog::backdrop {
    background: #0008;
  }
  @media print {
    #cookie-gate-dialog::backdrop {
      display: none;
    }
  }
`);
