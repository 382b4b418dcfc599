import { logarithmicSteps } from "../domain.js";
import type { FigureView } from "../figure.js";
import { amount, num, say, why, type World } from "../world.js";

export interface AccessCostData {
  readonly points: readonly RecordTime[];
  /** Where the factor between the lines is written. */
  readonly marks: readonly RecordTime[];
  /** The reader’s; null where it has no place on the axis. */
  readonly here: RecordTime | null;
  /** The ends of both axes, in seconds. */
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** One record, by the work that is not access to state. All times in seconds. */
export interface RecordTime {
  readonly work: number;
  readonly heap: number;
  readonly rocks: number;
  readonly factor: number;
}

const POINTS = 61;
/** How far the axis goes beyond the times of the accesses, at both ends. */
const BEYOND = 10;
/** What the axis holds where a record takes no time at all. */
const USUAL = [1e-6, 1e-4];

/** The time of a record with its state on the heap and in RocksDB, against the rest of its work. */
export function accessCostView(world: World): FigureView<AccessCostData> {
  const access = { heap: accessSeconds(world, "heapAccessSeconds"), rocks: accessSeconds(world, "rocksAccessSeconds") };
  const at = (work: number): RecordTime => recordTime(work, access);
  const x = ends(access, num(world, "otherWorkSeconds"));
  const marks = decades(x).map(at);
  const work = num(world, "otherWorkSeconds");
  return {
    title: "How much slower does a record get?",
    finding: finding(world),
    description:
      "Two rising lines over the other work of a record, both axes logarithmic: the time of a record with its state on the heap, " +
      "and in RocksDB. They are far apart at the left, where a record does little else, and come together at the right. At " +
      "some places the factor between them is written.",
    table: {
      columns: ["Other work", "Record, state on the heap", "Record, state in RocksDB", "Factor"],
      rows: (work > 0 ? [...marks, at(work)] : marks)
        .toSorted((one, other) => one.work - other.work)
        .map((point) => [
          ...[point.work, point.heap, point.rocks].map((seconds) => amount(seconds, "seconds")),
          amount(point.factor, "factor"),
        ]),
    },
    data: {
      ...{ marks, x, points: logarithmicSteps(...x, POINTS).map(at) },
      here: work > 0 ? at(work) : null,
      y: [Math.min(at(x[0]).heap, at(x[0]).rocks) / 2, Math.max(at(x[1]).heap, at(x[1]).rocks) * 2],
    },
  };
}

/** What a record spends in all its accesses. */
function accessSeconds(world: World, id: "heapAccessSeconds" | "rocksAccessSeconds"): number {
  return num(world, "windowsPerRecord") * num(world, "accessesPerRecord") * num(world, id);
}

function recordTime(work: number, access: { readonly heap: number; readonly rocks: number }): RecordTime {
  const [heap, rocks] = [work + access.heap, work + access.rocks];
  return { work, heap, rocks, factor: rocks / heap };
}

/** Powers of ten around both accesses and the reader’s work. */
function ends(access: { readonly heap: number; readonly rocks: number }, work: number): [number, number] {
  const positive = [access.heap, access.rocks, work].filter((seconds) => seconds > 0);
  const inside = positive.length > 0 ? positive : USUAL;
  const [least, most] = [Math.min(...inside) / BEYOND, Math.max(...inside) * BEYOND];
  return [10 ** Math.floor(Math.log10(least)), 10 ** Math.ceil(Math.log10(most))];
}

/** About six powers of ten, none at an end. */
function decades([least, most]: readonly [number, number]): number[] {
  const count = Math.round(Math.log10(most / least)) - 1;
  const step = Math.max(1, Math.ceil(count / 6));
  return Array.from({ length: Math.floor((count - 1) / step) + 1 }, (_, at) => least * 10 ** (1 + at * step));
}

function finding(world: World): string {
  const reason = why(world, "recordFactor");
  if (reason) return reason;
  if (num(world, "accessesPerRecord") === 0) return "A record does not access state, so that its place costs nothing.";
  const work = say(world, "otherWorkSeconds");
  if (num(world, "otherWorkSeconds") === 0) {
    return `A record that does nothing else takes ${say(world, "recordFactor")} the time in RocksDB, as one access does.`;
  }
  return (
    `With ${work} of other work a record takes ${say(world, "recordFactor")} the time in RocksDB; one access alone takes ` +
    `${say(world, "accessFactor")} the time.`
  );
}
