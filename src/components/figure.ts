import { html, type Markup } from "./html.js";

/** A figure ready to be framed: its pictures are drawn. */
export interface FigureParts {
  readonly id: string;
  readonly title: string;
  readonly finding: string;
  readonly description: string;
  readonly table: { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly wide: Markup;
  readonly narrow: Markup;
}

/** The frame around every figure: the question, the picture, the finding, and the table behind it. */
export function figure({ id, title, finding, description, table, wide, narrow }: FigureParts): Markup {
  return html`<figure class="figure" id="fig-${id}" data-figure="${id}" aria-labelledby="fig-${id}-title">
    <p class="figure-title" id="fig-${id}-title" data-figure-title>${title}</p>
    <div class="picture" role="img" aria-label="${description}" data-description>
      <div class="picture-wide" data-picture="wide">${wide}</div>
      <div class="picture-narrow" data-picture="narrow">${narrow}</div>
    </div>
    <figcaption data-finding>${finding}</figcaption>
    <details class="behind">
      <summary>The table behind it</summary>
      <div class="table-scroll" tabindex="0" role="group" aria-label="Table: ${title}" data-table>
        ${dataTable(table)}
      </div>
      <p class="actions" data-needs-script>
        <button type="button" data-copy-csv>Copy as CSV</button>
        <button type="button" data-save-svg>Save as SVG</button>
        <span role="status" data-status></span>
      </p>
    </details>
  </figure>`;
}

/** The table behind a figure. */
export function dataTable({ columns, rows }: FigureParts["table"]): Markup {
  return html`<table>
    <thead>
      <tr>
        ${columns.map((column) => html`<th scope="col">${column}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) =>
          html`<tr>
            ${row.map((cell) => html`<td>${cell}</td>`)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
