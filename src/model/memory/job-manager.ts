import { derive, impossible, known, type Impossible, type ValuesOf } from "../quantity.js";
import { cited, derived } from "../sources.js";
import {
  jobManagerFlinkBytes,
  jobManagerMetaspaceBytes,
  jobManagerOverheadFraction,
  jobManagerOverheadMaxBytes,
  jobManagerOverheadMinBytes,
  jobManagerProcessBytes,
  setJobManagerHeapBytes,
  setJobManagerOffHeapBytes,
} from "./inputs.js";
import { exact, size, unordered } from "./lead.js";
import { limitedCases } from "./limited.js";
import { shareBesideBytes, shareBesideTex, shareBytes, shareTex, sumTex } from "./shares.js";

/** jobmanager.memory.off-heap.size where it is not set. Source: `JobManagerOptions`. */
const DEFAULT_OFF_HEAP_BYTES = 128 * 2 ** 20;

const overheadRange = [jobManagerOverheadFraction, jobManagerOverheadMinBytes, jobManagerOverheadMaxBytes] as const;

const unorderedOverhead = (): Impossible =>
  unordered("JobManager’s overhead", ["jobManagerOverheadMinBytes", "jobManagerOverheadMaxBytes"]);

const nothingSet = (): Impossible =>
  impossible("The JobManager does not start: set its process memory, its Flink memory or its heap.", [
    "jobManagerProcessBytes",
  ]);

/** The overhead in a JobManager of known size. */
export const jobManagerOverheadInProcessBytes = derive({
  id: "jobManagerOverheadInProcessBytes",
  symbol: "J_q",
  title: "JobManager, overhead by its fraction of the process",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.deriveWithFraction"),
  uses: [jobManagerProcessBytes, ...overheadRange],
  cases: limitedCases<ValuesOf<[typeof jobManagerProcessBytes, ...typeof overheadRange]>>({
    when: () => true,
    says: "as its fraction",
    share: (at) => shareBytes(at.jobManagerProcessBytes, at.jobManagerOverheadFraction),
    shareTex: (at) => shareTex(at.jobManagerProcessBytes, at.jobManagerOverheadFraction),
    min: "jobManagerOverheadMinBytes",
    max: "jobManagerOverheadMaxBytes",
    unordered: unorderedOverhead,
  }),
});

/** Heap and off-heap of a JobManager. */
export const jobManagerTotalFlinkBytes = derive({
  id: "jobManagerTotalFlinkBytes",
  symbol: "J_t",
  title: "JobManager, total Flink memory",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.memoryProcessSpecFromConfig"),
  uses: [jobManagerMetaspaceBytes],
  considers: [
    setJobManagerHeapBytes,
    setJobManagerOffHeapBytes,
    jobManagerFlinkBytes,
    jobManagerProcessBytes,
    jobManagerOverheadInProcessBytes,
  ],
  cases: [
    {
      when: ({ jobManagerFlinkBytes }) => known(jobManagerFlinkBytes),
      says: "where it is set",
      compute: ({ jobManagerFlinkBytes }) => jobManagerFlinkBytes,
      tex: ({ jobManagerFlinkBytes }) => jobManagerFlinkBytes,
    },
    {
      when: (at) => known(at.setJobManagerHeapBytes) && known(at.setJobManagerOffHeapBytes),
      says: "where heap and off-heap are set",
      compute: (at) => at.setJobManagerHeapBytes + at.setJobManagerOffHeapBytes,
      tex: (at) => `${at.setJobManagerHeapBytes} + ${at.setJobManagerOffHeapBytes}`,
    },
    {
      when: ({ setJobManagerHeapBytes }) => known(setJobManagerHeapBytes),
      says: "where the heap is set",
      compute: ({ setJobManagerHeapBytes }) => setJobManagerHeapBytes + DEFAULT_OFF_HEAP_BYTES,
      tex: ({ setJobManagerHeapBytes }) => `${setJobManagerHeapBytes} + ${String(DEFAULT_OFF_HEAP_BYTES)}`,
    },
    {
      when: () => true,
      says: "where the total process memory leads",
      compute: ({ jobManagerProcessBytes, jobManagerMetaspaceBytes, jobManagerOverheadInProcessBytes }) => {
        if (!known(jobManagerProcessBytes)) return nothingSet();
        if (!known(jobManagerOverheadInProcessBytes)) return unorderedOverhead();
        const rest = jobManagerProcessBytes - jobManagerMetaspaceBytes - jobManagerOverheadInProcessBytes;
        return rest < 0
          ? impossible(
              `The JobManager does not start: metaspace (${size(jobManagerMetaspaceBytes)}) and overhead ` +
                `(${size(jobManagerOverheadInProcessBytes)}) alone exceed its process (${size(jobManagerProcessBytes)}).`,
              ["jobManagerProcessBytes", "jobManagerMetaspaceBytes", "jobManagerOverheadMinBytes"],
            )
          : rest;
      },
      tex: ({ jobManagerProcessBytes, jobManagerMetaspaceBytes, jobManagerOverheadInProcessBytes }) =>
        `${jobManagerProcessBytes} - ${jobManagerMetaspaceBytes} - ${jobManagerOverheadInProcessBytes}`,
    },
  ],
});

