import { metricsObjection } from "../../model/suspects/inputs.js";
import { readPaste } from "../../model/suspects/metrics/read-paste.js";
import type { Page } from "../page.js";
import { show, write } from "../text.js";

/** How long the reader may pause before what was typed becomes one step of the history. */
const SETTLED_MILLISECONDS = 1000;

/** Lets the reader put metrics of a job in, typed or as Flink’s REST API answers them. */
export function bindMetricsPaste(page: Page, root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-metrics-paste]");
  if (!section) return;
  const field = part(section, "text") as HTMLTextAreaElement;
  const complain = bindProblem(part(section, "problem"), field);
  const say = (sentence: string): void => write(part(section, "status"), sentence);
  let settling: ReturnType<typeof setTimeout> | undefined;

  const use = (text: string): boolean => {
    const objection = metricsObjection(text);
    complain(objection === null ? "" : `${objection} What is shown below is still what could be read before.`);
    if (objection === null) page.store.set("taskMetrics", text);
    return objection === null;
  };
  const settle = (): void => {
    clearTimeout(settling);
    page.store.commit();
  };
  const read = (): void => {
    say("");
    const reading = readPaste(field.value, exampleTexts(section));
    if (reading === null) use(field.value);
    else if ("problem" in reading) complain(reading.problem);
    else {
      field.value = reading.text;
      field.scrollLeft = 0;
      if (use(reading.text)) say(reading.says);
    }
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLED_MILLISECONDS);
  };
  field.readOnly = false;
  field.addEventListener("input", read);
  field.addEventListener("change", settle);
  for (const button of section.querySelectorAll<HTMLElement>("[data-metrics-example]")) {
    button.addEventListener("click", () => {
      field.value = exampleText(section, button.dataset.metricsExample ?? "");
      use(field.value);
      settle();
      say("The example is in the field.");
    });
  }
  const follow = (): void => {
    const text = String(page.world().givens.taskMetrics);
    // A draft with a mistake stays.
    if (field.getAttribute("aria-invalid") !== "true" && field.value !== text) field.value = text;
  };
  page.atOnce(follow);
  follow();
  section.dataset.ready = "";
}

function exampleText(section: HTMLElement, id: string): string {
  return section.querySelector<HTMLTemplateElement>(`[data-metrics-text="${id}"]`)?.content.textContent ?? "";
}

function exampleTexts(section: HTMLElement): readonly string[] {
  const templates = section.querySelectorAll<HTMLTemplateElement>("[data-metrics-text]");
  return Array.from(templates, ({ content }) => content.textContent.trim());
}

/** Writes what is wrong beside the field; empty when nothing is. */
function bindProblem(problem: HTMLElement, field: HTMLElement): (sentence: string) => void {
  return (sentence) => {
    write(problem, sentence);
    show(problem, sentence !== "");
    if (sentence === "") field.removeAttribute("aria-invalid");
    else field.setAttribute("aria-invalid", "true");
  };
}

/** @throws {Error} when the page has another idea of the block than this module */
function part(section: HTMLElement, name: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(`[data-metrics-part="${name}"]`);
  if (!found) throw new Error(`The metrics have no part "${name}".`);
  return found;
}
