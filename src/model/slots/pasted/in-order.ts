import { excerpt } from "../../excerpt.js";
import { topologicalOrder } from "../placement/topological-order.js";
import { DEFAULT_GROUP } from "../graph/sharing-groups.js";
import type { TasksOf } from "../placement/tasks-of.js";
import type { Problem } from "./plan.js";
import type { Tasks } from "./read-tasks.js";

/** What placement asks of pasted tasks. Where the JSON names no groups, all are in one, as by default. */
export function placeable({ vertices, edges }: Tasks): TasksOf {
  return {
    vertices: vertices.map(({ parallelism, slotSharingGroup }) => ({
      parallelism,
      slotSharingGroup: slotSharingGroup ?? DEFAULT_GROUP,
      coLocationGroup: null,
    })),
    edges,
  };
}

/** The tasks in the order in which Flink schedules them; a sentence where they read from each other in a circle. */
export function inOrder(tasks: Tasks): Tasks | Problem {
  const { vertices, edges } = tasks;
  const order = topologicalOrder(placeable(tasks));
  if (order.length < vertices.length) return { problem: circle(tasks, new Set(order)) };
  const placeOf = new Map(order.map((vertex, place) => [vertex, place]));
  const moved = edges.map((edge) => ({ ...edge, from: placeOf.get(edge.from) ?? 0, to: placeOf.get(edge.to) ?? 0 }));
  return {
    vertices: order.flatMap((vertex) => vertices[vertex] ?? []),
    edges: moved.sort((one, other) => one.to - other.to),
  };
}

function circle({ vertices }: Tasks, ordered: ReadonlySet<number>): string {
  const first = vertices.find((_, vertex) => !ordered.has(vertex));
  return `The tasks read from each other in a circle, which no job does: look at ${excerpt(first?.name ?? "")}.`;
}
