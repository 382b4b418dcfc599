import { SLIDER_STEPS } from "../components/field.js";
import type { GivenNumber } from "../model/quantity.js";
import { readInput } from "../model/reading.js";
import { inputsById, type Input, type InputValue } from "../scenario/inputs.js";
import { changed } from "../scenario/scenario.js";
import { stepped, valueAt } from "../scenario/slider.js";
import { numberFieldView } from "../views/fields.js";
import type { Page } from "./page.js";
import { groupBy, show, write } from "./text.js";

/** How long someone may pause in the middle of a word before being told that it is not one. */
const PATIENCE_MILLISECONDS = 800;

/** How long arrow keys may pause before what they did becomes one entry of the history. */
const SETTLED_MILLISECONDS = 400;

type TextField = HTMLInputElement;

/**
 * Binds every control of the page to the scenario. All controls of one input follow each other.
 * @returns call it when controls have come to the page
 */
export function bindFields(page: Page, root: Document): () => void {
  const { store } = page;
  let { texts, sliders, wordings, resets } = controlsIn(root);
  let patience: ReturnType<typeof setTimeout> | undefined;
  let last = store.get().values;

  const forgiveAll = (id: string): void => {
    for (const field of texts.get(id) ?? []) if (isText(field) && isInvalid(field)) forgive(field);
  };
  const writeAll = (id: string, value: InputValue): void => {
    const input = inputOf(id);
    const elements = texts.get(id) ?? [];
    if (input.kind === "choice") elements.forEach((element) => ((element as HTMLSelectElement).value = String(value)));
    else if (input.kind === "number")
      writeField(input, value, { texts: elements, sliders: sliders.get(id), wordings: wordings.get(id) });
  };
  const follow = (): void => {
    const { values } = store.get();
    const differ = new Set<string>(changed(store.get()));
    for (const id of texts.keys()) {
      const value = values[id as keyof typeof values];
      if (value === last[id as keyof typeof values]) continue;
      // A mistake is history once the value has been set in another way.
      forgiveAll(id);
      writeAll(id, value);
    }
    for (const [id, elements] of resets) elements.forEach((element) => show(element, differ.has(id)));
    last = values;
  };
  const rewrite = (id: string): void => writeAll(id, store.get().values[id as keyof typeof last]);

  const take = (field: TextField, { final }: { final: boolean }): void => {
    const input = inputOf(field.dataset.input ?? "") as GivenNumber;
    const reading = readInput(field.value, input);
    clearTimeout(patience);
    if ("value" in reading) {
      complain(field, "");
      store.set(input.id, reading.value);
    } else if (final) complain(field, reading.problem);
    else patience = setTimeout(() => complain(field, reading.problem), PATIENCE_MILLISECONDS);
  };

  let committing: ReturnType<typeof setTimeout> | undefined;
  const commitNow = (): void => {
    clearTimeout(committing);
    committing = undefined;
    store.commit();
  };
  const commitSoon = (): void => {
    clearTimeout(committing);
    committing = setTimeout(commitNow, SETTLED_MILLISECONDS);
  };

  root.addEventListener("input", ({ target }) => {
    if (isText(target)) take(target, { final: false });
    else if (isSlider(target)) store.set(...slid(target));
  });
  root.addEventListener("change", ({ target }) => {
    // A slider that is moved by keys says after each that it has changed.
    if (isSlider(target)) commitSoon();
    if (isText(target)) take(target, { final: true });
    if (isChoice(target)) store.set(target.dataset.input ?? "", target.value);
    if (isText(target) || isChoice(target)) commitNow();
  });
  root.addEventListener("focusout", ({ target }) => {
    if (isText(target) && !isInvalid(target)) rewrite(target.dataset.input ?? "");
    if (committing !== undefined) commitNow();
  });
  root.addEventListener("keydown", (event) => {
    if (!isText(event.target) || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    clearTimeout(patience);
    step(page, event.target, event.key === "ArrowUp" ? 1 : -1);
    commitSoon();
  });
  root.addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-reset-all]")) {
      for (const id of texts.keys()) {
        forgiveAll(id);
        rewrite(id);
      }
    }
    const button = target instanceof Element ? target.closest<HTMLElement>("[data-reset]") : null;
    if (!button) return;
    const id = button.dataset.reset ?? "";
    forgiveAll(id);
    store.resetOne(id);
    rewrite(id);
    button.closest(".field")?.querySelector<HTMLElement>("[data-input]")?.focus();
  });
  page.atOnce(follow);
  const writeNew = (): void => {
    ({ texts, sliders, wordings, resets } = controlsIn(root));
    // The HTML shows the default scenario, and a browser may have put back what was in the fields before.
    for (const id of texts.keys()) rewrite(id);
    follow();
  };
  writeNew();
  return writeNew;
}

