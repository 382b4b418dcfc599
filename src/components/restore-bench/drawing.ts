import type { RestoreDrawing } from "../../views/production/restore/columns.js";
import { html, type Markup } from "../html.js";
import { jobColumn } from "./column.js";
import { BOX_HEIGHT, heightOf, tops, type RestoreMeasures } from "./measures.js";
import { stateLine } from "./state-line.js";

/** Both versions of the job, and the state that goes from one to the other. */
export function restorePicture({ before, after, lines }: RestoreDrawing, measures: RestoreMeasures): Markup {
  const { width, margin, box } = measures;
  const height = heightOf([before, after]);
  const room = {
    left: margin + box + 4,
    right: width - margin - box - 4,
    before: tops(before).map((top) => top + BOX_HEIGHT / 2),
    after: tops(after).map((top) => top + BOX_HEIGHT / 2),
  };
  return html`<svg class="drawing restore-drawing" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
    <text class="label" x="${margin}" y="14">took the savepoint</text>
    <text class="label" x="${width - margin}" y="14" text-anchor="end">is restored</text>
    ${jobColumn(before, "left", measures)} ${jobColumn(after, "right", measures)}
    ${lines.map((line) => stateLine(line, room))}
  </svg>`;
}
