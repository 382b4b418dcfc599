import { html, type Markup } from "./html.js";

/** The panel of all inputs. */
export function inputsPanel(groups: readonly { readonly title: string; readonly fields: readonly Markup[] }[]): Markup {
  return html`<aside id="inputs-panel" class="panel" popover aria-label="All inputs">
    <div class="panel-head">
      <h2>All inputs</h2>
      <button type="button" popovertarget="inputs-panel" popovertargetaction="hide">Close</button>
    </div>
    <p class="actions">
      <button type="button" data-save-file>Save to a file</button>
      <button type="button" data-open-file>Open a file</button>
      <button type="button" data-copy-link>Copy link</button>
      <button type="button" data-reset-all hidden>Reset all</button>
      <input type="file" accept=".json,application/json" data-file hidden aria-label="Scenario file" />
    </p>
    <p class="actions">
      <button type="button" data-save-progress>Save progress</button>
      <button type="button" data-open-progress>Open progress</button>
      <input type="file" accept=".json,application/json" data-progress-file hidden aria-label="Progress file" />
    </p>
    <p role="status" class="status" data-file-status></p>
    ${groups.map(
      ({ title, fields }) =>
        html`<fieldset>
          <legend>${title}</legend>
          ${fields}
        </fieldset>`,
    )}
  </aside>`;
}
