import { ruleX, text, type Markish } from "@observablehq/plot";
import { halo } from "./plot.js";

/** A limit from top to bottom at a time, with its name above the frame, where there is room on an axis up to `right`. */
export function timeLimit(
  seconds: number,
  label: string,
  { right, dy }: { readonly right: number; readonly dy: number },
): Markish[] {
  const side =
    seconds > right / 2 ? ({ textAnchor: "end", dx: 4 } as const) : ({ textAnchor: "start", dx: -4 } as const);
  return [
    ruleX([seconds], { stroke: "var(--danger)", strokeWidth: 1.5 }),
    text([label], { x: seconds, frameAnchor: "top", dy, fill: "var(--danger)", ...side, ...halo }),
  ];
}
