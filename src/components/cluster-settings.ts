import type { ClusterSetting } from "../views/checkpointing/cluster/settings.js";
import { html, type Markup } from "./html.js";

/** The inputs that a cluster says something about, each to be taken or left. Hidden until there is a cluster. */
export function clusterSettings(): Markup {
  return html`<div class="cluster-settings" data-cluster-part="settings" hidden>
    <h3 id="cluster-settings-title">What the answer says about the inputs</h3>
    <div data-cluster-part="offer">
      <table aria-labelledby="cluster-settings-title">
        <thead>
          <tr>
            <th scope="col">Input</th>
            <th scope="col">In use</th>
            <th scope="col">The cluster</th>
            <th scope="col">Why</th>
          </tr>
        </thead>
        <tbody data-cluster-part="rows"></tbody>
      </table>
    </div>
    <p class="cluster-agreed" data-cluster-part="agreed"></p>
    <p class="actions">
      <button type="button" class="cluster-use" data-cluster-part="use">Use these numbers</button>
      <span role="status" data-cluster-part="used"></span>
    </p>
  </div>`;
}

/**
 * A row for each setting, with a checkbox.
 * @param left the ids that the reader does not want to take
 */
export function settingRows(settings: readonly ClusterSetting[], left: ReadonlySet<string>): Markup {
  return html`${settings.map((setting) => settingRow(setting, !left.has(setting.id)))}`;
}

function settingRow({ id, title, now, text, why, objection }: ClusterSetting, isWanted: boolean): Markup {
  const isOpen = objection === null;
  return html`<tr>
    <th scope="row">
      <label
        ><input
          type="checkbox"
          data-cluster-take="${id}"
          ${isOpen && isWanted && html` checked`}
          ${!isOpen && html` disabled`}
        />
        <span>${title}</span></label
      >
    </th>
    <td data-column="In use">${now}</td>
    <td data-column="The cluster">${text}</td>
    <td data-column="Why">${why}${!isOpen && html` <span class="problem">${objection}</span>`}</td>
  </tr>`;
}
