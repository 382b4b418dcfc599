import type { Measurements } from "../../../model/measurements/measurements.js";
import type { Run } from "../../../model/measurements/run.js";
import type { SerializerTime } from "../../../model/measurements/serializers.js";
import type { CheckpointTaken, StateTime } from "../../../model/measurements/state.js";
import { amount } from "../../world.js";
import { groupsOf } from "../groups.js";
import { newestCheckpoints, newestSerializers, newestState } from "../newest.js";
import { versionsIn } from "../runs.js";
import { isOrder } from "../serializer-rows.js";
import { secondsOf, spreadOf, type Spread } from "../spread.js";
import type { Entry, Subject, SubjectName } from "./subject.js";

/** What can be explored, by the name an author writes. */
export const subjects: Readonly<Record<SubjectName, Subject>> = {
  serializers: {
    name: "serializers",
    title: "All measurements of serializers",
    files: [
      { path: "./data/measurements/serializers.csv", name: "serializers.csv", text: "All rows as CSV" },
      { path: "./data/measurements/object-reuse.csv", name: "object-reuse.csv", text: "those of object reuse" },
      { path: "./data/measurements-serialization.json", name: "measurements-serialization.json", text: "as JSON" },
    ],
    quantities: [
      { id: "time", title: "time for one record", unit: "seconds" },
      { id: "bytes", title: "bytes of one record", unit: "bytes" },
    ],
    facets: [
      { id: "operation", title: "Operation" },
      { id: "flink", title: "Flink" },
      { id: "kind", title: "Kind of record", isInName: true },
      { id: "serializer", title: "Serializer", isInName: true },
    ],
    first: { operation: "write", kind: "the order" },
    entries: (measurements) => newestSerializers(measurements).map(serializerEntry),
  },
  state: {
    name: "state",
    title: "All measurements of state",
    files: [
      { path: "./data/measurements/state.csv", name: "state.csv", text: "All rows as CSV" },
      { path: "./data/measurements-state.json", name: "measurements-state.json", text: "as JSON" },
    ],
    quantities: [{ id: "time", title: "time of one operation", unit: "seconds" }],
    facets: [
      { id: "state", title: "State" },
      { id: "operation", title: "Operation" },
      { id: "backend", title: "Backend" },
      { id: "value", title: "Size of a value" },
      { id: "size", title: "State in all" },
      { id: "options", title: "Options of RocksDB" },
      { id: "flink", title: "Flink" },
    ],
    first: { state: "ValueState", value: amount(100, "bytes") },
    entries: (measurements) => newestState(measurements).map(stateEntry),
  },
  checkpoints: {
    name: "checkpoints",
    title: "All measurements of checkpoints",
    files: [
      { path: "./data/measurements/checkpoints.csv", name: "checkpoints.csv", text: "All rows as CSV" },
      { path: "./data/measurements-state.json", name: "measurements-state.json", text: "as JSON" },
    ],
    quantities: [
      { id: "duration", title: "sync and async", unit: "seconds" },
      { id: "endToEnd", title: "from the trigger to the end", unit: "seconds" },
      { id: "checkpointed", title: "bytes that it writes", unit: "bytes" },
      { id: "full", title: "bytes that it refers to", unit: "bytes" },
    ],
    facets: [
      { id: "backend", title: "Backend" },
      { id: "mode", title: "Checkpoint" },
      { id: "size", title: "State" },
      { id: "interval", title: "Interval" },
      { id: "alignment", title: "Barriers" },
      { id: "pressure", title: "Back pressure" },
    ],
    first: { pressure: "no" },
    entries: checkpointEntries,
  },
};

/** The filter of the default view, with the newest version where versions are told apart. */
export function firstFilter({ first, facets }: Subject, entries: readonly Entry[]): Readonly<Record<string, string>> {
  if (!facets.some(({ id }) => id === "flink")) return first;
  const [newest] = versionsIn(entries.map(({ facets: { flink = "" } }) => ({ flink })));
  return newest === undefined ? first : { ...first, flink: newest };
}

function machineOf({ cpu, cores, jvm }: Run): string {
  return [cpu, cores, jvm].join(", ");
}

function serializerEntry(time: SerializerTime, at: number): Entry {
  const { title, operation, flink, type, serializer, bytes } = time;
  return {
    id: String(at),
    name: title,
    machine: machineOf(time),
    facets: { operation, flink, kind: isOrder(type) ? "the order" : "values and collections", serializer },
    values: { time: secondsOf(time), bytes: exactly(bytes) },
    rows: [time],
  };
}

function stateEntry(time: StateTime, at: number): Entry {
  const { state, operation, backend, valueBytes, stateBytes, options, managedMemory, rocksdbMemoryBytes, flink } = time;
  const size = amount(rocksdbMemoryBytes ?? NaN, "binaryBytes", { decimals: 0 });
  const memory = managedMemory === true ? `, ${size}` : ", no managed memory";
  return {
    id: String(at),
    name: "",
    machine: machineOf(time),
    facets: {
      state,
      operation,
      backend,
      value: amount(valueBytes, "bytes"),
      size: amount(stateBytes, "binaryBytes", { decimals: 0 }),
      options: options === null ? "" : `${options}${memory}`,
      flink,
    },
    values: { time: secondsOf(time) },
    rows: [time],
  };
}

/** One entry for each job: its checkpoints differ by noise alone. */
function checkpointEntries(measurements: Measurements): readonly Entry[] {
  const jobOf = ({
    run,
    flink,
    backend,
    mode,
    alignment,
    backPressure,
    stateBytes,
    intervalSeconds,
  }: CheckpointTaken) => [run, flink, backend, mode, alignment, backPressure, stateBytes, intervalSeconds].join(" ");
  return groupsOf(newestCheckpoints(measurements), jobOf).flatMap((rows, at) => {
    const [first] = rows;
    return first ? [checkpointEntry(rows, { first, id: String(at) })] : [];
  });
}

function checkpointEntry(
  rows: readonly CheckpointTaken[],
  { first, id }: { first: CheckpointTaken; id: string },
): Entry {
  const { backend, mode, alignment, backPressure, stateBytes, intervalSeconds } = first;
  return {
    id,
    name: "",
    machine: machineOf(first),
    facets: {
      backend,
      mode,
      size: amount(stateBytes, "bytes"),
      interval: amount(intervalSeconds, "seconds"),
      alignment,
      pressure: backPressure ? "yes" : "no",
    },
    values: {
      duration: spreadOf(rows.map((one) => one.durationSeconds)),
      endToEnd: spreadOf(rows.map((one) => one.endToEndSeconds)),
      checkpointed: spreadOf(rows.map((one) => one.checkpointedBytes)),
      full: spreadOf(rows.map((one) => one.fullBytes)),
    },
    rows,
  };
}

function exactly(value: number): Spread | null {
  return Number.isFinite(value) ? { value, low: value, high: value } : null;
}
