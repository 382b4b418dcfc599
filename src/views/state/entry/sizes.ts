import type { Datum, StateEntry } from "../../../model/state/entry/description.js";
import { heapBytesOf, rocksBytesOf, savepointBytesOf } from "../../../model/state/per-key.js";
import { logarithmicSteps } from "../../domain.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, why, type World } from "../../world.js";
import { bytesText, entryIn, timersIn } from "./described.js";

/** What one key and window takes in each place. */
export interface SizePoint {
  /** Of one value, one element of a list or one value of a map. */
  readonly valueBytes: number;
  readonly rocks: number;
  readonly savepoint: number;
  /** With references of 4 bytes, and of 8. */
  readonly heap: number;
  readonly wideHeap: number;
}

export interface SizesData {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly points: readonly SizePoint[];
  readonly here: (SizePoint & { readonly label: string }) | null;
  /** From which size on the heap takes little more; null if that is beyond the axis. */
  readonly even: { readonly valueBytes: number; readonly label: string } | null;
}

/** The axis of a value’s size, at least. */
const LEFT = 8;
const RIGHT = 10_000;
const STEPS = 121;

/** So much more than in RocksDB is little. Assumed. */
const LITTLE = 1.25;

const TABLE_SIZES = [8, 16, 32, 64, 100, 200, 500, 1_000, 2_000, 5_000, 10_000];

/** What one key and window takes, against the size of its value. */
export function sizesView(world: World): FigureView<SizesData> {
  const entry = entryIn(world);
  const timers = timersIn(world);
  return {
    title: "What one key and window takes, by the size of a value",
    finding: entry ? finding(world, entry) : why(world, "maxParallelism"),
    description:
      "Two bands over the size of a value, both axes logarithmic. The lower one lies between RocksDB and a canonical " +
      "savepoint, the upper one between a heap with references of 4 bytes and one with references of 8. They meet at the right.",
    table: tableOf(
      ["Value", "RocksDB", "Canonical savepoint", "Heap", "Heap above 32 GiB", "Heap over RocksDB"],
      entry ? TABLE_SIZES.map((size) => rowOf(pointAt(entry, { timers, size }))) : [],
    ),
    data: entry ? dataOf(world, entry) : NOTHING,
  };
}

const NOTHING: SizesData = { left: LEFT, right: RIGHT, bottom: 1, top: RIGHT, points: [], here: null, even: null };

function dataOf(world: World, entry: StateEntry): SizesData {
  const timers = timersIn(world);
  const own = num(world, "valueBytes");
  const [left, right] = [Math.max(1, Math.min(LEFT, own)), Math.max(RIGHT, own)];
  const points = logarithmicSteps(left, right, STEPS).map((size) => pointAt(entry, { timers, size: Math.round(size) }));
  const from = evenFrom(entry, timers);
  return {
    ...{ left, right, points },
    bottom: Math.min(...points.map(({ rocks }) => rocks)) / 1.5,
    top: Math.max(...points.map(({ wideHeap }) => wideHeap)) * 1.3,
    here:
      own >= 1 ? { ...pointAt(entry, { timers, size: own }), label: bytesText(num(world, "heapBytesPerKey")) } : null,
    even:
      from !== null && from >= left && from <= right
        ? { valueBytes: from, label: `from ${amount(roughly(from), "bytes")} on` }
        : null,
  };
}

function pointAt(entry: StateEntry, { timers, size }: { timers: number; size: number }): SizePoint {
  const sized = withValue(entry, size);
  return {
    valueBytes: size,
    rocks: rocksBytesOf(sized, timers),
    savepoint: savepointBytesOf(sized, timers),
    heap: heapBytesOf(sized, { timers, referenceBytes: 4 }),
    wideHeap: heapBytesOf(sized, { timers, referenceBytes: 8 }),
  };
}

function withValue({ state, ...entry }: StateEntry, count: number): StateEntry {
  const value: Datum = { kind: "bytes", count, isFixed: false };
  if (state.kind === "timer") return { ...entry, state };
  return { ...entry, state: state.kind === "list" ? { ...state, element: value } : { ...state, value } };
}

/** The largest value that is asked about. */
const LARGEST_VALUE = 1e8;

/**
 * The size of a value from which on the heap takes only little more; null if no value is so large. Found by halving: the
 * ratio falls, but for what is rounded up to a multiple of eight bytes.
 */
function evenFrom(entry: StateEntry, timers: number): number | null {
  const isMore = (size: number): boolean => {
    const sized = withValue(entry, size);
    return heapBytesOf(sized, { timers, referenceBytes: 4 }) > LITTLE * rocksBytesOf(sized, timers);
  };
  let [low, high] = [0, LARGEST_VALUE];
  if (isMore(high)) return null;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isMore(middle)) low = middle;
    else high = middle;
  }
  return high;
}

function rowOf({ valueBytes, ...point }: SizePoint): readonly string[] {
  const { rocks, savepoint, heap, wideHeap } = point;
  return [...[valueBytes, rocks, savepoint, heap, wideHeap].map(bytesText), amount(heap / rocks, "factor")];
}

function finding(world: World, entry: StateEntry): string {
  const timers = timersIn(world);
  const { valueBytes, rocks, heap, wideHeap } = pointAt(entry, { timers, size: num(world, "valueBytes") });
  const factors = [heap, wideHeap].map((bytes) => amount(bytes / rocks, "factor"));
  const from = evenFrom(entry, timers);
  const now = `With values of ${bytesText(valueBytes)} the heap takes ${factors[0] ?? ""} the bytes of RocksDB, and ${factors[1] ?? ""} above 32 GiB.`;
  if (from === null) return `${now} It stays more than a quarter larger at any size.`;
  return valueBytes >= from
    ? `${now} That is little: what stands around a value does not grow with it.`
    : `${now} From values of about ${amount(roughly(from), "bytes")} on it takes at most a quarter more, and what stands around them does not matter.`;
}

/** Two digits. */
function roughly(value: number): number {
  return Number(value.toPrecision(2));
}
