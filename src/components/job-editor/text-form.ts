import type { JobExample } from "../../views/slots/editor/examples.js";
import { html, type Markup } from "../html.js";

/** The same job as text. */
export function textForm(text: string): Markup {
  return html`<div class="editor-text">
    <div class="editor-text-head">
      <label for="job-editor-text">The job as text</label>
      <button type="button" data-editor-part="restore" hidden>Take that of the drawing</button>
    </div>
    <textarea
      id="job-editor-text"
      data-editor-part="text"
      rows="9"
      wrap="off"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      readonly
      aria-describedby="job-editor-problems"
    >
${text}</textarea>
    <div
      class="editor-problems"
      id="job-editor-problems"
      role="group"
      tabindex="0"
      aria-label="What is wrong with the text"
      aria-live="polite"
      data-editor-part="problems"
    ></div>
  </div>`;
}

/** Other jobs to begin with. */
export function exampleButtons(examples: readonly JobExample[]): Markup {
  return html`<div class="editor-examples" role="group" aria-labelledby="job-editor-examples" data-needs-script>
    <span id="job-editor-examples">Jobs to begin with:</span>
    ${examples.map(
      ({ id, title, says }) => html`<button type="button" data-example="${id}" title="${says}">${title}</button>`,
    )}
  </div>`;
}

/** What is wrong with a text: the first few of its problems, each with its line. */
export function textProblems(problems: readonly string[]): Markup {
  const shown = problems.slice(0, SHOWN);
  const more = problems.length - shown.length;
  return html`${shown.map((problem) => html`<p class="problem">${problem}</p>`)}
  ${more > 0 && html`<p>There ${more === 1 ? "is one problem" : `are ${more} problems`} more.</p>`}
  ${shown.length > 0 && html`<p>The drawing is that of the last text without a mistake.</p>`}`;
}

const SHOWN = 3;
