import type { RestoreBenchView } from "../../views/production/restore/bench.js";
import { html, type Markup } from "../html.js";
import { restoreSideMarkup } from "./side.js";
import { versionText } from "./texts.js";

/** Two versions of a job, what may be done to the new one, and what becomes of the savepoint without uids and with. */
export function restoreBench(view: RestoreBenchView): Markup {
  const { choice } = view;
  return html`<section
    class="restore-bench"
    id="restore-bench"
    data-restore-bench
    aria-label="A job restored after an edit"
  >
    <div class="restore-texts">
      ${versionText({ id: "before", title: "The job that took the savepoint", text: choice.before })}
      ${versionText({ id: "after", title: "The job that is restored from it", text: choice.after })}
    </div>
    <p class="restore-notation">
      One operator a line, as in <a href="slots.html#what-flink-makes-of-your-job">Slots and chaining</a>. Behind what
      it reads, a line may say <code>uid per-user</code>, or what the operator keeps: <code>state keyed</code>,
      <code>state operator</code> or <code>state none</code>.
    </p>
    <div class="restore-controls" data-needs-script>${editControls(view)}</div>
    <p class="restore-said" role="status" data-restore-part="said"></p>
    <div class="restore-sides" data-restore-part="sides">${restoreSides(view)}</div>
  </section>`;
}

/** Both drawings, and where their rules are from. */
export function restoreSides({ sides, source }: RestoreBenchView): Markup {
  return html`${sides?.map(restoreSideMarkup)}
    <p class="restore-notation restore-source">${source}</p>`;
}

function editControls({ edits, operators, choice }: RestoreBenchView): Markup {
  return html`<div class="restore-edit">
      <label for="restore-edit">In the restored job,</label>
      <select id="restore-edit" data-restore-part="edit" autocomplete="off">
        ${edits.map(([key, title]) => html`<option value="${key}">${title}</option>`)}
      </select>
      <select aria-label="Operator" data-restore-part="operator" autocomplete="off">
        ${operatorOptions(operators)}
      </select>
      <button type="button" data-restore-act="edit">Do it</button>
      <button type="button" data-restore-act="same">The same job again</button>
      <button type="button" data-restore-act="taken">An id that is taken over</button>
    </div>
    <div class="restore-edit">
      <label for="restore-rule">The drawing with uids has them</label>
      <select id="restore-rule" data-restore-part="rule" autocomplete="off">
        ${rules.map(([key, title]) => html`<option value="${key}" ${key === choice.rule && html`selected`}>${title}</option>`)}
      </select>
      <label class="restore-allow"
        ><input
          type="checkbox"
          autocomplete="off"
          data-restore-part="allow"
          ${choice.allowNonRestoredState && html`checked`}
        />
        <code>--allowNonRestoredState</code></label
      >
    </div>`;
}

const rules = [
  ["state", "on operators that keep state"],
  ["all", "on all operators"],
  ["said", "where the texts say so"],
] as const;

/** The operators that an edit may be made at; the second is chosen first, since nothing can be put before a source. */
export function operatorOptions(operators: readonly string[]): Markup {
  return html`${operators.map((name, at) => html`<option value="${name}" ${at === 1 && html`selected`}>${name}</option>`)}`;
}
