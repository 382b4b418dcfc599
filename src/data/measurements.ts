import { escape, not, type ColumnTable } from "arquero";
import type { Measurements } from "../model/measurements/measurements.js";
import type { PublishedSerializer, ReuseRate, SerializerTime } from "../model/measurements/serializers.js";
import type { CheckpointTaken, PublishedState, StateTime } from "../model/measurements/state.js";
import { dataFile, finite, tableFrom } from "./csv.js";

const RUN = ["run", "flink", "jvm", "cpu", "cores"];
const TIME = ["meanNanoseconds", "errorNanoseconds"];

/** Everything that was measured or published, shaped for figures. Runs where pages are built. */
export function measurements(): Measurements {
  return {
    serializers: serializerTimes(dataFile("measurements/serializers.csv")),
    objectReuse: reuseRates(dataFile("measurements/object-reuse.csv")),
    publishedSerializers: publishedSerializers(dataFile("published-serializers.csv")),
    state: stateTimes(dataFile("measurements/state.csv")),
    checkpoints: checkpointsTaken(dataFile("measurements/checkpoints.csv")),
    publishedState: publishedState(dataFile("published-state.csv")),
  };
}

/** Times of serializers, each beside that of the POJO. Rows without a time are left out. */
export function serializerTimes(csv: string): readonly SerializerTime[] {
  const of = ["run", "flink", "operation"];
  const times = timesFrom(csv, [...RUN, "kryo", "type", "title", "serializer", "operation", "bytes", ...TIME]);
  const pojo = times.filter((row: SerializerTime) => row.type === "pojo-8").select(...of, { meanNanoseconds: "base" });
  return times
    .join_left(pojo, [of, of])
    .derive({ timesPojo: over("meanNanoseconds", "base") })
    .select(not("base"))
    .objects() as SerializerTime[];
}

/** Rates of a chain, each beside the mean of those without object reuse. */
export function reuseRates(csv: string): readonly ReuseRate[] {
  const of = ["run", "flink", "type"];
  const columns = [...RUN, "kryo", "type", "title", "objectReuse", "attempt", "recordsPerSecond"];
  const rates = tableFrom(csv, columns).filter((row: ReuseRate) => row.recordsPerSecond > 0);
  const copied = rates
    .filter((row: ReuseRate) => !row.objectReuse)
    .groupby(...of)
    .rollup({ base: "d => op.mean(d.recordsPerSecond)" });
  return rates
    .join_left(copied, [of, of])
    .derive({ timesCopied: over("recordsPerSecond", "base") })
    .select(not("base"))
    .objects() as ReuseRate[];
}

/** Times of state, those of RocksDB as Flink configures it beside those of the same state on the heap. */
export function stateTimes(csv: string): readonly StateTime[] {
  const what = ["backend", "options", "managedMemory", "state", "operation"];
  const sizes = ["valueBytes", "keys", "stateBytes", "rocksdbMemoryBytes"];
  const of = ["run", "flink", "state", "operation", "valueBytes", "stateBytes"];
  const times = timesFrom(csv, [...RUN, ...what, ...sizes, ...TIME]);
  const heap = times
    .filter((row: StateTime) => row.backend === "hashmap")
    .select(...of, { meanNanoseconds: "heap", errorNanoseconds: "heapError" });
  const ratio = (sign: -1 | 0 | 1) =>
    escape((row: StateTime & Heap) => {
      if (row.backend === "hashmap") return null;
      return quotient(
        row.meanNanoseconds + sign * (row.errorNanoseconds ?? 0),
        row.heap === undefined ? undefined : row.heap - sign * (row.heapError ?? 0),
      );
    });
  return times
    .join_left(heap, [of, of])
    .derive({ timesHeap: ratio(0), leastTimesHeap: ratio(-1), mostTimesHeap: ratio(1) })
    .select(not("heap", "heapError"))
    .objects() as StateTime[];
}

/** What stands beside a time while its ratio is worked out; undefined where the heap was not measured. */
interface Heap {
  readonly heap?: number;
  readonly heapError?: number | null;
}

/** Checkpoints, each beside the mean duration of the full ones of the same backend and job. */
export function checkpointsTaken(csv: string): readonly CheckpointTaken[] {
  const job = ["backend", "mode", "alignment", "backPressure", "stateBytes", "intervalSeconds"];
  const seconds = ["endToEndSeconds", "syncSeconds", "asyncSeconds", "startDelaySeconds", "alignmentSeconds"];
  const bytes = ["checkpointedBytes", "fullBytes", "inFlightBytes"];
  const of = ["run", "flink", ...job.filter((column) => column !== "mode")];
  const all = tableFrom(csv, [...RUN, ...job, "updatesPerSecond", "checkpoint", ...seconds, ...bytes])
    .filter((row: CheckpointTaken) => row.syncSeconds + row.asyncSeconds >= 0)
    .derive({ durationSeconds: (row: CheckpointTaken) => row.syncSeconds + row.asyncSeconds });
  const full = all
    .filter((row: CheckpointTaken) => row.mode === "full")
    .groupby(...of)
    .rollup({ base: "d => op.mean(d.durationSeconds)" });
  return all
    .join_left(full, [of, of])
    .derive({ timesFull: over("durationSeconds", "base") })
    .select(not("base"))
    .objects() as CheckpointTaken[];
}

/** Published rates of serializers, each beside that of the POJO of the same source. */
export function publishedSerializers(csv: string): readonly PublishedSerializer[] {
  const rates = tableFrom(csv, ["source", "flink", "date", "form", "type", "recordsPerMillisecond"]);
  const pojo = rates
    .filter((row: PublishedSerializer) => row.type === "pojo-8")
    .select("source", { recordsPerMillisecond: "base" });
  return rates
    .join_left(pojo, [["source"], ["source"]])
    .derive({ timesPojo: over("recordsPerMillisecond", "base") })
    .select(not("base"))
    .objects() as PublishedSerializer[];
}

/** Published numbers about state; rates of RocksDB beside those of the heap. */
export function publishedState(csv: string): readonly PublishedState[] {
  const of = ["source", "subject"];
  const all = tableFrom(csv, ["source", "flink", "date", "subject", "variant", "value", "unit", "operation"]);
  const heap = all.filter((row: PublishedState) => row.variant === "hashmap").select(...of, { value: "heap" });
  const timesHeap = escape(({ variant, value, heap: rate }: PublishedState & Heap) =>
    variant === "rocksdb" ? quotient(rate, value) : null,
  );
  return all.join_left(heap, [of, of]).derive({ timesHeap }).select(not("heap")).objects() as PublishedState[];
}

/** Rows with a mean; an error that is none is null. */
function timesFrom(csv: string, columns: readonly string[]): ColumnTable {
  return tableFrom(csv, columns)
    .filter((row: SerializerTime) => row.meanNanoseconds > 0)
    .derive({ errorNanoseconds: escape((row: SerializerTime) => finite(row.errorNanoseconds)) });
}

/** One column over another one; null where either is missing. */
function over(column: string, base: string) {
  return escape((row: Readonly<Record<string, number | undefined>>) => quotient(row[column], row[base]));
}

function quotient(dividend: number | undefined, divisor: number | undefined): number | null {
  if (dividend === undefined || divisor === undefined || !(divisor > 0) || !(dividend > 0)) return null;
  return finite(dividend / divisor);
}
