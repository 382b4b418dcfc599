import { simpleTypes } from "../model/slots/key-groups/java-key.js";
import type { FinderView } from "../views/slots/keys/finder.js";
import type { FinderExample } from "../views/slots/keys/finder-examples.js";
import { html, type Markup } from "./html.js";
import { finderResult } from "./key-finder-result.js";

/** The block, ready to be written. */
export interface KeyFinderParts {
  /** The first is shown when the page is built. */
  readonly examples: readonly FinderExample[];
  readonly view: FinderView;
}

/** Keys that a reader types, and the subtasks that get them. */
export function keyFinder({ examples, view }: KeyFinderParts): Markup {
  return html`<section class="own key-finder" data-key-finder aria-label="Which subtask gets a key">
    <div class="own-form">
      <div class="key-finder-fields">
        <div>
          <label for="key-finder-type">Type of the key</label>
          <select id="key-finder-type" data-key-part="type" autocomplete="off">
            ${simpleTypes.map((type) => html`<option${type === examples[0]?.type && html` selected`}>${type}</option>`)}
          </select>
        </div>
        <div>
          <label for="key-finder-text">Keys, one a line</label>
          <textarea
            id="key-finder-text"
            data-key-part="text"
            rows="5"
            wrap="off"
            autocomplete="off"
            autocapitalize="off"
            spellcheck="false"
            aria-describedby="key-finder-problem"
          >
${examples[0]?.text}</textarea>
        </div>
      </div>
      <p class="problem" id="key-finder-problem" data-key-part="problem" role="alert" hidden></p>
      <p class="actions">
        ${examples.map(
          ({ title, type, text }) =>
            html`<button type="button" data-key-example="${type}" data-key-text="${text}">${title}</button>`,
        )}
      </p>
    </div>
    <p class="own-off">Where scripts run, you can type your own keys here.</p>
    <p class="key-finder-says" data-key-part="says" role="status">${view.says}</p>
    <div class="key-finder-result" data-key-part="result">${finderResult(view)}</div>
  </section>`;
}
