import type { Bar } from "../../views/measurements/explorer/bars.js";
import type { ExplorerGroup, ExplorerRow, ExplorerView } from "../../views/measurements/explorer/view.js";
import { html, type Markup } from "../html.js";

/** The rows shown, each with its bar and the error of it. */
export function explorerResult({ quantity, groups }: ExplorerView): Markup {
  return html`<table class="measurements-rows">
    <thead>
      <tr>
        <th scope="col">Measured</th>
        <th scope="col">${capitalised(quantity)}</th>
        <th scope="col">Error: from, to</th>
        <td aria-hidden="true"></td>
      </tr>
    </thead>
    ${groups.map(groupRows)}
  </table>`;
}

/** What can be compared with, the chosen one selected. */
export function baseOptions({ bases }: ExplorerView, chosen: string): Markup {
  return html`<option value="">nothing</option>
    ${bases.map(
      ({ value, text }) => html`<option value="${value}" ${value === chosen && html` selected`}>${text}</option>`,
    )}`;
}

function groupRows({ head, rows }: ExplorerGroup): Markup {
  return html`<tbody>
    ${
      head !== "" &&
      html`<tr>
        <th class="measurements-group" scope="rowgroup" colspan="4">${head}</th>
      </tr>`
    }
    ${rows.map(row)}
  </tbody>`;
}

function row({ name, text, rangeText, bar }: ExplorerRow): Markup {
  return html`<tr>
    <th scope="row">${name}</th>
    <td class="measurements-value">${text}</td>
    <td class="measurements-range">${rangeText}</td>
    <td class="measurements-bar" aria-hidden="true">${bar && barDrawing(bar)}</td>
  </tr>`;
}

/** A bar, or a dot where the scale has no zero, and a thin line for the error. It is stretched to the width there is. */
function barDrawing({ from, value, low, high }: Bar): Markup {
  const at = (share: number): string => (100 * share).toFixed(2);
  const mark =
    from === null
      ? html`<path class="dot" d="M${at(value)},6h0.01" />`
      : html`<rect class="bar" x="0" y="2" width="${at(value)}" height="8" />`;
  const error = low !== high && html`<path class="error" d="M${at(low)},6H${at(high)}" />`;
  return html`<svg viewBox="0 0 100 12" preserveAspectRatio="none">${mark}${error}</svg>`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
