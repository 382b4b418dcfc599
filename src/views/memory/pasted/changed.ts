import { amount, counted } from "../../world.js";

/** Says how many inputs have changed, and how to undo it. */
export function changedSentence(inputs: number): string {
  const verb = inputs === 1 ? "has" : "have";
  return `${counted(amount(inputs, "count"), "input")} ${verb} changed. The browser’s Back undoes it.`;
}
