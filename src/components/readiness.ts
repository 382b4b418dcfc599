import type { MarkState } from "../views/production/readiness/marks.js";
import type { ReadinessRow, ReadinessView } from "../views/production/readiness/view.js";
import { html, type Markup } from "./html.js";

/** How a state is written; the sign is what a black-and-white print keeps of it. */
export const stateNames: Readonly<Record<MarkState, string>> = {
  done: "✓ done",
  open: "✗ open",
  "not-needed": "– does not apply",
};

/** What a reader may say of an item; the first leaves it to the scenario. */
const choices = [
  ["", "as the scenario says"],
  ["done", "done"],
  ["open", "not done"],
  ["not-needed", "does not apply"],
] as const;

/** The checklist, with what the scenario decides and room for what only the reader knows. */
export function readiness({ rows, summary }: ReadinessView): Markup {
  return html`<section class="readiness" data-readiness aria-label="Production readiness checklist">
    <p class="readiness-summary" data-readiness-part="summary" role="status">${summary}</p>
    <ol>
      ${rows.map(itemMark)}
    </ol>
    <p class="actions" data-needs-script>
      <button type="button" data-readiness-part="copy">Copy as Markdown</button>
      <button type="button" data-readiness-part="save">Save as .md</button>
      <button type="button" data-readiness-part="clear">Forget what I said</button>
      <span role="status" data-readiness-part="status"></span>
    </p>
    <p class="readiness-kept" data-needs-script>What you say is kept in this browser, and is sent nowhere.</p>
  </section>`;
}

function itemMark(row: ReadinessRow): Markup {
  const { id, title, origin, source, page, state, by, says, cost } = row;
  return html`<li data-item="${id}" data-state="${state}">
    <p class="readiness-title">${title} <span class="readiness-origin">${origin}</span></p>
    <p class="readiness-state">
      <strong data-item-part="state">${stateNames[state]}</strong>, <span data-item-part="by">${saysWho(by)}</span>
    </p>
    <p data-item-part="says" ${says === "" && html`hidden`}>${says}</p>
    <p><span class="readiness-skipped">If skipped:</span> <span data-item-part="cost">${cost}</span></p>
    <p class="readiness-source">${source} ${page && html`More: <a href="${page.href}">${page.title}</a>.`}</p>
    ${answerForm(row)}
  </li>`;
}

/** Who says it, as half a sentence. */
export function saysWho(by: ReadinessRow["by"]): string {
  return by === "nobody yet" ? "as long as you do not say" : `says ${by}`;
}

function answerForm({ id, title, says }: ReadinessRow): Markup {
  return html`<div class="readiness-answer" data-needs-script>
    <label
      >You say
      <select data-item-part="choice" autocomplete="off" aria-label="You say of: ${title}">
        ${choices.map(([value, text]) => html`<option value="${value}">${value === "" && says === "" ? "nothing yet" : text}</option>`)}
      </select></label
    >
    <label
      >Note
      <input
        data-item-part="note"
        maxlength="500"
        autocomplete="off"
        id="readiness-note-${id}"
        aria-label="Note on: ${title}"
    /></label>
    <p class="readiness-note" data-item-part="note-print"></p>
  </div>`;
}
