import type { Measurements } from "../../model/measurements/measurements.js";
import type { ReuseRate, SerializerTime } from "../../model/measurements/serializers.js";
import type { CheckpointTaken, StateTime } from "../../model/measurements/state.js";
import { newest } from "./runs.js";

/** The newest time of each type and operation. */
export function newestSerializers({ serializers }: Measurements): readonly SerializerTime[] {
  return newest(serializers, ["type", "operation"]);
}

/** The newest rates of each type, with object reuse and without. */
export function newestReuse({ objectReuse }: Measurements): readonly ReuseRate[] {
  return newest(objectReuse, ["type", "objectReuse"]);
}

const stateColumns = [
  "backend",
  "options",
  "managedMemory",
  "rocksdbMemoryBytes",
  "state",
  "operation",
  "valueBytes",
  "stateBytes",
] as const satisfies readonly (keyof StateTime)[];

/** The newest time of each operation on each state; of one that a run measured twice, the first. */
export function newestState({ state }: Measurements): readonly StateTime[] {
  const first = new Map<string, StateTime>();
  for (const time of newest(state, stateColumns)) {
    const what = [time.flink, ...stateColumns.map((column) => time[column])].join(" ");
    if (!first.has(what)) first.set(what, time);
  }
  return [...first.values()];
}

/** The newest checkpoints of each job. */
export function newestCheckpoints({ checkpoints }: Measurements): readonly CheckpointTaken[] {
  return newest(checkpoints, ["backend", "mode", "alignment", "backPressure", "stateBytes", "intervalSeconds"]);
}
