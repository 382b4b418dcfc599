import { fixed, sum, type Amount } from "./amount.js";
import { configurationOf, type Configuration, type Settings } from "./configuration.js";
import { directLimitOption, jobManagerOptions as options } from "./job-manager-options.js";
import { surroundingsInProcess, surroundingsOf, type Surroundings } from "./overhead.js";
import { refusable, refuse, type Refusal } from "./refusal.js";
import type { Lead } from "./task-manager.js";
import type { Version } from "./version.js";

/** A JobManager with less heap than this starts with a warning. Source: `JobManagerOptions.MIN_JVM_HEAP_SIZE`. */
export const RECOMMENDED_HEAP = 128n * 2n ** 20n;

/** What lies inside Flink’s own memory in a JobManager. */
export interface JobManagerParts {
  readonly heap: Amount;
  readonly offHeap: Amount;
}

/** The memory of a JobManager, part by part. */
export interface JobManagerMemory extends JobManagerParts {
  readonly lead: Lead;
  readonly metaspace: Amount;
  readonly overhead: Amount;
  /** Sums, in bytes. */
  readonly flink: bigint;
  readonly process: bigint;
  /** -XX:MaxDirectMemorySize; null where direct memory is not limited. */
  readonly direct: bigint | null;
}

/**
 * Derives the memory of a JobManager from its configuration, exactly as Flink does since 1.11.
 * Source: `JobManagerProcessUtils.processSpecFromConfig`; compared with Flink’s own classes in the tests.
 * @returns the check that failed, where Flink would not start
 */
export function jobManagerMemory(settings: Settings, version: Version): JobManagerMemory | Refusal {
  return refusable(() => {
    const configuration = configurationOf(settings, version);
    const memory = derive(configuration);
    return { ...memory, direct: configuration.flag(directLimitOption) ? memory.offHeap.bytes : null };
  });
}

function derive(configuration: Configuration): Omit<JobManagerMemory, "direct"> {
  const { has } = configuration;
  if (has(options.heap)) return { lead: "parts", ...around(fromParts(configuration), configuration) };
  if (has(options.flink)) {
    return { lead: "flink", ...around(fromFlink(configuration.size(options.flink), configuration), configuration) };
  }
  if (has(options.process)) return { lead: "process", ...fromProcess(configuration) };
  return refuse("nothingSet", { numbers: [], keys: [options.process.key, options.flink.key, options.heap.key] });
}

type Derived = Omit<JobManagerMemory, "lead" | "direct">;

function around(parts: JobManagerParts, configuration: Configuration): Derived {
  return total(parts, surroundingsOf(sum(parts.heap.bytes, parts.offHeap.bytes), { configuration, options }));
}

function fromProcess(configuration: Configuration): Derived {
  const surroundings = surroundingsInProcess(configuration, options);
  const { metaspace, overhead } = surroundings;
  const flink = configuration.size(options.process) - metaspace.bytes - overhead.bytes;
  return total(fromFlink(flink, configuration), surroundings);
}

function total(parts: JobManagerParts, { metaspace, overhead }: Surroundings): Derived {
  const flink = parts.heap.bytes + parts.offHeap.bytes;
  return { ...parts, metaspace, overhead, flink, process: sum(flink, metaspace.bytes, overhead.bytes) };
}

/** Source: `JobManagerFlinkMemoryUtils.deriveFromRequiredFineGrainedOptions`. */
function fromParts(configuration: Configuration): JobManagerParts {
  const heap = fixed(configuration, options.heap);
  const offHeap = fixed(configuration, options.offHeap);
  if (!configuration.has(options.flink)) return { heap, offHeap };
  const flink = configuration.size(options.flink);
  if (!configuration.has(options.offHeap)) return { heap, offHeap: offHeapLeft(flink, heap) };
  if (sum(heap.bytes, offHeap.bytes) !== flink) {
    refuse("heapAndOffHeapDiffer", {
      numbers: [heap.bytes, offHeap.bytes, flink],
      keys: [options.heap.key, options.offHeap.key, options.flink.key],
    });
  }
  return { heap, offHeap };
}

function offHeapLeft(flink: bigint, heap: Amount): Amount {
  if (flink < heap.bytes) {
    refuse("heapExceedsFlink", { numbers: [heap.bytes, flink], keys: [options.heap.key, options.flink.key] });
  }
  return { bytes: flink - heap.bytes, origin: "rest" };
}

/** Source: `JobManagerFlinkMemoryUtils.deriveFromTotalFlinkMemory`. */
function fromFlink(flink: bigint, configuration: Configuration): JobManagerParts {
  const offHeap = fixed(configuration, options.offHeap);
  if (flink <= offHeap.bytes) {
    refuse("flinkBelowOffHeap", {
      numbers: [flink, offHeap.bytes],
      keys: [options.process.key, options.flink.key, options.offHeap.key],
    });
  }
  return { heap: { bytes: flink - offHeap.bytes, origin: "rest" }, offHeap };
}