/** The JobManager’s -Xmx and -Xms. */
export const jobManagerHeapBytes = derive({
  id: "jobManagerHeapBytes",
  symbol: "J_x",
  title: "JobManager, JVM heap, −Xmx",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "JobManagerFlinkMemoryUtils"),
  uses: [jobManagerTotalFlinkBytes],
  considers: [setJobManagerHeapBytes, setJobManagerOffHeapBytes, jobManagerFlinkBytes],
  cases: [
    {
      when: ({ setJobManagerHeapBytes }) => known(setJobManagerHeapBytes),
      says: "where it is set",
      compute: (at) => checkedHeap(at),
      tex: ({ setJobManagerHeapBytes }) => setJobManagerHeapBytes,
    },
    {
      when: ({ setJobManagerOffHeapBytes }) => known(setJobManagerOffHeapBytes),
      says: "beside off-heap memory that is set",
      compute: (at) => heapBeside(at.setJobManagerOffHeapBytes, at.jobManagerTotalFlinkBytes),
      tex: (at) => `${at.jobManagerTotalFlinkBytes} - ${at.setJobManagerOffHeapBytes}`,
    },
    {
      when: () => true,
      says: "beside the default off-heap memory",
      compute: (at) => heapBeside(DEFAULT_OFF_HEAP_BYTES, at.jobManagerTotalFlinkBytes),
      tex: (at) => `${at.jobManagerTotalFlinkBytes} - ${String(DEFAULT_OFF_HEAP_BYTES)}`,
    },
  ],
});

interface SetHeap {
  readonly setJobManagerHeapBytes: number;
  readonly setJobManagerOffHeapBytes: number;
  readonly jobManagerFlinkBytes: number;
}

function checkedHeap({
  setJobManagerHeapBytes: heap,
  setJobManagerOffHeapBytes: offHeap,
  jobManagerFlinkBytes: flink,
}: SetHeap): number | Impossible {
  if (known(flink) && known(offHeap) && heap + offHeap !== flink) {
    return impossible(
      `The JobManager does not start: heap (${size(heap)}) and off-heap (${size(offHeap)}) must come to its total Flink ` +
        `memory (${size(flink)}) exactly.`,
      ["setJobManagerHeapBytes", "setJobManagerOffHeapBytes", "jobManagerFlinkBytes"],
    );
  }
  return known(flink) && heap > flink
    ? impossible(
        `The JobManager does not start: its heap (${size(heap)}) exceeds its total Flink memory (${size(flink)}).`,
        ["setJobManagerHeapBytes", "jobManagerFlinkBytes"],
      )
    : heap;
}

function heapBeside(offHeap: number, flink: number): number | Impossible {
  return flink > offHeap
    ? flink - offHeap
    : impossible(
        `The JobManager does not start: its total Flink memory (${size(flink)}) must exceed its off-heap memory (${size(offHeap)}).`,
        ["jobManagerProcessBytes", "jobManagerFlinkBytes", "setJobManagerOffHeapBytes"],
      );
}

