import type { GivenNumber } from "../../../model/quantity.js";
import { inputsById } from "../../../scenario/inputs.js";
import { positionOf, stepped, valueAt } from "../../../scenario/slider.js";

const MEBIBYTE = 2 ** 20;

/** The input that an edge moves, counted evenly: a way in pixels is as many bytes everywhere. */
export function inputOfEdge(id: string, { max }: { max: number }): GivenNumber {
  const input = inputsById.get(id);
  if (input?.kind !== "number") throw new RangeError(`There is no input "${id}" with a number.`);
  return { ...input, max, scale: "linear" };
}

/** The value near one that an edge stops at: round, as on a slider. */
export function stopNear(input: GivenNumber, value: number): number {
  return valueAt(input, positionOf(input, value));
}

/** The next stop up or down; between nothing and a mebibyte there is none. */
export function nextStop(input: GivenNumber, value: number, direction: 1 | -1): number {
  const isSize = input.unit === "binaryBytes";
  if (isSize && value + direction <= MEBIBYTE) return direction > 0 ? MEBIBYTE : input.min;
  return stepped(input, value, direction);
}
