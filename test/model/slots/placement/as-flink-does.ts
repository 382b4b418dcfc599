import { topologicalOrder } from "../../../../src/model/slots/placement/topological-order.js";
import type { TasksOf } from "../../../../src/model/slots/placement/tasks-of.js";

/** A slot, before it has a number. */
interface Slot {
  readonly group: string;
  readonly vertices: Set<number>;
}

type Placed = readonly (readonly number[])[];

/** The producers that each consumer reads from, counted in loops as Flink does. */
export function producersInLoops(sources: number, targets: number): readonly (readonly number[])[] {
  const read = Array.from({ length: targets }, (): number[] => []);
  if (sources >= targets) {
    for (let index = 0; index < targets; index++) {
      const end = Math.trunc(((index + 1) * sources) / targets);
      for (let source = Math.trunc((index * sources) / targets); source < end; source++) read[index]?.push(source);
    }
  } else {
    for (let source = 0; source < sources; source++) {
      const end = Math.trunc(((source + 1) * targets + sources - 1) / sources);
      for (let index = Math.trunc((source * targets + sources - 1) / sources); index < end; index++)
        read[index]?.push(source);
    }
  }
  return read;
}

/** The steps of `LocalInputPreferredSlotSharingStrategy`: available slots of each vertex, candidates of each set of producers. */
export function localInputAsFlinkDoes(job: TasksOf): Placed {
  const placed = job.vertices.map((): Slot[] => []);
  const created: Slot[] = [];
  const constraints = new Map<string, Slot>();
  for (const vertex of topologicalOrder(job)) {
    const { parallelism = 0, slotSharingGroup = "", coLocationGroup = null } = job.vertices[vertex] ?? {};
    const candidates = new Map<string, Slot[]>();
    const isAvailable = (slot: Slot): boolean => slot.group === slotSharingGroup && !slot.vertices.has(vertex);
    const constraint = (subtask: number): string => `${slotSharingGroup} ${coLocationGroup ?? ""} ${subtask}`;
    const put = (subtask: number, slot: Slot): void => {
      slot.vertices.add(vertex);
      (placed[vertex] ?? [])[subtask] = slot;
    };
    const candidatesOf = (subtask: number): readonly Slot[][] =>
      job.edges.flatMap(({ from, to, pattern }, edge) => {
        if (to !== vertex) return [];
        const producers = placed[from] ?? [];
        const read =
          pattern === "all-to-all"
            ? [...producers.keys()]
            : (producersInLoops(producers.length, parallelism)[subtask] ?? []);
        const key = `${edge} ${read.join()}`;
        const slots = candidates.get(key) ?? read.flatMap((producer) => producers[producer] ?? []);
        candidates.set(key, slots);
        return [slots];
      });
    const remaining: number[] = [];
    for (let subtask = 0; subtask < parallelism; subtask++) {
      let slot = coLocationGroup === null ? undefined : constraints.get(constraint(subtask));
      for (const slots of slot ? [] : candidatesOf(subtask)) {
        for (let next = slots.shift(); next && !slot; next = slot ? undefined : slots.shift()) {
          if (isAvailable(next)) slot = next;
        }
        if (slot) break;
      }
      if (slot) put(subtask, slot);
      else remaining.push(subtask);
    }
    for (const subtask of remaining) {
      let slot = created.find(isAvailable);
      if (!slot) created.push((slot = { group: slotSharingGroup, vertices: new Set() }));
      put(subtask, slot);
    }
    if (coLocationGroup !== null) {
      for (const [subtask, slot] of (placed[vertex] ?? []).entries()) constraints.set(constraint(subtask), slot);
    }
  }
  return numbered(job, { placed, created });
}

/** The steps of `TaskBalancedExecutionSlotSharingGroupBuilder`. */
export function taskBalancedAsFlinkDoes(job: TasksOf): Placed {
  const placed = job.vertices.map((): Slot[] => []);
  const sizes = new Map<string, number>();
  for (const { slotSharingGroup, parallelism } of job.vertices) {
    sizes.set(slotSharingGroup, Math.max(parallelism, sizes.get(slotSharingGroup) ?? 0));
  }
  const created = [...sizes].flatMap(([group, size]) =>
    Array.from({ length: size }, (): Slot => ({ group, vertices: new Set() })),
  );
  const indexes = new Map<string, number>();
  const constraints = new Map<string, Slot>();
  for (const vertex of topologicalOrder(job)) {
    const { parallelism = 0, slotSharingGroup = "", coLocationGroup = null } = job.vertices[vertex] ?? {};
    const slots = created.filter(({ group }) => group === slotSharingGroup);
    const isMax = parallelism === slots.length;
    const leastUtilized = (isAllocatable: (slot: Slot) => boolean): number => {
      let [index, least] = [0, Infinity];
      for (const [at, slot] of slots.entries()) {
        if (least > slot.vertices.size && isAllocatable(slot)) [index, least] = [at, slot.vertices.size];
      }
      return index;
    };
    let index = isMax ? 0 : (indexes.get(slotSharingGroup) ?? 0);
    for (let subtask = 0; subtask < parallelism; subtask++) {
      const constraint = `${slotSharingGroup} ${coLocationGroup ?? ""} ${subtask}`;
      let slot = slots[index];
      if (coLocationGroup !== null) {
        slot = constraints.get(constraint) ?? slots[leastUtilized(({ vertices }) => !vertices.has(vertex))];
        if (slot) constraints.set(constraint, slot);
      }
      index = (index + 1) % slots.length;
      slot?.vertices.add(vertex);
      if (slot) placed[vertex]?.push(slot);
    }
    if (!isMax) indexes.set(slotSharingGroup, coLocationGroup === null ? index : leastUtilized(() => true));
  }
  return numbered(job, { placed, created });
}

/** Numbers slots group by group, in the order in which they came. */
function numbered(
  job: TasksOf,
  { placed, created }: { readonly placed: readonly Slot[][]; readonly created: readonly Slot[] },
): Placed {
  const groups = [...new Set(job.vertices.map(({ slotSharingGroup }) => slotSharingGroup))];
  const slots = groups.flatMap((group) => created.filter((slot) => slot.group === group));
  const numbers = new Map(slots.map((slot, number) => [slot, number]));
  return placed.map((subtasks) => subtasks.map((slot) => numbers.get(slot) ?? -1));
}
