import type { Bench } from "./bench.js";

/** Why a value that is no JSON yet is not given up for an example: it would be lost. */
const SAMPLE_DRAFT = "The text of the value has a mistake. Mend it first, or let one be made up.";

/** Takes a type to begin with, unless something was typed that would be lost. */
export function bindExamples(bench: Bench): void {
  for (const button of bench.element.querySelectorAll<HTMLElement>("[data-type-example]")) {
    button.addEventListener("click", () => take(button.dataset.typeExample, bench));
  }
}

function take(id: string | undefined, { sample, shown, objection, put, say }: Bench): void {
  const example = shown().examples.find((one) => one.id === id);
  const refused = objection() ?? (sample.isDraft() ? SAMPLE_DRAFT : null);
  if (refused !== null) say(refused, { isRefusal: true });
  else if (example) {
    put(example.text, example.sample ?? "");
    say(example.says);
  }
}
