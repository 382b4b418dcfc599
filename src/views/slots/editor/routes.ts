import type { Layout, Point } from "../layout/layout.js";
import type { ConnectionItem, OperatorItem } from "./items.js";
import { CLEAR, MARGIN, task } from "./measures.js";
import type { Direction, Placed } from "./place.js";
import type { TaskItem } from "./tasks.js";
import { textWidth } from "./text-width.js";

/** A connection’s way, and where its label is. */
export interface Routed {
  readonly of: ConnectionItem;
  readonly points: readonly Point[];
  readonly label: Point;
}

/** What the way of a connection stands on. */
export interface Routing {
  readonly ends: ReadonlyMap<string, Placed<OperatorItem>>;
  readonly tasks: readonly Placed<TaskItem>[];
  readonly direction: Direction;
  readonly outer: Layout["edges"][number] | undefined;
}

/** The way of a connection: within its task, or along the way that was found between the tasks. */
export function route(of: ConnectionItem, { ends, tasks, direction, outer }: Routing): Routed {
  const [from, to] = [ends.get(of.from), ends.get(of.to)];
  if (!from || !to) return { of, points: [], label: { x: 0, y: 0 } };
  const start = side(from, direction, "out");
  const end = besideLabel(side(to, direction, "in"), { to, within: outer && tasks[to.of.task], direction });
  if (!outer) return { of, points: [start, end], label: { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 } };
  const way = outer.points.slice(1, -1).map(shifted);
  const hidden = isBehind(from, ends, direction) ? around(from, tasks[from.of.task], direction) : [start];
  return { of, points: [...hidden, ...way, end], label: shifted(outer.label) };
}

function shifted({ x, y }: Point): Point {
  return { x: x + MARGIN, y: y + MARGIN };
}

/** The middle of the side of a box at which records come in or go out. */
function side({ x, y, width, height }: Placed<unknown>, direction: Direction, way: "in" | "out"): Point {
  const far = way === "out" ? 1 : 0;
  return direction === "right" ? { x: x + far * width, y: y + height / 2 } : { x: x + width / 2, y: y + far * height };
}

/** What comes in from above comes in beside the label of the task, and not through it. */
function besideLabel(
  { x, y }: Point,
  { to, within, direction }: { to: Placed<OperatorItem>; within: Placed<TaskItem> | undefined; direction: Direction },
): Point {
  if (direction === "right" || !within) return { x, y };
  const clear = within.x + task.side + textWidth(within.of.label, task.labelSize) + CLEAR;
  return { x: Math.min(Math.max(x, clear), to.x + to.width - CLEAR), y };
}

/** Whether other operators of the same task stand between a box and the side of the task that it would leave by. */
function isBehind(
  one: Placed<OperatorItem>,
  ends: ReadonlyMap<string, Placed<OperatorItem>>,
  direction: Direction,
): boolean {
  return [...ends.values()].some((other) => {
    if (other === one || other.of.task !== one.of.task) return false;
    return direction === "right"
      ? other.x > one.x && other.y < one.y + one.height && one.y < other.y + other.height
      : other.y > one.y && other.x < one.x + one.width && one.x < other.x + other.width;
  });
}

/** Out at the other side of the box, and along the edge of its task. */
function around(
  one: Placed<OperatorItem>,
  within: Placed<TaskItem> | undefined,
  direction: Direction,
): readonly Point[] {
  const { x, y, width, height } = within ?? one;
  if (direction === "right") {
    const lane = y + height - task.bottom / 2;
    const from = one.x + one.width / 2;
    return [
      { x: from, y: one.y + one.height },
      { x: from, y: lane },
      { x: x + width, y: lane },
    ];
  }
  const lane = x + width - task.side / 2;
  const from = one.y + one.height / 2;
  return [
    { x: one.x + one.width, y: from },
    { x: lane, y: from },
    { x: lane, y: y + height },
  ];
}
