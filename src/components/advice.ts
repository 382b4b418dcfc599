import { html, type Markup } from "./html.js";
import { sentence } from "./number.js";

/** A sentence that the model writes, by its name. */
export interface AdviceSentence {
  readonly name: string;
  readonly text: string;
}

/** What the adviser says, and a button that takes it. */
export function advice(sentences: readonly AdviceSentence[]): Markup {
  return html`<div class="advice" data-advice>
    <ol>
      ${sentences.map(({ name, text }) => html`<li>${sentence({ id: name, text })}</li>`)}
    </ol>
    <p class="actions" data-needs-script>
      <button type="button" data-take-advice>Take these three</button>
      <span role="status" data-status></span>
    </p>
  </div>`;
}
