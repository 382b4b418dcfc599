import { serializationVersions } from "../../model/serialization/types/version.js";
import type { EvolutionCell, EvolutionView } from "../../views/serialization/bench/evolution.js";
import { html, type Markup } from "../html.js";

/** What changing the type later does to a savepoint. */
export function evolutionTable({ about, rows, keys, kryo, upgrade, sources }: EvolutionView): Markup {
  return html`<p class="bench-title">What changing it later does to a savepoint</p>
    <p class="bench-note">${about}</p>
    ${rows.length > 0 && table(rows)} ${upgrade !== "" && html`<p class="bench-upgrade">${upgrade}</p>`}
    ${kryo !== "" && html`<p class="bench-note">${kryo}</p>`} ${keys !== "" && html`<p class="bench-note">${keys}</p>`}
    ${
      sources.length > 0 &&
      html`<details class="behind">
        <summary>Who says so</summary>
        <ul class="bench-sources">
          ${sources.map((source) => html`<li>${source}</li>`)}
        </ul>
      </details>`
    }`;
}

function table(rows: EvolutionView["rows"]): Markup {
  return html`<table class="bench-changes">
    <thead>
      <tr>
        <th scope="col">If you</th>
        ${serializationVersions.map((version) => html`<th scope="col">Flink ${version}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ title, cells }) =>
          html`<tr>
            <th scope="row">${title}</th>
            ${cells.map(cell)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function cell({ versions, fate, word, says }: EvolutionCell): Markup {
  return html`<td colspan="${versions.length}" data-versions="Flink ${versions.join(", ")}" class="fate-${fate}">
    <span class="bench-fate">${word}</span> ${says}
  </td>`;
}
