import { serializationVersions } from "../../model/serialization/types/version.js";
import type { BenchView } from "../../views/serialization/bench/view.js";
import type { TypeWorkshop } from "../../views/serialization/bench/workshop.js";
import { dataTable } from "../figure.js";
import { html, type Markup } from "../html.js";
import { builder } from "./builder.js";
import { byteDrawing } from "./bytes.js";
import { evolutionTable } from "./evolution.js";
import { exampleButtons, sampleForm, typeForm } from "./texts.js";
import { serializerTree } from "./tree.js";
import { versionTable } from "./versions.js";

/** A type and a value as texts, and what each version of Flink makes of them. */
export function typeBench({ type, sample, view, examples, said }: TypeWorkshop): Markup {
  return html`<section class="type-bench" data-type-bench aria-label="Your type, and what Flink makes of it">
    <p class="bench-off">Where scripts run, you can put your own type here. Nothing of it is sent.</p>
    ${exampleButtons(examples)}
    <p class="bench-said" role="status" data-bench-part="said">${said}</p>
    <div class="bench-sides">
      <div class="bench-texts">
        ${typeForm(type)}
        <details class="bench-builder" data-needs-script>
          <summary>Field by field</summary>
          ${builder(view.builder)}
        </details>
        ${sampleForm({ sample, madeUp: view.madeUp })}
      </div>
      <div class="bench-answer">
        ${versionChoice(view.version)}
        <p class="bench-verdict" role="status" data-bench-part="verdict">${view.verdict}</p>
        <div data-bench-part="versions">${versionTable(view)}</div>
        <div class="bench-tree" data-bench-part="tree">${serializerTree(view)}</div>
      </div>
    </div>
    <div class="bench-bytes" data-bench-part="bytes">${byteDrawing(view)}</div>
    ${behind(view)}
    <div class="bench-evolution" data-bench-part="evolution">${evolutionTable(view.evolution)}</div>
  </section>`;
}

function versionChoice(version: BenchView["version"]): Markup {
  return html`<fieldset class="bench-version" data-bench-part="version">
    <legend>As Flink</legend>
    ${serializationVersions.map(
      (each) =>
        html`<label
          ><input
            type="radio"
            name="type-bench-version"
            value="${each}"
            autocomplete="off"
            ${each === version && html`checked`}
          />
          ${each}</label
        >`,
    )}
  </fieldset>`;
}

function behind({ table }: BenchView): Markup {
  return html`<details class="behind">
    <summary>The bytes as a table</summary>
    <div
      class="table-scroll"
      tabindex="0"
      role="group"
      aria-label="Table: the bytes of the value"
      data-bench-part="table"
    >
      ${dataTable(table)}
    </div>
    <p class="actions" data-needs-script>
      <button type="button" data-copy-csv>Copy as CSV</button> <span role="status" data-status></span>
    </p>
  </details>`;
}
