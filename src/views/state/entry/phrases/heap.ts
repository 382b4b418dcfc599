import { describedEntry, type EntryInputs } from "../../../../model/state/described.js";
import { heapBytes } from "../../../../model/state/entry/heap/heap-object.js";
import { emptyState } from "../../../../model/state/entry/heap/tables.js";
import { usualObjects } from "../../../../model/state/entry/heap/usual.js";
import { heapBytesOf } from "../../../../model/state/per-key.js";
import { UPPER_BOUND_MAX_PARALLELISM } from "../../../../model/slots/key-groups/bounds.js";
import { whole } from "../../../slots/cluster/words.js";
import { amount, num, why, type World } from "../../../world.js";
import { bytesText, timersIn } from "../described.js";
import { SHORT_REFERENCE } from "../heap.js";

/** The entry whatever the key groups, which the heap does not write. */
function entryOf(world: World): ReturnType<typeof describedEntry> {
  return describedEntry({ ...(world.evaluation.values as unknown as EntryInputs), maxParallelism: 1 });
}

/** How many objects the entry is. */
function objects(world: World): string {
  const count = usualObjects(entryOf(world), SHORT_REFERENCE)
    .filter(({ type }) => type !== "references")
    .reduce((sum, one) => sum + one.count, 0);
  const timers = timersIn(world);
  const beside = timers > 0 ? `; its timers have another ${bytesText(num(world, "heapTimerBytes"))}` : "";
  return `Here the entry is ${whole(count)} objects, and with its place in a table they have ${bytesText(num(world, "heapEntryBytes"))}${beside}.`;
}

/** References of four bytes reach as far as this. Source: JDK 17, objects at multiples of eight bytes. */
const COMPRESSED = 32 * 2 ** 30;

/** What wider references do to a heap that is a little larger. */
function wide(world: World): string {
  const timers = timersIn(world);
  const [short, long] = ([4, 8] as const).map((referenceBytes) =>
    heapBytesOf(entryOf(world), { timers, referenceBytes }),
  ) as [number, number];
  const holds = amount((COMPRESSED / long) * short, "binaryBytes", { scale: "GiB" });
  return (
    `One key and window then takes ${bytesText(long)} and not ${bytesText(short)}: a heap just above ` +
    `${amount(COMPRESSED, "binaryBytes")} holds as much state as one of ${holds} below.`
  );
}

/** A table without entries. */
const EMPTY_TABLE = heapBytes(emptyState(2, SHORT_REFERENCE)) - heapBytes(emptyState(1, SHORT_REFERENCE));

/** What the tables of key groups take before there is an entry. */
function emptyGroups(world: World): string {
  const reason = why(world, "maxParallelism");
  if (reason) return reason;
  const groups = num(world, "maxParallelism");
  const all = groups === 1 ? "1 key group takes" : `${whole(groups)} key groups take`;
  return `Here ${all} ${amount(groups * EMPTY_TABLE, "bytes")} for each state of an operator, over all its subtasks.`;
}

/** One table, and as many as there can be. */
function emptyTable(): string {
  return (
    `An empty table takes ${bytesText(EMPTY_TABLE)}, and ${whole(UPPER_BOUND_MAX_PARALLELISM)} of them ` +
    `${amount(UPPER_BOUND_MAX_PARALLELISM * EMPTY_TABLE, "bytes")}.`
  );
}

/** The sentences about an entry on the heap, by the name an author uses. */
export const heapPhrases = {
  "entry-objects": objects,
  "entry-wide": wide,
  "empty-table": emptyTable,
  "empty-groups": emptyGroups,
} satisfies Record<string, (world: World) => string>;
