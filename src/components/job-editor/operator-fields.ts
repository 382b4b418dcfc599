import type { OperatorPanel } from "../../views/slots/editor/inspector.js";
import { html, type Markup } from "../html.js";
import { choice, entry } from "./controls.js";
import { connectionChoices } from "./connection-fields.js";

/** What a program says of an operator, as fields. */
export function operatorFields(panel: OperatorPanel): Markup {
  const { operator, key } = panel;
  return html`<p class="editor-selected" id="job-editor-selected">
      <span>Operator <strong>${operator.name}</strong></span>
      <button type="button" data-act="delete" data-key="${key}" aria-label="Delete “${operator.name}”">Delete</button>
    </p>
    <div class="editor-grid">${settings(panel)}</div>
    ${reads(panel)} ${sends(panel)}`;
}

function settings({ operator, otherwise, kinds, chaining }: OperatorPanel): Markup {
  const edits = (what: string): Markup => html`data-edit="${what}"`;
  const number = (name: "parallelism" | "maxParallelism", title: string): Markup =>
    entry({ name, title, edits: edits(name), value: operator[name], placeholder: otherwise[name], isNumber: true });
  const group = (name: "slotSharingGroup" | "coLocationGroup", title: string): Markup =>
    entry({ name, title, edits: edits(name), value: operator[name], placeholder: otherwise[name] });
  return html`${entry({ name: "name", title: "Name", edits: edits("name"), value: operator.name })}
  ${choice({ name: "kind", title: "Kind", edits: edits("kind"), value: operator.kind, options: kinds })}
  ${number("parallelism", "Parallelism")} ${number("maxParallelism", "Max parallelism")}
  ${choice({
    ...{ name: "chaining", title: "Chaining strategy", edits: edits("chaining") },
    ...{ value: operator.chaining ?? "", options: chaining },
  })}
  ${group("slotSharingGroup", "Slot-sharing group")} ${group("coLocationGroup", "Co-location group")}`;
}

function reads({ reads }: OperatorPanel): Markup | false {
  return (
    reads.length > 0 &&
    html`<ul class="editor-reads" aria-label="What it reads">
      ${reads.map(
        (panel, at) =>
          html`<li>
            ${connectionChoices(panel, String(at))}
            <p>
              ${panel.input && `${panel.input}: `}${panel.item.isChained ? "chained" : "not chained"}
              <button type="button" data-act="select" data-key="${panel.key}" aria-label="Why: ${panel.item.says}">
                Why
              </button>
            </p>
          </li>`,
      )}
    </ul>`
  );
}

function sends({ receivers, key }: OperatorPanel): Markup | false {
  return (
    receivers.length > 0 &&
    html`<div class="editor-sends">
      ${choice({
        ...{ name: "receiver", title: "Send to", edits: html`data-receiver`, value: "" },
        options: receivers.map((name) => [name, name]),
      })}
      <button type="button" data-act="connect" data-key="${key}">Connect</button>
    </div>`
  );
}
