import type { Placement } from "../placement/placement.js";
import type { TasksOf } from "../placement/tasks-of.js";
import type { Buffers, BufferRules } from "./buffer-rules.js";
import { gateBuffersOf, partitionBuffersOf, type BuffersByTaskManager, type EndBuffers } from "./exchange-buffers.js";
import { placedExchanges } from "./hosts.js";

/** One summand: what one end of one edge asks of a TaskManager. */
export interface BufferTerm extends EndBuffers {
  /** Place of the edge in the job graph. */
  readonly edge: number;
  readonly end: "partition" | "gate";
}

/** What a job asks of its TaskManagers. */
export interface JobBuffers {
  /** All that each TaskManager is asked for. */
  readonly taskManagers: readonly Buffers[];
  /** What it is asked for by which end of which edge. Those who ask for nothing are left out. */
  readonly termsOf: (taskManager: number) => readonly BufferTerm[];
}

/**
 * The network buffers that each TaskManager must have, and those it would use, for a whole job. Subtasks without a slot ask
 * for nothing; to others, a producer without a slot is remote.
 */
export function jobBuffers(job: TasksOf, placement: Placement, rules: BufferRules): JobBuffers {
  const ends = placedExchanges(job, placement).flatMap((exchange, edge) => [
    { edge, end: "partition" as const, asked: partitionBuffersOf(exchange, rules) },
    { edge, end: "gate" as const, asked: gateBuffersOf(exchange, rules) },
  ]);
  const termsOf = (taskManager: number): readonly BufferTerm[] =>
    ends.flatMap(({ edge, end, asked }) => {
      const buffers = asked.get(taskManager);
      return buffers ? [{ edge, end, ...buffers }] : [];
    });
  const all = ends.map(({ asked }) => asked);
  return { taskManagers: summedUp(all, placement.slotsOn.length), termsOf };
}

function summedUp(all: readonly BuffersByTaskManager[], taskManagers: number): readonly Buffers[] {
  const sums = Array.from({ length: taskManagers }, () => ({ required: 0, wanted: 0 }));
  for (const asked of all) {
    for (const [taskManager, { required, wanted }] of asked) {
      const sum = sums[taskManager];
      if (!sum) continue;
      sum.required += required;
      sum.wanted += wanted;
    }
  }
  return sums;
}

/** The TaskManager that needs the most buffers, the first of several; null where there is none. */
export function worstTaskManager(buffers: readonly Buffers[]): number | null {
  let worst: number | null = null;
  for (const [taskManager, { required }] of buffers.entries()) {
    if (worst === null || required > (buffers[worst]?.required ?? 0)) worst = taskManager;
  }
  return worst;
}
