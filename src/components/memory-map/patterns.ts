import type { Origin } from "../../model/memory/flink/amount.js";
import { hatchingPatterns, type Hatching } from "../hatching.js";
import type { Markup } from "../html.js";

/** How a box is marked by the way it came to its size, so that this is seen without reading and without colours. */
export type Mark = "plain" | "fraction" | "rest";

/** The mark of each way. */
export const markOf: Readonly<Record<Origin, Mark>> = {
  set: "plain",
  default: "plain",
  fraction: "fraction",
  inverse: "fraction",
  minimum: "fraction",
  maximum: "fraction",
  rest: "rest",
};

const hatchings: Readonly<Record<Exclude<Mark, "plain">, Hatching>> = {
  fraction: [9, "M-2,2L2,-2M0,9L9,0M7,11L11,7"],
  rest: [7, "M3.5,3.5h.01M0,0h.01M7,0h.01M0,7h.01M7,7h.01"],
};

/** The patterns of a drawing. @param scope keeps the ids of two drawings apart */
export function patterns(scope: string): Markup {
  return hatchingPatterns(hatchings, (name) => `${scope}-${name}`);
}
