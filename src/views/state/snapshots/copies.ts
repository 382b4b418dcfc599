import type { FigureView } from "../../figure.js";
import { amount, num, say, why, type World } from "../../world.js";

/** How many key groups are drawn, and how many entries in each. */
const GROUPS = 8;
const ENTRIES = 10;
/** How many of them are written at the moment that is drawn. */
const WRITTEN = 4;

export interface CopiesData {
  readonly groups: readonly CopiedGroup[];
  /** What stands there when nothing can be drawn. */
  readonly instead: string;
}

/** A key group halfway through a snapshot. */
export interface CopiedGroup {
  readonly state: "written" | "writing" | "waiting";
  /** Whether each entry has changed since the snapshot began. */
  readonly changed: readonly boolean[];
}

/** State and its snapshot halfway: which entries are one object, and which have been copied. */
export function copiesView(world: World): FigureView<CopiesData> {
  const reason = why(world, "copiedFraction");
  const groups = reason ? [] : groupsAt(changedBy(world, WRITTEN / GROUPS));
  return {
    title: "What does an asynchronous snapshot of the heap copy?",
    finding: reason || finding(world),
    description:
      "Two blocks of cells, a row for each key group: the state, and its snapshot when half of the key groups are written. " +
      "Entries that have not changed are one object for both. Those that have changed since have an old version in the snapshot, " +
      "as long as their key group is not written.",
    table: {
      columns: ["Share of the snapshot written", "Entries that have changed since it began"],
      rows: [0, 0.25, 0.5, 0.75, 1].map((share) => [
        amount(share, "fraction"),
        amount(changedBy(world, share), "fraction"),
      ]),
    },
    data: { groups, instead: reason },
  };
}

/** Which share of the entries has changed when that share of the time of a snapshot is over. */
function changedBy(world: World, share: number): number {
  return -Math.expm1((-share * num(world, "pausedRecords")) / num(world, "distinctKeys"));
}

function groupsAt(changedFraction: number): readonly CopiedGroup[] {
  const changed = Math.round(changedFraction * GROUPS * ENTRIES);
  return Array.from({ length: GROUPS }, (_, group) => ({
    state: group < WRITTEN ? "written" : group === WRITTEN ? "writing" : "waiting",
    changed: Array.from({ length: ENTRIES }, (_, entry) => turn(group * ENTRIES + entry) < changed),
  }));
}

/** When an entry changes: in an order that looks like none. 37 and 80 have no common divisor, so that each has its turn. */
function turn(entry: number): number {
  return (entry * 37 + 11) % (GROUPS * ENTRIES);
}

function finding(world: World): string {
  return (
    `Until all is written, ${say(world, "copiedFraction")} of the entries change. If each of them has to be kept, the copies ` +
    `take ${say(world, "copiedBytes")} of heap on each machine.`
  );
}
