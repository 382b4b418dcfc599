import type { Settings } from "../flink/configuration.js";
import { directLimitOption, jobManagerOptions } from "../flink/job-manager-options.js";
import { jobManagerMemory, type JobManagerMemory } from "../flink/job-manager.js";
import type { FractionOption, Option, SizeOption } from "../flink/option.js";
import type { Refusal } from "../flink/refusal.js";
import { taskManagerOptions } from "../flink/task-manager-options.js";
import { taskManagerMemory, type TaskManagerMemory } from "../flink/task-manager.js";
import type { Version } from "../flink/version.js";

/** What can be made larger or smaller, by name; both kinds of process have these two. */
interface Movable extends Readonly<Record<string, SizeOption | FractionOption>> {
  readonly process: SizeOption;
  readonly flink: SizeOption;
}

/** A kind of process: how its memory is derived, and what can be set. */
export interface Kind<Memory = TaskManagerMemory | JobManagerMemory> {
  readonly derive: (settings: Settings, version: Version) => Memory | Refusal;
  readonly movable: Movable;
  /** Everything that can be left out. */
  readonly options: readonly Option[];
  /** Options that lead the derivation, each group enough by itself, the strongest first. */
  readonly leads: readonly (readonly SizeOption[])[];
  /** The process’s size in the configuration that Flink is shipped with, in bytes. */
  readonly shippedBytes: bigint;
}

const MEBIBYTE = 2n ** 20n;

const { process, flink, frameworkHeap, frameworkOffHeap, taskHeap, taskOffHeap, managed, managedFraction } =
  taskManagerOptions;
const { networkMin, networkMax, networkFraction, metaspace, overheadMin, overheadMax, overheadFraction } =
  taskManagerOptions;

/** Source of the shipped size: `config.yaml`, 1.10.1 to 2.3. */
export const taskManagerKind: Kind<TaskManagerMemory> = {
  derive: taskManagerMemory,
  movable: {
    ...{ process, flink, taskHeap, managed, managedFraction, networkMin, networkMax, networkFraction },
    ...{ frameworkHeap, frameworkOffHeap, taskOffHeap, metaspace, overheadMin, overheadMax, overheadFraction },
  },
  options: Object.values(taskManagerOptions),
  leads: [[taskHeap, managed], [flink], [process]],
  shippedBytes: 1728n * MEBIBYTE,
};

/** Source of the shipped size: `config.yaml`, 1.11 to 2.3. */
export const jobManagerKind: Kind<JobManagerMemory> = {
  derive: jobManagerMemory,
  movable: jobManagerOptions,
  options: [...Object.values(jobManagerOptions), directLimitOption],
  leads: [[jobManagerOptions.heap], [jobManagerOptions.flink], [jobManagerOptions.process]],
  shippedBytes: 1600n * MEBIBYTE,
};
