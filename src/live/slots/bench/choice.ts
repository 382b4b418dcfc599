import type { SlidesChoice } from "../../../views/slots/cluster/bench/slides-job.js";
import { write } from "../../text.js";

/**
 * A part of the bench.
 * @throws {Error} when the page has another idea of the bench than this module
 */
export function part(bench: ParentNode, name: string): HTMLElement {
  const found = bench.querySelector<HTMLElement>(`[data-bench-part="${name}"]`);
  if (!found) throw new Error(`The slides’ job has no part "${name}".`);
  return found;
}

/** The fields by which the job is changed. */
export function choiceFields(bench: ParentNode): readonly HTMLInputElement[] {
  return [...bench.querySelectorAll<HTMLInputElement>("[data-bench-choice]")];
}

/** What is chosen. */
export function choiceIn(bench: ParentNode): SlidesChoice {
  const fields = new Map(choiceFields(bench).map((field) => [field.dataset.benchChoice, field]));
  const number = (name: keyof SlidesChoice): number => fields.get(name)?.valueAsNumber ?? 1;
  const isSet = (name: keyof SlidesChoice): boolean => fields.get(name)?.checked ?? false;
  return {
    parallelism: number("parallelism"),
    slotsPerTaskManager: number("slotsPerTaskManager"),
    breaksChain: isSet("breaksChain"),
    namesGroup: isSet("namesGroup"),
  };
}

/** Writes the numbers beside their sliders. */
export function showValues(bench: ParentNode, choice: SlidesChoice): void {
  for (const output of bench.querySelectorAll<HTMLElement>("[data-bench-value]")) {
    write(output, String(choice[output.dataset.benchValue as keyof SlidesChoice]));
  }
}
