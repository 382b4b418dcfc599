import type { RestoreSide } from "../../views/production/restore/side.js";
import { dataTable, picture } from "../figure.js";
import { html, raw, type Markup } from "../html.js";
import { restorePicture } from "./drawing.js";
import { narrow, wide } from "./measures.js";

/** The restore under one rule for uids: drawing, what it comes to, what Flink prints, and every id. */
export function restoreSideMarkup({ id, title, finding, printed, drawing, description, table }: RestoreSide): Markup {
  return html`<figure class="figure restore-side" data-restore-side="${id}" aria-labelledby="restore-${id}-title">
    <p class="figure-title" id="restore-${id}-title">${title}</p>
    ${
      drawing &&
      picture({ description, wide: restorePicture(drawing, wide), narrow: restorePicture(drawing, narrow) }, () =>
        raw(""),
      )
    }
    <figcaption>${finding}</figcaption>
    ${printed !== null && html`<p class="restore-printed"><span>Flink prints:</span> <samp>${printed}</samp></p>`}
    ${
      table.rows.length > 0 &&
      html`<details class="behind">
        <summary>Every operator id</summary>
        <div class="table-scroll" tabindex="0" role="group" aria-label="Operator ids: ${title}">
          ${dataTable(table)}
        </div>
      </details>`
    }
  </figure>`;
}
