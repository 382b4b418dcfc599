import type { Choice } from "../../views/slots/editor/inspector.js";
import { html, type Markup } from "../html.js";

interface Control {
  /** Ends its id. */
  readonly name: string;
  readonly title: string;
  /** The attributes by which a script knows what it edits. */
  readonly edits: Markup;
}

function labelled({ name, title }: Control, control: Markup): Markup {
  return html`<div class="editor-field">
    <label for="job-editor-${name}">${title}</label>
    ${control}
  </div>`;
}

/** A text or a number to type. */
export function entry(
  control: Control & {
    readonly value: string | number | null;
    readonly placeholder?: string;
    readonly isNumber?: boolean;
  },
): Markup {
  const { name, edits, value, placeholder = "", isNumber = false } = control;
  const type = isNumber ? html`type="number" min="1" max="32768" step="1" inputmode="numeric"` : html`type="text"`;
  return labelled(
    control,
    html`<input
      id="job-editor-${name}"
      ${type}
      ${edits}
      value="${value}"
      placeholder="${placeholder}"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="job-editor-said"
    />`,
  );
}

/** A choice between alternatives. */
export function choice(control: Control & { readonly value: string; readonly options: readonly Choice[] }): Markup {
  const { name, edits, value, options } = control;
  return labelled(
    control,
    html`<select id="job-editor-${name}" ${edits} autocomplete="off">
      ${options.map(([key, label]) => html`<option value="${key}" ${key === value && html`selected`}>${label}</option>`)}
    </select>`,
  );
}
