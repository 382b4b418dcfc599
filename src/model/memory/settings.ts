import type { Givens } from "../evaluate.js";
import { memoryInputs } from "./inputs.js";
import { jobManagerOptions } from "./flink/job-manager-options.js";
import type { Setting, Settings } from "./flink/configuration.js";
import type { FractionOption, SizeOption } from "./flink/option.js";
import { taskManagerOptions } from "./flink/task-manager-options.js";
import { NEWEST } from "./flink/version.js";

/** The option that each input of a TaskManager stands for, by the input’s id. */
export const taskManagerOptionOf: Readonly<Record<string, SizeOption | FractionOption>> = {
  taskManagerProcessBytes: taskManagerOptions.process,
  taskManagerFlinkBytes: taskManagerOptions.flink,
  setTaskHeapBytes: taskManagerOptions.taskHeap,
  setManagedBytes: taskManagerOptions.managed,
  slotsPerTaskManager: taskManagerOptions.slots,
  frameworkHeapBytes: taskManagerOptions.frameworkHeap,
  frameworkOffHeapBytes: taskManagerOptions.frameworkOffHeap,
  taskOffHeapBytes: taskManagerOptions.taskOffHeap,
  managedFraction: taskManagerOptions.managedFraction,
  networkFraction: taskManagerOptions.networkFraction,
  networkMinBytes: taskManagerOptions.networkMin,
  networkMaxBytes: taskManagerOptions.networkMax,
  metaspaceBytes: taskManagerOptions.metaspace,
  overheadFraction: taskManagerOptions.overheadFraction,
  overheadMinBytes: taskManagerOptions.overheadMin,
  overheadMaxBytes: taskManagerOptions.overheadMax,
};

/** The option that each input of a JobManager stands for, by the input’s id. */
export const jobManagerOptionOf: Readonly<Record<string, SizeOption | FractionOption>> = {
  jobManagerProcessBytes: jobManagerOptions.process,
  jobManagerFlinkBytes: jobManagerOptions.flink,
  setJobManagerHeapBytes: jobManagerOptions.heap,
  setJobManagerOffHeapBytes: jobManagerOptions.offHeap,
  jobManagerMetaspaceBytes: jobManagerOptions.metaspace,
  jobManagerOverheadFraction: jobManagerOptions.overheadFraction,
  jobManagerOverheadMinBytes: jobManagerOptions.overheadMin,
  jobManagerOverheadMaxBytes: jobManagerOptions.overheadMax,
};

/** What a scenario sets for a TaskManager, as Flink’s own derivation takes it. */
export function taskManagerSettingsOf(givens: Givens): Settings {
  return settingsOf(givens, taskManagerOptionOf);
}

/** What a scenario sets for a JobManager. */
export function jobManagerSettingsOf(givens: Givens): Settings {
  return settingsOf(givens, jobManagerOptionOf);
}

/** Inputs that are set wherever they are stated, even to Flink’s default: it has rules for what is set. */
const optional: ReadonlySet<string> = new Set(
  memoryInputs.flatMap((input) => (input.kind === "number" && input.optional ? [input.id] : [])),
);

/** What is not stated, or is Flink’s default, is not set. */
function settingsOf(givens: Givens, options: Readonly<Record<string, SizeOption | FractionOption>>): Settings {
  return new Map(
    Object.entries(options).flatMap(([id, option]) => {
      const value = givens[id];
      if (typeof value !== "number" || Number.isNaN(value)) return [];
      const [setting, initial] =
        typeof option.initial === "number" ? [value, option.initial] : sizes(value, option.initial);
      return setting === initial && !optional.has(id) ? [] : [[option.key, setting] as const];
    }),
  );
}

function sizes(value: number, initial: SizeOption["initial"]): readonly [Setting, Setting | null] {
  return [BigInt(value), initial(NEWEST)];
}
