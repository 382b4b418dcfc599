import { ruleX, text, type Markish } from "@observablehq/plot";
import { halo } from "./plot.js";

/** A bar on an axis of times, by what stands at its end. */
export interface TimeBar {
  readonly name: string;
  /** Where it ends, in seconds. */
  readonly total: number;
  readonly text: string;
}

/** What bars come to, each behind its end. */
export function barTotals(bars: readonly TimeBar[]): Markish {
  return text(bars, {
    x: "total",
    y: "name",
    text: "text",
    dx: 8,
    textAnchor: "start",
    fill: "var(--ink)",
    fontWeight: 600,
    ...halo,
  });
}

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
