import type { FinderCount, FinderRow, FinderView } from "../views/slots/keys/finder.js";
import { html, type Markup } from "./html.js";

const columns = [
  ["hashCode", "hashCode()"],
  ["murmur", "murmur hash"],
  ["keyGroup", "key group"],
  ["subtask", "subtask"],
] as const;

/** The way of each key, step by step, and how many keys each subtask gets. */
export function finderResult({ rows, counts, more }: FinderView): Markup {
  return html`${rows.length > 0 && steps(rows)} ${rows.length > 1 && subtasks(counts)}
  ${more !== "" && html`<p class="key-finder-more">${more}</p>`}`;
}

function steps(rows: readonly FinderRow[]): Markup {
  return html`<div class="table-scroll" tabindex="0" role="group" aria-label="The way of each key">
    <table class="key-finder-steps">
      <thead>
        <tr>
          <th scope="col">Key</th>
          ${columns.map(([, title]) => html`<th scope="col">${title}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row">${row.key}</th>
              ${columns.map(([name, title]) => html`<td data-column="${title}">${row[name]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

/** A bar for each subtask that gets some of the keys. */
function subtasks(counts: readonly FinderCount[]): Markup {
  const most = Math.max(...counts.map(({ keys }) => keys));
  return html`<dl class="key-finder-counts" aria-label="Keys by subtask">
    ${counts.map(
      ({ subtask, keys, text }) =>
        html`<dt>subtask ${subtask}</dt>
          <dd><span class="key-finder-bar" style="--part: ${keys / most}"></span>${text}</dd>`,
    )}
  </dl>`;
}
