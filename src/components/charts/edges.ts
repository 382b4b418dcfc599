import { rect, ruleX, text, type Markish } from "@observablehq/plot";
import type { OptimumBound, OptimumData } from "../../views/checkpointing/optimum.js";
import { halo } from "./plot.js";

/** The height of a line of text above the frame, in pixels. */
export const ROW = 20;

type Axis = OptimumData["axis"];

/** The interval that is advised: a line from bottom to top with its name above the frame. */
export function advisedEdge({ axis, advised, advisedText }: OptimumData): Markish[] {
  if (advised === null) return [];
  return [
    ruleX([advised], { stroke: "var(--accent)", strokeWidth: 2 }),
    nameOf(advised, advisedText, { axis, row: 0, looks: { fill: "var(--ink)", fontWeight: 600 } }),
  ];
}

/** Intervals that are ruled out: a shade, with the reason above its edge, in a row of its own. */
export function boundEdge(
  { label, bound, seconds }: OptimumBound,
  { axis, row }: { axis: Axis; row: number },
): Markish[] {
  const edge = Math.min(axis.right, Math.max(axis.left, seconds));
  const ruledOut = bound === "at least" ? { x1: axis.left, x2: edge } : { x1: edge, x2: axis.right };
  return [
    rect([0], { ...ruledOut, fill: "var(--ink-soft)", fillOpacity: 0.1 }),
    ruleX([edge], { stroke: "var(--ink-soft)", strokeDasharray: "4 3" }),
    nameOf(edge, label, { axis, row, looks: { fill: "var(--ink-soft)" } }),
  ];
}

/** A name above the frame that stretches from its line towards the middle, where there is room for it. */
function nameOf(
  seconds: number,
  name: string,
  { axis, row, looks }: { axis: Axis; row: number; looks: object },
): Markish {
  const isInRightHalf = seconds > Math.sqrt(axis.left * axis.right);
  const side = isInRightHalf ? ({ textAnchor: "end", dx: 4 } as const) : ({ textAnchor: "start", dx: -4 } as const);
  return text([name], { x: seconds, frameAnchor: "top", dy: -10 - ROW * row, ...side, ...looks, ...halo });
}
