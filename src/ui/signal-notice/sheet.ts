// The looks of src/ui/shared/looks.ts over again, without Lit: a visitor whose browser has answered fetches no banner.

/** So that the build shortens it. */
const css = String.raw;

export const sheet = css`
  :host {
    --ink: var(--cookie-gate-color, light-dark(#17191f, #f1f2f4));
    --paper: var(--cookie-gate-background, light-dark(#fff, #1d2026));
    --edge: var(--cookie-gate-border, light-dark(#6d7280, #8e94a3));
    all: initial;
    color-scheme: inherit;
    display: block;
    font: 400 14px/20px var(--cookie-gate-font, system-ui, sans-serif);
    color: var(--ink);
  }
  :host([at='edge']) {
    position: fixed;
    inset: auto max(12px, env(safe-area-inset-right)) max(12px, env(safe-area-inset-bottom)) auto;
    z-index: 2147483646;
    max-width: calc(100vw - 24px);
  }
  .box {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    align-items: center;
    padding: 4px 6px 4px 14px;
    background: var(--paper);
    border: 1px solid var(--edge);
    border-radius: var(--cookie-gate-radius, 10px);
  }
  p {
    margin: 4px 0;
  }
  b {
    font-weight: 650;
  }
  .ways {
    display: flex;
    gap: 4px;
    align-items: center;
    margin-inline-start: auto;
  }
  button {
    all: unset;
    box-sizing: border-box;
    min-width: 32px;
    padding: 6px 8px;
    text-align: center;
    border-radius: 6px;
    cursor: pointer;
  }
  button:first-child {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button:hover {
    text-decoration: underline 2px;
  }
  button:focus-visible {
    outline: 3px solid var(--ink);
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
