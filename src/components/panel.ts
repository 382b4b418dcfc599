import { html, type Markup } from "./html.js";

/** Inputs that belong together. */
export interface FieldGroup {
  readonly title: string;
  readonly fields: readonly Markup[];
}

/** The panel of all inputs, without them: they would be a third of each page, and are seen by those who open it. */
export function inputsPanel(): Markup {
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
    <div data-panel-fields></div>
  </aside>`;
}

/** What the panel is filled with. */
export function panelGroups(groups: readonly FieldGroup[]): Markup {
  return html`${groups.map(
    ({ title, fields }) =>
      html`<fieldset>
        <legend>${title}</legend>
        ${fields}
      </fieldset>`,
  )}`;
}
