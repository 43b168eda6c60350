// dist/ui/cookies.js: the table of cookies, fetched when a visitor opens it.
import { html } from 'lit/html.js';
import type { Gate } from '../../contract/gate.js';
import { cookieTableTexts } from '../../locales/en-cookies.js';
import { css } from '../shared/css.js';
import { sheet } from '../shared/drawn-element.js';
import type { CookieRow } from './cookie-row.js';
import { cookieRows } from './cookie-rows.js';
import { readCookieList } from './read-cookie-list.js';
import { vendorCookies } from './vendor-cookies.js';

/** On a narrow screen each row is a block of its own, with the columns' names beside what stands in them. */
export const styles = sheet(css`
  .table {
    container-type: inline-size;
    margin-block-end: 12px;
  }
  table {
    width: 100%;
    border-collapse: collapse;
    font-size: calc(var(--size) * 0.93);
  }
  th,
  td {
    padding-block: 6px;
    padding-inline: 0 12px;
    overflow-wrap: anywhere;
    text-align: start;
    vertical-align: top;
    border-block-end: 1px solid color-mix(in srgb, var(--edge) 45%, transparent);
  }
  th {
    font-weight: 600;
  }
  td:first-child {
    font-family: ui-monospace, monospace;
    font-size: calc(var(--size) * 0.86);
    min-width: 12ch;
  }
  @container (width < 500px) {
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    thead {
      position: absolute;
      clip-path: inset(50%);
    }
    tr {
      padding: 8px 0;
      border-block-end: 1px solid color-mix(in srgb, var(--edge) 45%, transparent);
    }
    td {
      padding: 1px 0;
      border: 0;
    }
    td:not(:first-child)::before {
      content: attr(data-column) ': ';
      font-weight: 600;
    }
  }
`);

export const texts = { cookies: cookieTableTexts };

// The roles are the elements' own, which some browsers forget where the display is another:
// https://adrianroselli.com/2018/02/tables-css-display-properties-and-aria.html
const tableOf = (rows: readonly CookieRow[]) =>
  html`<div class="table">
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${cookieTableTexts.columns.map(
            (column) => html`<th role="columnheader" scope="col">${column}</th>`,
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ({ name, provider, purpose, category, duration }) =>
            html`<tr role="row">
              ${[name, provider, purpose, category, duration].map(
                (text, index) =>
                  html`<td role="cell" data-column=${cookieTableTexts.columns[index]!}>
                    ${text || '–'}
                  </td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
    <p>${cookieTableTexts.unknown}</p>
  </div>`;

/** Never rejects: a list that cannot be read is told, and the rest of the table stands. */
export const cookieTable = async (gate: Gate) =>
  tableOf(cookieRows(gate, await readCookieList(gate), vendorCookies));
