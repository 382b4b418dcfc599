import { derive, impossible, known, type ValuesOf } from "../quantity.js";
import { cited } from "../sources.js";
import {
  frameworkHeapBytes,
  frameworkOffHeapBytes,
  metaspaceBytes,
  networkFraction,
  networkMaxBytes,
  networkMinBytes,
  overheadFraction,
  overheadMaxBytes,
  overheadMinBytes,
  setManagedBytes,
  setTaskHeapBytes,
  taskManagerFlinkBytes,
  taskManagerProcessBytes,
  taskOffHeapBytes,
} from "./inputs.js";
import { exact, nothingSet, partsLead, size, unorderedNetwork, unorderedOverhead } from "./lead.js";
import { limitedCases } from "./limited.js";
import { shareBesideBytes, shareBesideTex, shareBytes, shareTex } from "./shares.js";

/** What the overhead is in a process of known size: its fraction, between its limits. */
export const overheadInProcessBytes = derive({
  id: "overheadInProcessBytes",
  symbol: "O_f",
  title: "JVM overhead by its fraction of the process",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.deriveWithFraction"),
  uses: [taskManagerProcessBytes, overheadFraction, overheadMinBytes, overheadMaxBytes],
  cases: limitedCases<
    ValuesOf<
      [typeof taskManagerProcessBytes, typeof overheadFraction, typeof overheadMinBytes, typeof overheadMaxBytes]
    >
  >({
    when: () => true,
    says: "as its fraction",
    share: ({ taskManagerProcessBytes, overheadFraction }) => shareBytes(taskManagerProcessBytes, overheadFraction),
    shareTex: ({ taskManagerProcessBytes, overheadFraction }) => shareTex(taskManagerProcessBytes, overheadFraction),
    min: "overheadMinBytes",
    max: "overheadMaxBytes",
    unordered: unorderedOverhead,
  }),
});

/** What the parts come to that are set when the parts lead. */
export const setPartsBytes = derive({
  id: "setPartsBytes",
  symbol: "M_s",
  title: "The parts that are set, without the network",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "TaskExecutorFlinkMemoryUtils.deriveFromRequiredFineGrainedOptions"),
  uses: [frameworkHeapBytes, frameworkOffHeapBytes, taskOffHeapBytes],
  considers: [setTaskHeapBytes, setManagedBytes],
  compute: (at) =>
    partsLead(at)
      ? at.frameworkHeapBytes +
        at.frameworkOffHeapBytes +
        at.setTaskHeapBytes +
        at.taskOffHeapBytes +
        at.setManagedBytes
      : impossible("Task heap and managed memory are not both set.", ["setTaskHeapBytes", "setManagedBytes"]),
  tex: (at) =>
    `${at.frameworkHeapBytes} + ${at.frameworkOffHeapBytes} + ${at.setTaskHeapBytes} + ${at.taskOffHeapBytes} + ${at.setManagedBytes}`,
});

/** Network memory beside parts that are all set, where the total Flink memory is not. */
export const networkBesideBytes = derive({
  id: "networkBesideBytes",
  symbol: "N_s",
  title: "Network memory beside the parts that are set",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.deriveWithInverseFraction"),
  uses: [setPartsBytes, networkFraction, networkMinBytes],
  considers: [networkMaxBytes],
  cases: limitedCases<
    ValuesOf<[typeof setPartsBytes, typeof networkFraction, typeof networkMinBytes, typeof networkMaxBytes]>
  >({
    when: () => true,
    says: "as its fraction of the memory it makes",
    share: ({ setPartsBytes, networkFraction }) => shareBesideBytes(setPartsBytes, networkFraction),
    shareTex: ({ setPartsBytes, networkFraction }) => shareBesideTex(setPartsBytes, networkFraction),
    min: "networkMinBytes",
    max: "networkMaxBytes",
    unordered: unorderedNetwork,
  }),
});

/** Flink’s own memory. */
export const totalFlinkBytes = derive({
  id: "totalFlinkBytes",
  symbol: "F_t",
  title: "Total Flink memory",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.memoryProcessSpecFromConfig"),
  uses: [metaspaceBytes],
  considers: [
    setTaskHeapBytes,
    setManagedBytes,
    taskManagerFlinkBytes,
    taskManagerProcessBytes,
    overheadInProcessBytes,
    setPartsBytes,
    networkBesideBytes,
  ],
  cases: [
    {
      when: (at) => known(at.taskManagerFlinkBytes),
      says: "where it is set",
      compute: ({ taskManagerFlinkBytes }) => taskManagerFlinkBytes,
      tex: ({ taskManagerFlinkBytes }) => taskManagerFlinkBytes,
    },
    {
      when: partsLead,
      says: "where task heap and managed memory are set",
      compute: ({ setPartsBytes, networkBesideBytes }) =>
        known(networkBesideBytes) ? setPartsBytes + networkBesideBytes : unorderedNetwork(),
      tex: ({ setPartsBytes, networkBesideBytes }) => `${setPartsBytes} + ${networkBesideBytes}`,
    },
    {
      when: () => true,
      says: "where the total process memory leads",
      compute: ({ taskManagerProcessBytes, metaspaceBytes, overheadInProcessBytes }) => {
        if (!known(taskManagerProcessBytes)) return nothingSet();
        if (!known(overheadInProcessBytes)) return unorderedOverhead();
        const rest = taskManagerProcessBytes - metaspaceBytes - overheadInProcessBytes;
        return rest < 0
          ? impossible(
              `Flink does not start: metaspace (${size(metaspaceBytes)}) and overhead (${size(overheadInProcessBytes)}) ` +
                `alone exceed the process (${size(taskManagerProcessBytes)}).`,
              ["taskManagerProcessBytes", "metaspaceBytes", "overheadMinBytes"],
            )
          : rest;
      },
      tex: ({ taskManagerProcessBytes, metaspaceBytes, overheadInProcessBytes }) =>
        `${taskManagerProcessBytes} - ${metaspaceBytes} - ${overheadInProcessBytes}`,
    },
  ],
});
