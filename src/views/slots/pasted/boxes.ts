import type { PastedPlan, PastedVertex } from "../../../model/slots/pasted/plan.js";
import { cut, textWidth } from "../editor/text-width.js";
import type { Diagram } from "../layout/layout.js";

/** A piece of text in a box, from the box’s upper left corner, in pixels. */
export interface BoxText {
  readonly text: string;
  readonly x: number;
  /** Of the base line. */
  readonly y: number;
}

/** A task as it is drawn. */
export interface Box {
  readonly width: number;
  readonly height: number;
  /** Its operators. */
  readonly lines: readonly BoxText[];
  /** Its parallelism, which ends at its `x`. */
  readonly times: BoxText;
}

/** In pixels; assumed by looking at it. */
const SIZE = 13;
const LINE = 17;
const PAD = 9;
const FOOT = 20;

/** Operators that a box names, and letters of each. */
const MOST_LINES = 4;
const LETTERS = 26;

/** A box for each task: its operators one below the other, and the parallelism. */
export function boxesOf({ vertices }: Pick<PastedPlan, "vertices">): readonly Box[] {
  return vertices.map(boxOf);
}

function boxOf({ operators, parallelism }: PastedVertex): Box {
  const shown = operators.length > MOST_LINES ? MOST_LINES - 1 : MOST_LINES;
  const lines = operators.slice(0, shown).map(({ name }) => cut(name, LETTERS));
  if (operators.length > shown) lines.push(`and ${String(operators.length - shown)} more`);
  const width = Math.max(...lines.map((line) => textWidth(line, SIZE))) + 2 * PAD;
  const height = lines.length * LINE + FOOT + PAD;
  return {
    width,
    height,
    lines: lines.map((text, at) => ({ text, x: PAD, y: LINE * (at + 1) + 1 })),
    times: { text: `× ${String(parallelism)}`, x: width - PAD, y: height - PAD },
  };
}

/** The boxes and arrows of a plan, to be laid out. */
export function diagramOf({ edges }: Pick<PastedPlan, "edges">, boxes: readonly Box[]): Diagram {
  return {
    nodes: boxes.map(({ width, height }, place) => ({ id: String(place), width, height })),
    edges: edges.map(({ from, to }) => ({ from: String(from), to: String(to) })),
  };
}
