import { line, text, type Markish } from "@observablehq/plot";
import type { DrawnLine, DurationsData } from "../../views/checkpointing/cluster/durations.js";
import { halo, type ChartSize } from "./plot.js";

/** What two labels of two lines each need, one below the other, in pixels. */
const LABEL_HEIGHT = 40;

/** The height of a line of the key. */
export const KEY_HEIGHT = 19;

/** A line with its name and its looks. */
export interface StyledLine extends DrawnLine {
  readonly name: string;
  /** What it looks like, in a word. */
  readonly kind: "solid" | "dashed";
  readonly stroke: string;
}

/** The line through the checkpoints and the model's, as far as they are known. */
export function styledLines({ fit, model }: DurationsData): readonly StyledLine[] {
  return [
    ...(fit ? [{ ...fit, name: "the cluster", kind: "solid", stroke: "var(--checkpoint)" } as const] : []),
    ...(model ? [{ ...model, name: "the model", kind: "dashed", stroke: "var(--ink)" } as const] : []),
  ];
}

/** A line from end to end. */
export function strokeOf({ from, to, kind, stroke }: StyledLine): Markish {
  const dash = kind === "dashed" ? { strokeDasharray: "6 4" } : {};
  return line([from, to], { x: "bytes", y: "seconds", stroke, strokeWidth: 2, ...dash });
}

/** The names of the lines at their ends, moved apart where they would touch. */
export function endLabels(
  lines: readonly StyledLine[],
  { data, plotHeight }: { data: DurationsData; plotHeight: number },
): Markish[] {
  const sorted = [...lines].sort((one, other) => other.to.seconds - one.to.seconds);
  const [upper, lower] = sorted;
  const apart = upper && lower ? ((upper.to.seconds - lower.to.seconds) / data.top) * plotHeight : LABEL_HEIGHT;
  const push = Math.max(0, LABEL_HEIGHT - apart) / 2;
  return sorted.map((one, index) =>
    endLabel(one, { isCut: one.to.bytes < data.right, dy: index === 0 ? -push : push }),
  );
}

/** Beside the end of a line, or above it where the line leaves the picture at its upper edge. */
function endLabel(
  { name, text: says, to, stroke }: StyledLine,
  { isCut, dy }: { isCut: boolean; dy: number },
): Markish {
  return text([to], {
    x: "bytes",
    y: "seconds",
    text: () => `${name}${isCut ? ": " : "\n"}${says}`,
    fill: stroke,
    ...(isCut ? { textAnchor: "start", dx: -30, dy: -12 } : { textAnchor: "start", dx: 10, dy }),
    ...halo,
  });
}

/** The names of the lines above the picture, where there is no room at their ends. */
export function keyLabels(lines: readonly StyledLine[], { narrow }: Pick<ChartSize, "narrow">): Markish[] {
  if (!narrow) return [];
  return lines.map(({ name, kind, stroke, text: says }, index) =>
    text([`${kind}: ${name}, ${says}`], {
      frameAnchor: "top-left",
      dx: -44,
      dy: -18 - KEY_HEIGHT * (lines.length - index),
      fill: stroke,
    }),
  );
}
