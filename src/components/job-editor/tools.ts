import type { Choice } from "../../views/slots/editor/inspector.js";
import { html, type Markup } from "../html.js";

/** The palette, and the way back and forth. They work once their script is there. */
export function editorTools(kinds: readonly Choice[]): Markup {
  return html`<div class="editor-tools" role="group" aria-label="Add operators, undo and redo" data-needs-script>
    <label for="job-editor-new">New operator</label>
    <select id="job-editor-new" data-editor-part="new" autocomplete="off">
      ${kinds.map(([kind, title]) => html`<option value="${kind}" ${kind === "map" && html`selected`}>${title}</option>`)}
    </select>
    <button type="button" data-editor-part="add">Add</button>
    <span class="editor-steps">
      <button type="button" data-editor-part="undo" aria-disabled="true" aria-keyshortcuts="Control+Z">Undo</button>
      <button type="button" data-editor-part="redo" aria-disabled="true" aria-keyshortcuts="Control+Y Control+Shift+Z">
        Redo
      </button>
    </span>
  </div>`;
}
