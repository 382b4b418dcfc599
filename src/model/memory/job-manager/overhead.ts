import { derive, impossible, known, type ValuesOf } from "../../quantity.js";
import { cited, derived } from "../../sources.js";
import {
  jobManagerFlinkBytes,
  jobManagerMetaspaceBytes,
  jobManagerProcessBytes,
  setJobManagerHeapBytes,
} from "../inputs.js";
import { exact, size } from "../lead.js";
import { limitedCases } from "../limited.js";
import { shareBesideBytes, shareBesideTex, sumTex } from "../shares.js";
import { overheadRange, unorderedOverhead } from "./range.js";
import { jobManagerHeapBytes } from "./parts.js";
import { jobManagerOverheadInProcessBytes, jobManagerTotalFlinkBytes } from "./total-flink.js";

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
