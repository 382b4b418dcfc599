import { impossible, type Impossible } from "../../quantity.js";
import { jobManagerOverheadFraction, jobManagerOverheadMaxBytes, jobManagerOverheadMinBytes } from "../inputs.js";
import { unordered } from "../lead.js";

/** jobmanager.memory.off-heap.size where it is not set. Source: `JobManagerOptions`. */
export const DEFAULT_OFF_HEAP_BYTES = 128 * 2 ** 20;

/** What the overhead is bound by. */
export const overheadRange = [
  jobManagerOverheadFraction,
  jobManagerOverheadMinBytes,
  jobManagerOverheadMaxBytes,
] as const;

/** Why the overhead has no size: its limits leave none. */
export const unorderedOverhead = (): Impossible =>
  unordered("JobManager’s overhead", ["jobManagerOverheadMinBytes", "jobManagerOverheadMaxBytes"]);

/** Why nothing can be derived. */
export const nothingSet = (): Impossible =>
  impossible("The JobManager does not start: set its process memory, its Flink memory or its heap.", [
    "jobManagerProcessBytes",
  ]);