/** What the JobManager may use outside of its heap. */
export const jobManagerOffHeapBytes = derive({
  id: "jobManagerOffHeapBytes",
  symbol: "J_y",
  title: "JobManager, off-heap memory",
  unit: "binaryBytes",
  show: exact,
  source: derived("total Flink memory without the heap"),
  uses: [jobManagerTotalFlinkBytes, jobManagerHeapBytes],
  compute: ({ jobManagerTotalFlinkBytes, jobManagerHeapBytes }) => jobManagerTotalFlinkBytes - jobManagerHeapBytes,
  tex: ({ jobManagerTotalFlinkBytes, jobManagerHeapBytes }) => `${jobManagerTotalFlinkBytes} - ${jobManagerHeapBytes}`,
});

/** What the JobManager’s JVM needs beside heap, off-heap memory and metaspace. */
export const jobManagerOverheadBytes = derive({
  id: "jobManagerOverheadBytes",
  symbol: "J_o",
  title: "JobManager, overhead",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadFromTotalFlinkMemory"),
  uses: [jobManagerHeapBytes, jobManagerTotalFlinkBytes, jobManagerMetaspaceBytes, ...overheadRange],
  considers: [setJobManagerHeapBytes, jobManagerFlinkBytes, jobManagerProcessBytes, jobManagerOverheadInProcessBytes],
  cases: [
    {
      when: (at) => !known(at.setJobManagerHeapBytes) && !known(at.jobManagerFlinkBytes),
      says: "as its fraction of the process",
      compute: ({ jobManagerOverheadInProcessBytes }) => jobManagerOverheadInProcessBytes,
      tex: ({ jobManagerOverheadInProcessBytes }) => jobManagerOverheadInProcessBytes,
    },
    {
      when: ({ jobManagerProcessBytes }) => known(jobManagerProcessBytes),
      says: "as the rest of the process",
      compute: (at) => {
        const rest = at.jobManagerProcessBytes - at.jobManagerTotalFlinkBytes - at.jobManagerMetaspaceBytes;
        const { jobManagerOverheadMinBytes: min, jobManagerOverheadMaxBytes: max } = at;
        if (rest >= 0 && min > max) return unorderedOverhead();
        if (rest >= min && rest <= max) return rest;
        return impossible(
          `The JobManager does not start: ${rest < 0 ? "nothing is" : `${size(rest)} are`} left for its overhead, which ` +
            `must have ${size(min)} to ${size(max)}.`,
          ["jobManagerProcessBytes", "jobManagerOverheadMinBytes", "jobManagerOverheadMaxBytes"],
        );
      },
      tex: (at) => `${at.jobManagerProcessBytes} - ${at.jobManagerTotalFlinkBytes} - ${at.jobManagerMetaspaceBytes}`,
    },
    ...limitedCases<
      ValuesOf<[typeof jobManagerTotalFlinkBytes, typeof jobManagerMetaspaceBytes, ...typeof overheadRange]>
    >({
      when: () => true,
      says: "as its fraction of the process it makes",
      share: (at) =>
        shareBesideBytes(at.jobManagerTotalFlinkBytes + at.jobManagerMetaspaceBytes, at.jobManagerOverheadFraction),
      shareTex: (at) =>
        shareBesideTex(
          sumTex(at.jobManagerTotalFlinkBytes, at.jobManagerMetaspaceBytes),
          at.jobManagerOverheadFraction,
        ),
      min: "jobManagerOverheadMinBytes",
      max: "jobManagerOverheadMaxBytes",
      unordered: unorderedOverhead,
    }),
  ],
});

/** All of the JobManager’s process. */
export const jobManagerTotalBytes = derive({
  id: "jobManagerTotalBytes",
  symbol: "J_z",
  title: "JobManager, total process memory, as it comes out",
  unit: "binaryBytes",
  show: exact,
  source: derived("the sum of all parts"),
  uses: [jobManagerTotalFlinkBytes, jobManagerMetaspaceBytes, jobManagerOverheadBytes],
  compute: (at) => at.jobManagerTotalFlinkBytes + at.jobManagerMetaspaceBytes + at.jobManagerOverheadBytes,
  tex: (at) => `${at.jobManagerTotalFlinkBytes} + ${at.jobManagerMetaspaceBytes} + ${at.jobManagerOverheadBytes}`,
});
