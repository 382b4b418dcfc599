import { finderResult } from "../../components/key-finder-result.js";
import { simpleTypes, type SimpleType } from "../../model/slots/key-groups/java-key.js";
import { readKeys, type TypedKey } from "../../views/slots/keys/finder-reading.js";
import { finderView } from "../../views/slots/keys/finder.js";
import type { Page } from "../page.js";
import { show, write } from "../text.js";

/** Said when a line is no key and earlier ones could be read. */
const STILL_SHOWN = "What is shown below is still what could be read before.";

/** Shows where the keys go that a reader types, with each key pressed and with each change of the scenario. */
export function bindKeyFinder(page: Page, root: ParentNode): void {
  const section = root.querySelector<HTMLElement>("[data-key-finder]");
  if (!section) return;
  const [text, type] = [part(section, "text") as HTMLTextAreaElement, part(section, "type") as HTMLSelectElement];
  const complain = bindProblem(part(section, "problem"), text);
  let keys: readonly TypedKey[] = [];
  const render = (): void => {
    if (keys.length === 0) return;
    const view = finderView(keys, page.world());
    write(part(section, "says"), view.says);
    part(section, "result").innerHTML = finderResult(view).text;
  };
  const read = (): void => {
    const reading = readKeys(text.value, typeOf(type.value));
    const isWrong = "problem" in reading;
    complain(isWrong ? [reading.problem, ...(keys.length > 0 ? [STILL_SHOWN] : [])].join(" ") : "");
    if (isWrong) return;
    keys = reading.keys;
    render();
  };
  text.addEventListener("input", read);
  type.addEventListener("change", read);
  for (const button of section.querySelectorAll<HTMLElement>("[data-key-example]")) {
    button.addEventListener("click", () => {
      type.value = button.dataset.keyExample ?? type.value;
      text.value = button.dataset.keyText ?? "";
      read();
    });
  }
  page.afterPaint(render);
  // Somebody may have been faster than this script, or the scenario is another one than the page was built with.
  read();
  section.dataset.ready = "";
}

/** @throws {Error} when the page has another idea of the finder than this module */
function part(section: HTMLElement, name: string): HTMLElement {
  const found = section.querySelector<HTMLElement>(`[data-key-part="${name}"]`);
  if (!found) throw new Error(`The key finder has no part "${name}".`);
  return found;
}

function typeOf(text: string): SimpleType {
  return simpleTypes.find((type) => type === text) ?? "String";
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
