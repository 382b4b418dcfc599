import { html, type Markup } from "../html.js";

/** The symbols of one chapter; the symbols are rendered already. */
export interface SymbolGroupParts {
  readonly title: string;
  readonly rows: readonly {
    readonly id: string;
    readonly symbol: Markup;
    readonly title: string;
    readonly unit: string;
    readonly href: string;
  }[];
}

/** All symbols, a part to open for each chapter. */
export function symbolTables(groups: readonly SymbolGroupParts[]): Markup {
  return html`<div class="symbols">
    ${groups.map(
      ({ title, rows }) =>
        html`<details class="symbol-group" data-search-group>
          <summary>${title} <span class="symbol-count">${rows.length} symbols</span></summary>
          <table class="reference-table">
            <thead>
              <tr>
                <th scope="col">Symbol</th>
                <th scope="col">What it stands for</th>
                <th scope="col">Unit</th>
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ symbol, title: what, unit, href }) =>
                  html`<tr data-search-item>
                    <td class="symbol">${symbol}</td>
                    <th scope="row"><a href="${href}">${what}</a></th>
                    <td>${unit}</td>
                  </tr>`,
              )}
            </tbody>
          </table>
        </details>`,
    )}
  </div>`;
}
