import { html, type Markup } from "./html.js";

/** An exercise ready to be set: its numbers are put in. */
export interface ExerciseParts {
  readonly id: string;
  readonly title: string;
  /** "predict": guess before you see. "compute": work it out. */
  readonly kind: "predict" | "compute";
  readonly prompt: string;
  /** Of the field for the answer, or of the group of options. */
  readonly label: string;
  /** The answers to choose from; none where a number is asked for. */
  readonly options: readonly { readonly key: string; readonly label: string }[];
  readonly hints: readonly string[];
  /** One step a line. */
  readonly solution: readonly string[];
}

/**
 * An exercise in the text. Before any script runs, question, hints and solution can be read; the form does nothing
 * then, not even leave the page. Parts that a script fills or changes are named by `data-part`.
 */
export function exerciseBlock(parts: ExerciseParts): Markup {
  const { id, kind, title, prompt } = parts;
  return html`<section class="exercise" data-exercise="${id}" data-kind="${kind}" aria-labelledby="exercise-${id}">
    <h3 class="exercise-title" id="exercise-${id}">
      <span class="exercise-kind">${kind === "predict" ? "Predict" : "Compute"}</span> ${title}
      <span class="exercise-solved" data-part="solved" hidden>solved</span>
    </h3>
    <p class="exercise-prompt" data-part="prompt" id="exercise-${id}-prompt">${prompt}</p>
    <form class="exercise-form" data-part="form" method="dialog">
      ${parts.options.length > 0 ? optionButtons(parts) : answerField(parts)}
      <button class="exercise-check" type="submit">Check</button>
    </form>
    <output class="exercise-feedback" data-part="feedback" role="status" aria-live="polite"></output>
    <div class="exercise-aids">
      ${parts.hints.map((hint, index) => hintBlock(hint, `Hint ${index + 1} of ${parts.hints.length}`))}
      <details class="exercise-solution" data-part="solution">
        <summary>Worked solution</summary>
        <ol data-part="steps">
          ${solutionSteps(parts.solution)}
        </ol>
      </details>
      <button class="exercise-numbers" type="button" data-part="new-numbers" hidden>New numbers</button>
      <button class="exercise-numbers" type="button" data-part="first-numbers" hidden>First numbers</button>
    </div>
    <div class="exercise-room" aria-hidden="true"></div>
  </section>`;
}

/** The steps of a worked solution, as items of its list. */
export function solutionSteps(steps: readonly string[]): Markup {
  return html`${steps.map((step) => html`<li>${step}</li>`)}`;
}

function answerField({ id, label }: ExerciseParts): Markup {
  return html`<label for="exercise-${id}-reply">${label}</label>
    <input
      type="text"
      id="exercise-${id}-reply"
      name="reply"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="exercise-${id}-prompt"
    />`;
}

function optionButtons({ id, label, options }: ExerciseParts): Markup {
  return html`<fieldset aria-describedby="exercise-${id}-prompt">
    <legend>${label}</legend>
    ${options.map(
      (option) =>
        html`<label
          ><input type="radio" name="reply-${id}" value="${option.key}" /> <span>${option.label}</span></label
        >`,
    )}
  </fieldset>`;
}

function hintBlock(hint: string, name: string): Markup {
  return html`<details class="exercise-hint" data-part="hint">
    <summary>${name}</summary>
    <p>${hint}</p>
  </details>`;
}
