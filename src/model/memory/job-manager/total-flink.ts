import { derive, impossible, known, type ValuesOf } from "../../quantity.js";
import { cited } from "../../sources.js";
import {
  jobManagerFlinkBytes,
  jobManagerMetaspaceBytes,
  jobManagerProcessBytes,
  setJobManagerHeapBytes,
  setJobManagerOffHeapBytes,
} from "../inputs.js";
import { exact, size } from "../lead.js";
import { limitedCases } from "../limited.js";
import { shareBytes, shareTex } from "../shares.js";
import { DEFAULT_OFF_HEAP_BYTES, nothingSet, overheadRange, unorderedOverhead } from "./range.js";

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
