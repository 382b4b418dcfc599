import { derive, impossible, known, type ValuesOf } from "../quantity.js";
import { cited, derived } from "../sources.js";
import {
  metaspaceBytes,
  overheadFraction,
  overheadMaxBytes,
  overheadMinBytes,
  setManagedBytes,
  setTaskHeapBytes,
  taskManagerFlinkBytes,
  taskManagerProcessBytes,
} from "./inputs.js";
import { exact, processLeads, size, unorderedOverhead } from "./lead.js";
import { limitedCases } from "./limited.js";
import { shareBesideBytes, shareBesideTex, sumTex } from "./shares.js";
import { taskHeapBytes } from "./parts.js";
import { overheadInProcessBytes, totalFlinkBytes } from "./total-flink.js";

const overheadRange = [overheadFraction, overheadMinBytes, overheadMaxBytes] as const;

/** What the JVM needs beside heap, direct memory and metaspace. */
export const jvmOverheadBytes = derive({
  id: "jvmOverheadBytes",
  symbol: "G_o",
  title: "JVM overhead",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.deriveJvmMetaspaceAndOverheadFromTotalFlinkMemory"),
  uses: [taskHeapBytes, totalFlinkBytes, metaspaceBytes, ...overheadRange],
  considers: [
    setTaskHeapBytes,
    setManagedBytes,
    taskManagerFlinkBytes,
    taskManagerProcessBytes,
    overheadInProcessBytes,
  ],
  cases: [
    {
      when: processLeads,
      says: "as its fraction of the process",
      compute: ({ overheadInProcessBytes }) => overheadInProcessBytes,
      tex: ({ overheadInProcessBytes }) => overheadInProcessBytes,
    },
    {
      when: ({ taskManagerProcessBytes }) => known(taskManagerProcessBytes),
      says: "as the rest of the process",
      compute: (at) => {
        const rest = at.taskManagerProcessBytes - at.totalFlinkBytes - at.metaspaceBytes;
        if (rest < 0) {
          return impossible(
            `Flink does not start: total Flink memory (${size(at.totalFlinkBytes)}) and metaspace ` +
              `(${size(at.metaspaceBytes)}) exceed the process (${size(at.taskManagerProcessBytes)}).`,
            ["taskManagerProcessBytes", "taskManagerFlinkBytes", "metaspaceBytes"],
          );
        }
        if (at.overheadMinBytes > at.overheadMaxBytes) {
          return unorderedOverhead();
        }
        return rest >= at.overheadMinBytes && rest <= at.overheadMaxBytes
          ? rest
          : impossible(
              `Flink does not start: ${size(rest)} are left for the JVM overhead, which must have ` +
                `${size(at.overheadMinBytes)} to ${size(at.overheadMaxBytes)}.`,
              ["taskManagerProcessBytes", "overheadMinBytes", "overheadMaxBytes"],
            );
      },
      tex: ({ taskManagerProcessBytes, totalFlinkBytes, metaspaceBytes }) =>
        `${taskManagerProcessBytes} - ${totalFlinkBytes} - ${metaspaceBytes}`,
    },
    ...limitedCases<ValuesOf<[typeof totalFlinkBytes, typeof metaspaceBytes, ...typeof overheadRange]>>({
      when: () => true,
      says: "as its fraction of the process it makes",
      share: ({ totalFlinkBytes, metaspaceBytes, overheadFraction }) =>
        shareBesideBytes(totalFlinkBytes + metaspaceBytes, overheadFraction),
      shareTex: ({ totalFlinkBytes, metaspaceBytes, overheadFraction }) =>
        shareBesideTex(sumTex(totalFlinkBytes, metaspaceBytes), overheadFraction),
      min: "overheadMinBytes",
      max: "overheadMaxBytes",
      unordered: unorderedOverhead,
    }),
  ],
});

/** All of the process. */
export const totalProcessBytes = derive({
  id: "totalProcessBytes",
  symbol: "P_t",
  title: "Total process memory, as it comes out",
  unit: "binaryBytes",
  show: exact,
  source: derived("the sum of all parts"),
  uses: [totalFlinkBytes, metaspaceBytes, jvmOverheadBytes],
  compute: ({ totalFlinkBytes, metaspaceBytes, jvmOverheadBytes }) =>
    totalFlinkBytes + metaspaceBytes + jvmOverheadBytes,
  tex: ({ totalFlinkBytes, metaspaceBytes, jvmOverheadBytes }) =>
    `${totalFlinkBytes} + ${metaspaceBytes} + ${jvmOverheadBytes}`,
});
