import type { Reading } from "../../views/checkpointing/timeline/readout.js";
import { html, type Markup } from "../html.js";

/** The instruments: what each shows at the cursor. */
export function readout(readings: readonly Reading[]): Markup {
  return html`<dl class="timeline-readout" data-part="readout">
    ${readings.map(
      ({ name, title, text }) =>
        html`<div class="${name}">
          <dt>${title}</dt>
          <dd data-reading="${name}">${text}</dd>
        </div>`,
    )}
  </dl>`;
}
