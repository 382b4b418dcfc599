import type { TypeExample } from "../../views/serialization/bench/examples.js";
import { html, type Markup } from "../html.js";

const field = html`wrap="off" autocomplete="off" autocapitalize="off" spellcheck="false" readonly`;

/** Types to begin with. */
export function exampleButtons(examples: readonly TypeExample[]): Markup {
  return html`<div class="bench-examples" role="group" aria-labelledby="type-bench-examples" data-needs-script>
    <span id="type-bench-examples">Types to begin with:</span>
    ${examples.map(({ id, title }) => html`<button type="button" data-type-example="${id}">${title}</button>`)}
  </div>`;
}

/** The text of the type. A file may be dropped onto it. */
export function typeForm(type: string): Markup {
  return html`<div class="bench-form" data-bench-part="drop">
    <div class="bench-head">
      <label for="type-bench-type">The type, as in your program</label>
      <span class="bench-actions" data-needs-script>
        <button type="button" data-bench-part="restore" hidden>Back to the last that was right</button>
        <button type="button" data-bench-part="open">Open a .java file</button>
        <input type="file" data-bench-part="files" accept=".java,.scala,.txt,text/plain" aria-label="A file" hidden />
      </span>
    </div>
    <textarea
      id="type-bench-type"
      data-bench-part="type"
      rows="14"
      ${field}
      aria-describedby="type-bench-type-problems"
    >
${type}</textarea>
    <div id="type-bench-type-problems" aria-live="polite" data-bench-part="type-problems"></div>
  </div>`;
}

/** The text of a value. @param texts.madeUp what stands there while it is empty */
export function sampleForm({ sample, madeUp }: { readonly sample: string; readonly madeUp: string }): Markup {
  return html`<div class="bench-form">
    <div class="bench-head">
      <label for="type-bench-sample">A value of it, in JSON</label>
      <span class="bench-actions" data-needs-script>
        <button type="button" data-bench-part="edit-sample">Edit the made-up one</button>
        <button type="button" data-bench-part="clear-sample" hidden>Make one up</button>
      </span>
    </div>
    <textarea
      id="type-bench-sample"
      data-bench-part="sample"
      rows="6"
      ${field}
      placeholder="${madeUp}"
      aria-describedby="type-bench-sample-problems"
    >
${sample}</textarea>
    <div id="type-bench-sample-problems" aria-live="polite" data-bench-part="sample-problems"></div>
  </div>`;
}

/** What is wrong with a text, and what is shown meanwhile. */
export function textProblems(problems: readonly string[], { isDraft }: { readonly isDraft: boolean }): Markup {
  return html`${problems.slice(0, SHOWN).map((problem) => html`<p class="problem">${problem}</p>`)}
  ${isDraft && html`<p class="bench-meanwhile">What is shown is that of the last text without a mistake.</p>`}`;
}

const SHOWN = 4;
