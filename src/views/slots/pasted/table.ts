import type { PastedPlan } from "../../../model/slots/pasted/plan.js";

/** One task, in words. */
export interface TaskRow {
  /** Its place in the plan. */
  readonly place: number;
  readonly name: string;
  readonly parallelism: number;
  /** Max parallelism; null where the JSON does not tell. */
  readonly max: number | null;
  readonly status: string | null;
  readonly reads: readonly ReadFrom[];
}

/** What a task reads, and how it comes there. */
export interface ReadFrom {
  readonly name: string;
  readonly how: string;
}

export type TaskOrder = "path" | "largest";

/** The tasks of a plan in the order in which records pass them. */
export function taskRows({ vertices, edges }: PastedPlan): readonly TaskRow[] {
  const reads = vertices.map((): ReadFrom[] => []);
  for (const { from, to, shipStrategy, pattern } of edges) {
    const how = [shipStrategy ?? "not said", pattern].join(", ");
    reads[to]?.push({ name: vertices[from]?.name ?? "", how });
  }
  return vertices.map(({ name, parallelism, maxParallelism, status }, place) => ({
    place,
    name,
    parallelism,
    max: maxParallelism,
    status,
    reads: reads[place] ?? [],
  }));
}

/** Those whose name holds a text, in the order that is asked for. */
export function chosenRows(
  rows: readonly TaskRow[],
  { holding, order }: { holding: string; order: TaskOrder },
): readonly TaskRow[] {
  const small = holding.trim().toLowerCase();
  const found = small === "" ? rows : rows.filter(({ name }) => name.toLowerCase().includes(small));
  return order === "path" ? found : [...found].sort((one, other) => other.parallelism - one.parallelism);
}
