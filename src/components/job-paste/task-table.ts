import type { TaskRow } from "../../views/slots/pasted/table.js";
import { html, type Markup } from "../html.js";

/** The head and the rows of the table of tasks; columns that the JSON has nothing for are left out. */
export function taskTable(rows: readonly TaskRow[]): Markup {
  const hasMax = rows.some(({ max }) => max !== null);
  const hasStatus = rows.some(({ status }) => status !== null);
  return html`<thead>
      <tr>
        <th scope="col">Task</th>
        <th scope="col">Parallelism</th>
        ${hasMax && html`<th scope="col">Max</th>`} ${hasStatus && html`<th scope="col">State</th>`}
        <th scope="col">Reads from, and how</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => taskRow(row, { hasMax, hasStatus }))}
    </tbody>`;
}

/** Connections that one row lists at most. */
const MOST_LISTED = 8;

function taskRow(
  { name, parallelism, max, status, reads }: TaskRow,
  has: { hasMax: boolean; hasStatus: boolean },
): Markup {
  const more = reads.length - MOST_LISTED;
  return html`<tr>
    <th scope="row">${name}</th>
    <td>${parallelism}</td>
    ${has.hasMax && html`<td>${max ?? "not said"}</td>`} ${has.hasStatus && html`<td>${status ?? "not said"}</td>`}
    <td>
      ${reads.length === 0 && html`<span class="reads">nothing: a source</span>`}
      ${reads.slice(0, MOST_LISTED).map((read) => html`<span class="reads">${read.name} <em>${read.how}</em></span>`)}
      ${more > 0 && html`<span class="reads">and ${more} more</span>`}
    </td>
  </tr>`;
}
