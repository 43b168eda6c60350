import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';

export const additionStyles = sheet(css`
  .note {
    padding-inline-start: 10px;
    border-inline-start: 3px solid var(--edge);
  }
  .about,
  .links {
    display: grid;
    gap: 6px;
  }
  .about {
    margin-block: 4px 10px;
  }
  .updated {
    margin-block: 2px 8px;
  }
  .partner {
    padding: 10px 0 14px;
    border-block-start: 1px solid color-mix(in srgb, var(--edge) 45%, transparent);
  }
  h5 {
    margin: 0;
    font-size: var(--size);
    font-weight: 600;
  }
  .facts {
    display: grid;
    grid-template-columns: fit-content(32%) 1fr;
    gap: 6px 16px;
    margin-block: 6px 8px;
  }
  .facts dt {
    font-weight: 600;
  }
  .facts dd {
    margin: 0;
  }
  .facts ul {
    margin: 0;
  }
  .industry {
    margin-block-start: 6px;
  }
`);
