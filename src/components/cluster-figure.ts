import type { FigureView } from "../views/figure.js";
import { dataTable } from "./figure.js";
import { html, type Markup } from "./html.js";

/** A figure about a cluster, ready to be framed. */
export interface ClusterFigureParts extends Omit<FigureView, "data"> {
  /** Tells it from the others of the block. */
  readonly name: string;
  readonly wide: Markup;
  readonly narrow: Markup;
}

/**
 * The frame around a figure whose data are the reader's own. It looks as every other one, but does not follow the
 * scenario alone.
 */
export function clusterFigure(parts: ClusterFigureParts): Markup {
  const { name, title, finding, description, table, wide, narrow } = parts;
  return html`<figure class="figure" id="fig-${name}" data-cluster-figure="${name}" aria-labelledby="fig-${name}-title">
    <p class="figure-title" id="fig-${name}-title" data-cluster-part="title">${title}</p>
    <div class="picture" role="img" aria-label="${description}" data-cluster-part="picture">
      <div class="picture-wide" data-picture="wide">${wide}</div>
      <div class="picture-narrow" data-picture="narrow">${narrow}</div>
    </div>
    <figcaption data-cluster-part="finding">${finding}</figcaption>
    <details class="behind" data-cluster-part="behind">
      <summary>The table behind it</summary>
      <div class="table-scroll" tabindex="0" role="group" aria-label="Table: ${title}" data-cluster-part="table">
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
