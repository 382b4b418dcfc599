import type { JobGraph } from "../../../model/slots/graph/job-graph.js";
import type { Refused } from "../../../model/slots/graph/refusal.js";
import type { Job } from "../../../model/slots/job/job.js";

/** A task: a chain of operators in one outline. */
export interface TaskItem {
  /** Their names, in the order of the chain. */
  readonly operators: readonly string[];
  /** What is written at its upper edge. */
  readonly label: string;
  readonly parallelism: number | null;
  readonly slotSharingGroup: string | null;
  /** Which hatching its slot-sharing group has: 0 for none, as where there is only one group. */
  readonly hatching: number;
  /** Whether Flink makes a task of it: not of a source that nothing reads, nor of a job that it refuses. */
  readonly isReal: boolean;
  /** The same in words. */
  readonly says: string;
}

/** The tasks of a job, and behind them what is no task. */
export function taskItems({ operators }: Job, graph: JobGraph | Refused): readonly TaskItem[] {
  if ("refused" in graph) return operators.map(({ name }) => loose(name, ""));
  const groups = [...new Set(graph.vertices.map(({ slotSharingGroup }) => slotSharingGroup))];
  const located = new Set(graph.vertices.map(({ coLocationGroup }) => coLocationGroup));
  return [
    ...graph.vertices.map(({ operators, parallelism, slotSharingGroup: group, coLocationGroup }) => {
      const notes = [
        ...(groups.length > 1 ? [`group ${group}`] : []),
        ...(coLocationGroup !== null && located.has(coLocationGroup) ? [`co-located ${coLocationGroup}`] : []),
      ];
      return {
        operators,
        ...{ parallelism, slotSharingGroup: group },
        label: [`×${parallelism}`, ...notes].join(" · "),
        hatching: groups.indexOf(group),
        isReal: true,
        says: [`parallelism ${parallelism}`, ...notes].join(", "),
      };
    }),
    ...graph.leftOut.map((name) => loose(name, "left out: nothing reads it")),
  ];
}

function loose(name: string, label: string): TaskItem {
  return {
    ...{ operators: [name], label, says: label },
    ...{ parallelism: null, slotSharingGroup: null, hatching: 0, isReal: false },
  };
}
