import { known } from "../../../model/quantity.js";
import type { JobGraph } from "../../../model/slots/graph/job-graph.js";
import { rangesOf, sizeOf } from "../../../model/slots/key-groups/assignment.js";
import { objectionTo, type Division } from "../../../model/slots/key-groups/bounds.js";
import { defaultMaxParallelism } from "../../../model/slots/key-groups/default-max-parallelism.js";
import { amount, num, type World } from "../../world.js";
import { subtaskName, letterOf } from "./letters.js";
import { many, whole } from "./words.js";

/** The subtasks of a keyed task that have more to do than others. */
export interface Hottest {
  /** Place of their task in the job graph. */
  readonly task: number;
  readonly subtasks: ReadonlySet<number>;
  /** Who they are and why, in a sentence. */
  readonly says: string;
  /** The same in a few words. */
  readonly short: string;
}

/**
 * The hottest subtasks of the first task that reads by key: the one with the hottest key where keys are skewed, else all
 * that have a key group more than others. Null where no task reads by key, or its subtasks have the same.
 */
export function hottestOf(world: World, { vertices, edges }: JobGraph): Hottest | null {
  const task = edges.find(({ partitioner }) => partitioner === "key")?.to;
  const vertex = task === undefined ? undefined : vertices[task];
  if (task === undefined || !vertex || vertex.parallelism === 1) return null;
  const division = divisionOf(world, vertex);
  if (objectionTo(division) !== null) return null;
  const sizes = rangesOf(division).map(sizeOf);
  const most = sizes.reduce((so, size) => Math.max(so, size), 0);
  const busiest = [...sizes.keys()].filter((subtask) => sizes[subtask] === most);
  if (num(world, "keySkew") > 0) return byKey(world, { task, subtask: busiest[0] ?? 0, most, division });
  return busiest.length === sizes.length ? null : byKeyGroups({ task, busiest, most, division });
}

/** As the program says, else the scenario; a task of another parallelism than the job’s derives its own. */
function divisionOf(world: World, vertex: JobGraph["vertices"][number]): Division {
  const { maxParallelism, parallelism } = vertex;
  const set = num(world, "setMaxParallelism");
  return { parallelism, maxParallelism: maxParallelism ?? (known(set) ? set : defaultMaxParallelism(parallelism)) };
}

interface ByKey {
  readonly task: number;
  readonly subtask: number;
  readonly most: number;
  readonly division: Division;
}

/** As `hottestSubtaskFraction` has it, with the key groups of this task. */
function byKey(world: World, { task, subtask, most, division }: ByKey): Hottest {
  const hottest = num(world, "hottestKeyFraction");
  const share = hottest + (1 - hottest) * (most / division.maxParallelism);
  const factor = amount(share * division.parallelism, "factor");
  return {
    task,
    subtasks: new Set([subtask]),
    says:
      `The hottest key gives one subtask of ${letterOf(task)} ${amount(share, "fraction")} of the records, ${factor} the ` +
      `average. It is drawn at ${subtaskName(task, subtask)}; which one it is depends on the key.`,
    short: `has the hottest key: ${factor} the average`,
  };
}

interface ByKeyGroups extends Omit<ByKey, "subtask"> {
  readonly busiest: readonly number[];
}

function byKeyGroups({ task, busiest, most, division }: ByKeyGroups): Hottest {
  const have = busiest.length === 1 ? "has" : "have";
  const factor = amount((most * division.parallelism) / division.maxParallelism, "factor");
  return {
    task,
    subtasks: new Set(busiest),
    says:
      `Of the ${many(division.parallelism, "subtask")} of ${letterOf(task)}, ${whole(busiest.length)} ${have} ` +
      `${many(most, "key group")}, the others one less: a dot marks ${busiest.length === 1 ? "it" : "them"}.`,
    short: `${many(most, "key group")}, the others one less: ${factor} the average`,
  };
}