/** The controls of each input, and what stands beside them. */
function controlsIn(root: Document) {
  return {
    texts: groupBy(root, "input"),
    sliders: groupBy(root, "slider"),
    wordings: groupBy(root, "words"),
    resets: groupBy(root, "reset"),
  };
}

/** The id and the value that a slider stands for. */
function slid(slider: HTMLInputElement): [string, InputValue] {
  const input = inputOf(slider.dataset.slider ?? "") as GivenNumber;
  return [input.id, valueAt(input, Number(slider.value) / SLIDER_STEPS)];
}

function step({ store }: Page, field: TextField, direction: 1 | -1): void {
  const input = inputOf(field.dataset.input ?? "") as GivenNumber;
  const { values } = store.get();
  const value = values[input.id as keyof typeof values] as number | null;
  const next = stepped(input, value ?? input.min, direction);
  forgive(field);
  store.set(input.id, next);
  // The field has the focus and is left alone by `follow`; here it is meant.
  field.value = numberFieldView(input, next).text;
  resize(field);
}

interface FieldParts {
  readonly texts: readonly Element[];
  readonly sliders: readonly Element[] | undefined;
  readonly wordings: readonly Element[] | undefined;
}

/**
 * Writes a value into all the controls of an input, except into one that is being used or has a mistake in it. A control
 * that has the focus, but shows another value, is not being used: the reader went back, or changed it in another tab.
 */
function writeField(input: GivenNumber, value: InputValue, { texts, sliders = [], wordings = [] }: FieldParts): void {
  const view = numberFieldView(input, value);
  for (const field of texts) {
    if (!isText(field)) continue;
    const typing = isInvalid(field) || (field === document.activeElement && !contradicts(field, input, value));
    if (!typing && field.value !== view.text) field.value = view.text;
    resize(field);
  }
  const position = String(Math.round(view.position * SLIDER_STEPS));
  for (const slider of sliders) {
    if (!isSlider(slider)) continue;
    if (slider !== document.activeElement || slid(slider)[1] !== value) slider.value = position;
    slider.setAttribute("aria-valuetext", view.text || view.placeholder);
  }
  for (const wording of wordings) write(wording, view.words);
}

/** Whether the text of a field says another value; what cannot be read, or not yet, says none. */
function contradicts(field: TextField, input: GivenNumber, value: InputValue): boolean {
  const reading = readInput(field.value, input);
  return "value" in reading && reading.value !== value;
}

/** A field in a sentence is as wide as its text. */
function resize(field: TextField): void {
  if (field.classList.contains("inline-input")) field.size = Math.max(2, field.value.length);
}

/** Says what is wrong beside the field; nothing is said when `problem` is empty. */
function complain(field: TextField, problem: string): void {
  field.toggleAttribute("aria-invalid", false);
  if (problem) field.setAttribute("aria-invalid", "true");
  const place = document.getElementById(`${field.id}-problem`);
  if (!place) return;
  write(place, problem);
  show(place, problem !== "");
}

/** Takes a mistake back: the scenario's own value is about to be written. */
function forgive(field: TextField): void {
  complain(field, "");
}

function inputOf(id: string): Input {
  const input = inputsById.get(id);
  if (!input) throw new RangeError(`There is no input "${id}".`);
  return input;
}

function isText(target: unknown): target is TextField {
  return target instanceof HTMLInputElement && target.type === "text" && target.dataset.input !== undefined;
}

function isSlider(target: unknown): target is HTMLInputElement {
  return target instanceof HTMLInputElement && target.dataset.slider !== undefined;
}

function isChoice(target: unknown): target is HTMLSelectElement {
  return target instanceof HTMLSelectElement && target.dataset.input !== undefined;
}

function isInvalid(field: TextField): boolean {
  return field.getAttribute("aria-invalid") === "true";
}
