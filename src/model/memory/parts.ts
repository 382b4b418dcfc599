import { derive, impossible, known, type Impossible, type ValuesOf } from "../quantity.js";
import { cited } from "../sources.js";
import {
  frameworkHeapBytes,
  frameworkOffHeapBytes,
  managedFraction,
  networkFraction,
  networkMaxBytes,
  networkMinBytes,
  setManagedBytes,
  setTaskHeapBytes,
  taskManagerFlinkBytes,
  taskOffHeapBytes,
} from "./inputs.js";
import { exact, partsLead, size, unorderedNetwork } from "./lead.js";
import { limitedCases } from "./limited.js";
import { shareBytes, shareTex } from "./shares.js";
import { networkBesideBytes, totalFlinkBytes } from "./total-flink.js";

/** Memory that Flink manages itself, outside of the heap. */
export const managedMemoryBytes = derive({
  id: "managedMemoryBytes",
  symbol: "G_m",
  title: "Managed memory",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "TaskExecutorFlinkMemoryUtils, managed memory"),
  uses: [totalFlinkBytes, managedFraction],
  considers: [setManagedBytes],
  cases: [
    {
      when: ({ setManagedBytes }) => known(setManagedBytes),
      says: "where it is set",
      compute: ({ setManagedBytes }) => setManagedBytes,
      tex: ({ setManagedBytes }) => setManagedBytes,
    },
    {
      when: () => true,
      says: "as its fraction",
      compute: ({ totalFlinkBytes, managedFraction }) => shareBytes(totalFlinkBytes, managedFraction),
      tex: ({ totalFlinkBytes, managedFraction }) => shareTex(totalFlinkBytes, managedFraction),
    },
  ],
});

const exceeds = (parts: string, { needed, flink }: { needed: number; flink: number }): Impossible =>
  impossible(
    `Flink does not start: ${parts} memory need ${size(needed)}, and the total Flink memory is ${size(flink)}.`,
    ["taskManagerProcessBytes", "taskManagerFlinkBytes", "managedFraction"],
  );

const networkRange = [networkFraction, networkMinBytes] as const;

/** Memory for the buffers between tasks. */
export const networkMemoryBytes = derive({
  id: "networkMemoryBytes",
  symbol: "G_n",
  title: "Network memory",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "TaskExecutorFlinkMemoryUtils, network memory"),
  uses: [
    totalFlinkBytes,
    managedMemoryBytes,
    frameworkHeapBytes,
    frameworkOffHeapBytes,
    taskOffHeapBytes,
    ...networkRange,
  ],
  considers: [setTaskHeapBytes, setManagedBytes, taskManagerFlinkBytes, networkBesideBytes, networkMaxBytes],
  cases: [
    {
      when: (at) => partsLead(at) && !known(at.taskManagerFlinkBytes),
      says: "beside parts that are set",
      compute: ({ networkBesideBytes }) => networkBesideBytes,
      tex: ({ networkBesideBytes }) => networkBesideBytes,
    },
    {
      when: ({ setTaskHeapBytes }) => known(setTaskHeapBytes),
      says: "as the rest, where task heap is set",
      compute: (at) => {
        const others =
          at.frameworkHeapBytes +
          at.setTaskHeapBytes +
          at.frameworkOffHeapBytes +
          at.taskOffHeapBytes +
          at.managedMemoryBytes;
        const rest = at.totalFlinkBytes - others;
        if (rest < 0) return exceeds("framework, task and managed", { needed: others, flink: at.totalFlinkBytes });
        if (at.networkMinBytes > at.networkMaxBytes) {
          return unorderedNetwork();
        }
        return rest >= at.networkMinBytes && !(rest > at.networkMaxBytes)
          ? rest
          : impossible(
              `Flink does not start: the other parts leave ${size(rest)} for the network, which must have ` +
                (rest < at.networkMinBytes
                  ? `at least ${size(at.networkMinBytes)}.`
                  : `at most ${size(at.networkMaxBytes)}.`),
              ["setTaskHeapBytes", "networkMinBytes", "networkMaxBytes"],
            );
      },
      tex: (at) =>
        `${at.totalFlinkBytes} - (${at.frameworkHeapBytes} + ${at.setTaskHeapBytes} + ${at.frameworkOffHeapBytes} + ` +
        `${at.taskOffHeapBytes} + ${at.managedMemoryBytes})`,
    },
    ...limitedCases<ValuesOf<[typeof totalFlinkBytes, ...typeof networkRange, typeof networkMaxBytes]>>({
      when: () => true,
      says: "as its fraction",
      share: ({ totalFlinkBytes, networkFraction }) => shareBytes(totalFlinkBytes, networkFraction),
      shareTex: ({ totalFlinkBytes, networkFraction }) => shareTex(totalFlinkBytes, networkFraction),
      min: "networkMinBytes",
      max: "networkMaxBytes",
      unordered: unorderedNetwork,
    }),
  ],
});

/** Heap for user code, and for state on the heap. */
export const taskHeapBytes = derive({
  id: "taskHeapBytes",
  symbol: "G_h",
  title: "Task heap",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "TaskExecutorFlinkMemoryUtils, task heap"),
  uses: [
    totalFlinkBytes,
    frameworkHeapBytes,
    frameworkOffHeapBytes,
    taskOffHeapBytes,
    managedMemoryBytes,
    networkMemoryBytes,
  ],
  considers: [setTaskHeapBytes],
  cases: [
    {
      when: ({ setTaskHeapBytes }) => known(setTaskHeapBytes),
      says: "where it is set",
      compute: ({ setTaskHeapBytes }) => setTaskHeapBytes,
      tex: ({ setTaskHeapBytes }) => setTaskHeapBytes,
    },
    {
      when: () => true,
      says: "as the rest",
      compute: (at) => {
        const others =
          at.frameworkHeapBytes +
          at.frameworkOffHeapBytes +
          at.taskOffHeapBytes +
          at.managedMemoryBytes +
          at.networkMemoryBytes;
        return others > at.totalFlinkBytes
          ? exceeds("framework, task, managed and network", { needed: others, flink: at.totalFlinkBytes })
          : at.totalFlinkBytes - others;
      },
      tex: (at) =>
        `${at.totalFlinkBytes} - (${at.frameworkHeapBytes} + ${at.frameworkOffHeapBytes} + ${at.taskOffHeapBytes} + ` +
        `${at.managedMemoryBytes} + ${at.networkMemoryBytes})`,
    },
  ],
});
