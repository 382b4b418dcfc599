import { derive, impossible, known, type Impossible } from "../../quantity.js";
import { cited, derived } from "../../sources.js";
import { jobManagerFlinkBytes, setJobManagerHeapBytes, setJobManagerOffHeapBytes } from "../inputs.js";
import { exact, size } from "../lead.js";
import { DEFAULT_OFF_HEAP_BYTES } from "./range.js";
import { jobManagerTotalFlinkBytes } from "./total-flink.js";

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
