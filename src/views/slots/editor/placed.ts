import { layoutOf, type Point } from "../layout/layout.js";
import { chainLayout, type Inner } from "./chain.js";
import type { Items, OperatorItem } from "./items.js";
import { gaps, labelRoom, LIFT, MARGIN, sizeOf } from "./measures.js";
import type { Direction, Placed } from "./place.js";
import { route, type Routed } from "./routes.js";
import type { TaskItem } from "./tasks.js";

/** A job, placed. */
export interface PlacedJob {
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  readonly tasks: readonly Placed<TaskItem>[];
  readonly operators: readonly Placed<OperatorItem>[];
  readonly connections: readonly Routed[];
}

/** Places the chains first, each in itself, and then the tasks that they are. */
export function placedJob(items: Items, direction: Direction): PlacedJob {
  const inner = items.tasks.map((one, at) => chainLayout(items, { task: one, at, direction }));
  const taskOf = new Map(items.operators.map(({ operator, task }) => [operator.name, task]));
  const across = items.connections.filter(({ isChained }) => !isChained);
  const outer = layoutOf(
    {
      nodes: inner.map((one, at) => ({ id: String(at), width: one.width, height: one.height + LIFT })),
      edges: across.map(({ from, to, label }) => ({
        from: String(taskOf.get(from)),
        to: String(taskOf.get(to)),
        label: labelRoom(label),
      })),
    },
    { direction, ...gaps[direction] },
  );
  const tasks = items.tasks.map((of, at) => taskPlace(of, inner[at], outer.nodes[at]));
  const operators = items.operators.map((of) => operatorPlace(of, tasks[of.task], inner[of.task]));
  const ends = new Map(operators.map((one) => [one.of.operator.name, one]));
  const routes = new Map(across.map((of, at) => [of, outer.edges[at]]));
  const connections = items.connections.map((of) => route(of, { ends, tasks, direction, outer: routes.get(of) }));
  return {
    ...{ direction, tasks, operators, connections },
    width: outer.width + 2 * MARGIN,
    height: outer.height + 2 * MARGIN,
  };
}

function taskPlace(of: TaskItem, inner?: Inner, centre?: Point): Placed<TaskItem> {
  const { width = 0, height = 0 } = inner ?? {};
  const { x = 0, y = 0 } = centre ?? {};
  return { of, width, height, x: x - width / 2 + MARGIN, y: y - (height + LIFT) / 2 + MARGIN };
}

function operatorPlace(of: OperatorItem, within?: Placed<TaskItem>, inner?: Inner): Placed<OperatorItem> {
  const { width, height } = sizeOf(of);
  const { x = 0, y = 0 } = inner?.centres.get(of.operator.name) ?? {};
  return { of, width, height, x: (within?.x ?? 0) + x - width / 2, y: (within?.y ?? 0) + y - height / 2 };
}
