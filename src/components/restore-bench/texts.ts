import { html, type Markup } from "../html.js";

interface VersionText {
  readonly id: "before" | "after";
  readonly title: string;
  readonly text: string;
}

/** The text of a version. */
export function versionText({ id, title, text }: VersionText): Markup {
  return html`<div class="restore-text">
    <label for="restore-${id}">${title}</label>
    <textarea
      id="restore-${id}"
      data-restore-text="${id}"
      rows="7"
      wrap="off"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      readonly
      aria-describedby="restore-${id}-problems"
    >
${text}</textarea>
    <div
      class="restore-problems"
      id="restore-${id}-problems"
      aria-live="polite"
      data-restore-part="${id}-problems"
    ></div>
  </div>`;
}

/** What is wrong with a text. */
export function versionProblems(problems: readonly string[]): Markup {
  return html`${problems.slice(0, SHOWN).map((problem) => html`<p class="problem">${problem}</p>`)}
  ${problems.length > 0 && html`<p>The drawings are those of the last texts without a mistake.</p>`}`;
}

const SHOWN = 3;
