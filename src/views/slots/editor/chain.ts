import { layoutOf, type Point } from "../layout/layout.js";
import type { Items } from "./items.js";
import { CLEAR, gaps, sizeOf, task } from "./measures.js";
import type { Direction } from "./place.js";
import type { TaskItem } from "./tasks.js";
import { textWidth } from "./text-width.js";

/** A task on its own: its operators, from its upper left corner. */
export interface Inner {
  readonly width: number;
  readonly height: number;
  readonly centres: ReadonlyMap<string, Point>;
}

/** Places the operators of a task. */
export function chainLayout(
  items: Items,
  { task: one, at, direction }: { task: TaskItem; at: number; direction: Direction },
): Inner {
  const members = items.operators.filter(({ task }) => task === at);
  const edges = items.connections.filter(({ isChained, from }) => isChained && one.operators.includes(from));
  const { width, height, nodes } = layoutOf(
    {
      nodes: members.map((item) => ({ id: item.operator.name, ...sizeOf(item) })),
      edges: edges.map(({ from, to }) => ({ from, to })),
    },
    { direction, ...gaps.chain },
  );
  const labelled = textWidth(one.label, task.labelSize) + 8;
  const inside = Math.max(width, labelled + (direction === "down" ? 2 * CLEAR : 0));
  return {
    width: inside + 2 * task.side,
    height: height + task.top + task.bottom,
    centres: new Map(
      nodes.map(({ id, x, y }) => [
        id,
        { x: x + task.side + (direction === "down" ? setOff(inside, width, labelled) : 0), y: y + task.top },
      ]),
    ),
  };
}

/** How far to the right the boxes stand: in the middle, but beside the way that the label leaves to what comes in. */
function setOff(inside: number, width: number, labelled: number): number {
  return labelled > width / 2 ? inside - width : (inside - width) / 2;
}
