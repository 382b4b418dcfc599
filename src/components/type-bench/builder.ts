import { fieldTypeNames } from "../../model/serialization/edit/field-types.js";
import type { BuilderField, BuilderView } from "../../views/serialization/bench/fields.js";
import { html, type Markup } from "../html.js";

/** The fields of the type, to be added, moved and taken away. The list is written anew; the form below it stays. */
export function builder(view: BuilderView): Markup {
  return html`<div data-bench-part="fields">${builderFields(view)}</div>
    <form class="bench-add" data-bench-part="add" ${view.form === null && html`hidden`}>
      <div>
        <label for="type-bench-new-name">New field</label>
        <input
          id="type-bench-new-name"
          data-bench-part="new-name"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
        />
      </div>
      <div>
        <label for="type-bench-new-type">of type</label>
        <select id="type-bench-new-type" data-bench-part="new-type" autocomplete="off">
          ${fieldTypeNames.map((type) => html`<option>${type}</option>`)}
        </select>
      </div>
      <button type="submit">Add</button>
    </form>
    <p class="problem" role="alert" data-bench-part="field-problem" hidden></p>`;
}

/** The fields that there are, each with what can be done to it. */
export function builderFields({ fields, says }: BuilderView): Markup {
  if (fields.length === 0) return html`<p class="bench-note">${says || "It has no field yet."}</p>`;
  return html`<ul class="bench-fields">
    ${fields.map((field, at) => row(field, { at, isLast: at === fields.length - 1 }))}
  </ul>`;
}

function row({ name, type }: BuilderField, { at, isLast }: { at: number; isLast: boolean }): Markup {
  const button = (act: string, title: string, says: string, isOff: boolean): Markup =>
    html`<button
      type="button"
      id="type-bench-${act}-${at}"
      data-field-act="${act}"
      data-at="${at}"
      aria-label="${says} ${name}"
      ${isOff && html`aria-disabled="true"`}
    >
      ${title}
    </button>`;
  return html`<li id="type-bench-field-${at}">
    <span><code>${name}</code> <code class="bench-type">${type}</code></span>
    <span>
      ${button("up", "Up", "Move up", at === 0)} ${button("down", "Down", "Move down", isLast)}
      ${button("remove", "Remove", "Remove", false)}
    </span>
  </li>`;
}
