import { html, type Markup } from "./html.js";

/** An input with a number, as a field shows it. `place` keeps the ids apart when it stands on a page twice. */
export interface NumberField {
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly help: string;
  readonly text: string;
  readonly words: string;
  /** Where the slider stands, 0 to `SLIDER_STEPS`. */
  readonly position: number;
  readonly placeholder: string;
}

export interface ChoiceField {
  readonly id: string;
  readonly place: string;
  readonly title: string;
  readonly help: string;
  readonly value: string;
  readonly options: readonly (readonly [key: string, label: string])[];
}

/** How finely a slider divides its range. */
export const SLIDER_STEPS = 1000;

/** A number with its unit: a text field, a slider, the size in words, and room for what is wrong. */
export function numberField({ id, place, title, help, text, words, position, placeholder }: NumberField): Markup {
  const name = `${place}-${id}`;
  return html`<div class="field" data-field="${id}">
    <label for="${name}">${title}</label>
    <input
      id="${name}"
      type="text"
      data-input="${id}"
      value="${text}"
      placeholder="${placeholder}"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-describedby="${name}-words ${name}-problem"
    />
    <input
      type="range"
      data-slider="${id}"
      aria-label="${title}, slider"
      aria-valuetext="${text || placeholder}"
      min="0"
      max="${SLIDER_STEPS}"
      step="1"
      value="${position}"
    />
    <p class="words" id="${name}-words" data-words="${id}">${words}</p>
    <p class="problem" id="${name}-problem" data-problem="${id}" role="alert" hidden></p>
    <p class="help">${help}</p>
    <button type="button" class="reset" data-reset="${id}" aria-label="Reset ${title}" hidden>reset</button>
  </div>`;
}

/** A choice between named alternatives. */
export function choiceField({ id, place, title, help, value, options }: ChoiceField): Markup {
  const name = `${place}-${id}`;
  return html`<div class="field" data-field="${id}">
    <label for="${name}">${title}</label>
    <select id="${name}" data-input="${id}">
      ${options.map(
        ([key, label]) => html`<option value="${key}" ${key === value ? html` selected` : null}>${label}</option>`,
      )}
    </select>
    <p class="help">${help}</p>
    <button type="button" class="reset" data-reset="${id}" aria-label="Reset ${title}" hidden>reset</button>
  </div>`;
}

/** A number that is part of a sentence and can be typed over; the arrow keys step it. */
export function inlineNumber({ id, place, title, text }: Pick<NumberField, "id" | "place" | "title" | "text">): Markup {
  const name = `${place}-${id}`;
  return html`<span class="inline-field"
    ><input
      id="${name}"
      type="text"
      class="inline-input"
      data-input="${id}"
      value="${text}"
      size="${Math.max(2, text.length)}"
      aria-label="${title}"
      aria-describedby="${name}-problem"
      autocomplete="off"
      spellcheck="false" /><span class="problem" id="${name}-problem" data-problem="${id}" role="alert" hidden></span
  ></span>`;
}

/** A choice that is part of a sentence. */
export function inlineChoice({ id, place, title, value, options }: Omit<ChoiceField, "help">): Markup {
  return html`<select id="${place}-${id}" class="inline-input" data-input="${id}" aria-label="${title}">
    ${options.map(
      ([key, label]) => html`<option value="${key}" ${key === value ? html` selected` : null}>${label}</option>`,
    )}
  </select>`;
}
