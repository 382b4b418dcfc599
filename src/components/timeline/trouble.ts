import { html, type Markup } from "../html.js";

export interface TroubleParts {
  /** The troubles to choose from: key and words. */
  readonly drills: readonly (readonly [kind: string, label: string])[];
  /** When it begins, at first. */
  readonly at: string;
}

/** Trouble to put on the run: which, when; then a question, and only after an answer the run. */
export function trouble({ drills, at }: TroubleParts): Markup {
  return html`<div class="timeline-trouble" data-needs-script>
    <form class="timeline-drill" data-part="drill" method="dialog">
      <fieldset>
        <legend>Put trouble on it</legend>
        ${drills.map(
          ([kind, label], index) =>
            html`<label
              ><input type="radio" name="timeline-drill" value="${kind}" ${index === 0 && html` checked`} />
              <span>${label}</span></label
            >`,
        )}
      </fieldset>
      <p class="timeline-at">
        <label for="timeline-at">From</label>
        <input
          type="text"
          id="timeline-at"
          data-part="at"
          value="${at}"
          autocomplete="off"
          autocapitalize="off"
          spellcheck="false"
          aria-describedby="timeline-at-problem"
        />
        <button type="submit">Predict what happens</button>
      </p>
      <p class="problem" id="timeline-at-problem" data-part="at-problem" role="alert" hidden></p>
    </form>
    <form class="timeline-question" data-part="question" method="dialog" hidden></form>
  </div>`;
}

/** Where it is said how an answer was, next to the run that shows it. */
export function verdict(): Markup {
  return html`<div class="timeline-verdict" data-part="verdict" tabindex="-1" hidden>
    <p role="status" data-part="feedback"></p>
    <button type="button" data-part="take-off">Take it off</button>
  </div>`;
}

export interface QuestionParts {
  readonly prompt: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

/** What stands in the form of the question. */
export function question({ prompt, options }: QuestionParts): Markup {
  return html`<fieldset>
      <legend>${prompt}</legend>
      ${options.map(
        ({ key, label }) =>
          html`<label
            ><input type="radio" name="timeline-answer" value="${key}" required /> <span>${label}</span></label
          >`,
      )}
    </fieldset>
    <button type="submit">Show the run</button>
    <button type="button" class="plain" data-part="give-up">Leave it</button>`;
}
