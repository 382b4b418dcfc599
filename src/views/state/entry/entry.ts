import { timerBeside } from "../../../model/state/described.js";
import type { StateEntry } from "../../../model/state/entry/description.js";
import { usualObjects } from "../../../model/state/entry/heap/usual.js";
import type { FigureView, Table } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { whole } from "../../slots/cluster/words.js";
import { amount, num, why, type World } from "../../world.js";
import { bytesText, entryIn, timersIn } from "./described.js";
import { entryBoxes, SHORT_REFERENCE, timerBoxes, type HeapBox } from "./heap.js";
import { LARGEST, linesOf, type Line } from "./lines.js";

export interface EntryData {
  /** Empty where the job does not start. */
  readonly lines: readonly Line[];
  readonly heap: readonly { readonly name: string; readonly size: string; readonly boxes: readonly HeapBox[] }[];
}

/** One entry of state, byte by byte as Flink writes it, and object by object on the heap. */
export function entryView(world: World): FigureView<EntryData> {
  const entry = entryIn(world);
  const timers = timersIn(world);
  return {
    title: "What one key and window takes, byte by byte",
    finding: entry ? finding(world) : why(world, "maxParallelism"),
    description:
      "Rows of cells with a byte each. The first is the key of the entry in RocksDB: key group, key, and window if there is " +
      "one. The second is its value. Then the lengths that a canonical savepoint adds, and the timer. Below, the objects " +
      "that the heap has instead, as boxes; the shaded part of each is its header.",
    table: tableOf(["Where", "What", "Bytes"], entry ? tableRows(entry, timers) : []),
    data: entry ? { lines: linesOf(entry, timers), heap: heapRows(world, entry) } : { lines: [], heap: [] },
  };
}

function heapRows(world: World, entry: StateEntry): EntryData["heap"] {
  const timers = timersIn(world);
  const name = timers === 1 ? "Its timer" : `One of ${whole(timers)} timers`;
  const timer = { name, size: bytesText(num(world, "heapTimerBytes") / timers), boxes: timerBoxes(entry) };
  return [
    { name: "The entry", size: bytesText(num(world, "heapEntryBytes")), boxes: entryBoxes(entry) },
    ...(timers > 0 ? [timer] : []),
  ];
}

function finding(world: World): string {
  const [rocks, savepoint, heap] = ["rocksBytesPerKey", "snapshotBytesPerKey", "heapBytesPerKey"].map((id) =>
    bytesText(num(world, id)),
  ) as [string, string, string];
  const factor = amount(num(world, "heapBytesPerKey") / num(world, "rocksBytesPerKey"), "factor");
  const all =
    `One key and window takes ${rocks} in RocksDB, ${savepoint} in a canonical savepoint and ${heap} on the heap: ` +
    `${factor} what RocksDB has.`;
  return num(world, "rocksValueBytes") > LARGEST
    ? `${all} No value can be as large as this one: RocksDB takes up to 2 GiB at once.`
    : all;
}

function tableRows(entry: StateEntry, timers: number): Table["rows"] {
  const written = linesOf(entry, timers).flatMap(({ name, parts }) =>
    parts.map((part) => [name, part.name + hexText(part), part.size]),
  );
  return [
    ...written,
    ...objectRows(entry, "On the heap"),
    ...(timers > 0 ? objectRows(timerBeside(entry), "On the heap, each timer") : []),
  ];
}

/** “: 00 00 00 2a”. */
function hexText({ cells, rest }: Line["parts"][number]): string {
  if (cells.length === 0) return "";
  return `: ${cells.join(" ")}${rest === "" ? "" : " …"}`;
}

function objectRows(entry: StateEntry, where: string): Table["rows"] {
  return usualObjects(entry, SHORT_REFERENCE).map(({ what, type, bytes, count }) => [
    where,
    `${what}: ${type}`,
    count === 1 ? bytesText(bytes) : `${whole(count)} × ${bytesText(bytes)}`,
  ]);
}
