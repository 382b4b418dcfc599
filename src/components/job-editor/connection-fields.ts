import type { ConnectionPanel } from "../../views/slots/editor/inspector.js";
import { html, type Markup } from "../html.js";
import { choice } from "./controls.js";

/** What becomes of a connection and why, and what can be changed about it. */
export function connectionFields(panel: ConnectionPanel): Markup {
  const { item, key, input, verdict } = panel;
  return html`<p class="editor-selected" id="job-editor-selected">
      <span>Connection <strong>${item.from} → ${item.to}</strong> ${input}</span>
      <button type="button" data-act="disconnect" data-key="${key}">Disconnect</button>
    </p>
    <div class="editor-grid">${connectionChoices(panel, "selected")}</div>
    <div class="editor-verdict">
      <p>${verdict}</p>
      ${
        item.reasons.length > 0 &&
        html`<ul>
          ${item.reasons.map((reason) => html`<li>${reason}</li>`)}
        </ul>`
      }
    </div>
    <p class="actions">
      <button type="button" data-act="select" data-key="operator ${item.to}">Show “${item.to}”</button>
    </p>`;
}

/** Where a connection comes from, and how it divides records. */
export function connectionChoices({ item, key, senders, partitioners }: ConnectionPanel, place: string): Markup {
  const edits = (what: string): Markup => html`data-edit="${what}" data-key="${key}"`;
  const isListed = senders.includes(item.from);
  return html`${choice({
    name: `from-${place}`,
    title: "Reads from",
    edits: edits("from"),
    value: item.from,
    options: (isListed ? senders : [item.from, ...senders]).map((name) => [name, name]),
  })}
  ${choice({
    name: `by-${place}`,
    title: "Divided by",
    edits: edits("partitioner"),
    value: item.said ?? "",
    options: partitioners,
  })}`;
}
