import type { Taking } from "../../views/slots/pasted/taking.js";
import { html, type Markup } from "../html.js";

/** Where a job is offered to the scenario. Hidden until there is one. */
export function takingFrame(): Markup {
  return html`<div class="job-paste-taking" data-paste-part="taking" hidden>
    <h3>Reckon with this job</h3>
    <div data-paste-part="offer"></div>
    <p class="actions">
      <button type="button" class="job-paste-use" data-paste-part="use">Use as this scenario’s job</button>
      <span role="status" data-paste-part="used"></span>
    </p>
  </div>`;
}

/** What would be taken over, and what is assumed. */
export function takingLists({ taken, assumed }: Taking): Markup {
  return html`<p>Taken over:</p>
    <ul>
      ${taken.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p>Assumed, since the JSON does not say it:</p>
    <ul>
      ${assumed.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
}
