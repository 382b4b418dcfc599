import type { PastedView } from "../../views/slots/pasted/view.js";
import { html, type Markup } from "../html.js";

/** What is said of a job: what it needs, and what is worth a look. */
export function pastedResult({ finding, facts, hints, notes }: Omit<PastedView, "recognised">): Markup {
  return html`<p class="job-paste-finding">${finding}</p>
    <dl class="job-paste-facts">
      ${[...facts, ...hints].map(
        ({ title, text }) =>
          html`<div>
            <dt>${title}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
    ${notes.map((note) => html`<p class="job-paste-note">${note}</p>`)}`;
}
