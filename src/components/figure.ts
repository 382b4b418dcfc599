import { html, raw, type Markup } from "./html.js";

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

/** A part of a figure that a script fills or changes, and the attribute by which it finds it. */
export type Marks = (part: "title" | "picture" | "finding" | "behind" | "table") => Markup;

const attributes = {
  title: "data-figure-title",
  picture: "data-description",
  finding: "data-finding",
  behind: "data-behind",
  table: "data-table",
};

/** A figure that follows the scenario: the question, the picture, the finding, and the table behind it. */
export function figure(parts: FigureParts): Markup {
  return frame(parts, { whole: html`data-figure="${parts.id}"`, marks: (part) => raw(attributes[part]) });
}

/** The frame around every figure. */
export function frame(parts: FigureParts, { whole, marks }: { whole: Markup; marks: Marks }): Markup {
  const { id, title, finding } = parts;
  return html`<figure class="figure" id="fig-${id}" ${whole} aria-labelledby="fig-${id}-title">
    <p class="figure-title" id="fig-${id}-title" ${marks("title")}>${title}</p>
    ${picture(parts, marks)}
    <figcaption ${marks("finding")}>${finding}</figcaption>
    ${behind(parts, marks)}
  </figure>`;
}

/** A picture in two variants, of which the style sheet shows the one that fits the page, and what it looks like. */
export function picture(
  { description, wide, narrow }: Pick<FigureParts, "description" | "wide" | "narrow">,
  marks: Marks,
): Markup {
  return html`<div class="picture" role="img" aria-label="${description}" ${marks("picture")}>
    <div class="picture-wide" data-picture="wide">${wide}</div>
    <div class="picture-narrow" data-picture="narrow">${narrow}</div>
  </div>`;
}

/** The table behind a picture, and the buttons that carry table and picture away. */
export function behind({ title, table }: Pick<FigureParts, "title" | "table">, marks: Marks): Markup {
  return html`<details class="behind" ${marks("behind")}>
    <summary>The table behind it</summary>
    <div class="table-scroll" tabindex="0" role="group" aria-label="Table: ${title}" ${marks("table")}>
      ${dataTable(table)}
    </div>
    <p class="actions" data-needs-script>
      <button type="button" data-copy-csv>Copy as CSV</button>
      <button type="button" data-save-svg>Save as SVG</button>
      <span role="status" data-status></span>
    </p>
  </details>`;
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
