import morphdom from "morphdom";
import { operatorOptions, restoreSides } from "../../../components/restore-bench/bench.js";
import { versionProblems } from "../../../components/restore-bench/texts.js";
import type { RestoreBenchView } from "../../../views/production/restore/bench.js";
import { part, textField } from "./part.js";

/** Writes what the bench shows; drawings stay as they are while a text has a mistake. */
export function showRestore(bench: ParentNode, view: RestoreBenchView): void {
  for (const id of ["before", "after"] as const) {
    const problems = view.problems[id];
    part(bench, `${id}-problems`).innerHTML = versionProblems(problems).text;
    if (problems.length > 0) textField(bench, id).setAttribute("aria-invalid", "true");
    else textField(bench, id).removeAttribute("aria-invalid");
  }
  if (view.operators.length > 0) showOperators(part(bench, "operator") as HTMLSelectElement, view.operators);
  if (view.sides) showSides(part(bench, "sides"), view);
}

function showOperators(select: HTMLSelectElement, operators: readonly string[]): void {
  const chosen = select.value;
  if ([...select.options].map(({ value }) => value).join("\n") === operators.join("\n")) return;
  select.innerHTML = operatorOptions(operators).text;
  if (operators.includes(chosen)) select.value = chosen;
}

/** The drawings change in place, and what the reader has opened stays open. */
function showSides(sides: HTMLElement, view: RestoreBenchView): void {
  const copy = sides.cloneNode(false) as HTMLElement;
  copy.innerHTML = restoreSides(view).text;
  morphdom(sides, copy, {
    onBeforeElUpdated: (from, to) => {
      if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
      return true;
    },
  });
}
