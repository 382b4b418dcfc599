import type { Field } from "../../views/measurements/explorer/form.js";
import type { File, SubjectName } from "../../views/measurements/explorer/subject.js";
import type { ExplorerView } from "../../views/measurements/explorer/view.js";
import { html, type Markup } from "../html.js";
import { baseOptions, explorerResult } from "./result.js";

/** The block, ready to be written. */
export interface ExplorerParts {
  readonly name: SubjectName;
  readonly title: string;
  /** What can be downloaded. */
  readonly files: readonly File[];
  readonly filters: readonly Field[];
  readonly shows: readonly Field[];
  readonly view: ExplorerView;
}

/** Measurements to filter, group and compare, with their table and files. */
export function explorer({ name, title, files, filters, shows, view }: ExplorerParts): Markup {
  const id = `measurements-${name}`;
  return html`<section class="measurements" id="${id}" data-measurements="${name}" aria-label="${title}">
    <p class="figure-title">${title}</p>
    <form class="measurements-form" data-explorer-part="form" autocomplete="off">
      <fieldset>
        <legend>Only rows with</legend>
        ${filters.map((field) => select(field, { id, choice: "filter" }))}
      </fieldset>
      <fieldset>
        <legend>Shown</legend>
        ${shows.map((field) => select(field, { id, choice: "show" }))}
        <div class="measurements-base">
          <label for="${id}-base">Compare with</label>
          <select id="${id}-base" data-explorer-part="base">
            ${baseOptions(view, "")}
          </select>
        </div>
      </fieldset>
    </form>
    <p class="measurements-off">Where scripts run, you can filter, group and compare all rows here.</p>
    <p class="measurements-says" role="status" data-explorer-part="says">${view.says}</p>
    <div
      class="table-scroll"
      tabindex="0"
      role="region"
      aria-label="${title}: the rows shown"
      data-explorer-part="result"
    >
      ${explorerResult(view)}
    </div>
    <p class="actions">
      ${files.map(({ path, name: file, text }) => html`<a href="${path}" download="${file}">${text}</a> `)}
      <button type="button" data-needs-script data-explorer-part="save">Save the rows shown as CSV</button>
    </p>
  </section>`;
}

function select({ id, title, options, chosen }: Field, block: { id: string; choice: "filter" | "show" }): Markup {
  const name = `${block.id}-${id}`;
  return html`<div>
    <label for="${name}">${title}</label>
    <select id="${name}" data-explorer-choice="${block.choice}" name="${id}">
      ${options.map(
        ({ value, text }) => html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`,
      )}
    </select>
  </div>`;
}
