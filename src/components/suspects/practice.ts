import type { PracticeView } from "../../views/suspects/practice/view.js";
import { dataTable, picture } from "../figure.js";
import { html, raw, type Markup } from "../html.js";
import { loadDrawing, loadNarrowDrawing } from "./load-drawing.js";

/** A dashboard to read, and the question about it. */
export function practice(id: string, view: PracticeView, exercise: Markup): Markup {
  return html`<div class="practice" data-practice="${id}">
    <div class="practice-dashboard" data-practice-part="dashboard">${practiceDashboardMarkup(view)}</div>
    ${exercise}
  </div>`;
}

/** The dashboard alone. */
export function practiceDashboardMarkup({ title, description, data, table, checkpoints }: PracticeView): Markup {
  const pictures = { description, wide: loadDrawing(data), narrow: loadNarrowDrawing(data) };
  return html`<p class="figure-title">${title}</p>
    ${picture(pictures, () => raw(""))}
    <div class="table-scroll" tabindex="0" role="group" aria-label="Table: ${title}">${dataTable(table)}</div>
    <p class="practice-checkpoints">${checkpoints}</p>`;
}
