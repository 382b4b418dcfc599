import { derive } from "../quantity.js";
import { cited } from "../sources.js";
import { frameworkHeapBytes, frameworkOffHeapBytes, slotsPerTaskManager, taskOffHeapBytes } from "./inputs.js";
import { exact } from "./lead.js";
import { managedMemoryBytes, networkMemoryBytes, taskHeapBytes } from "./parts.js";

/** -Xmx and -Xms. */
export const jvmHeapBytes = derive({
  id: "jvmHeapBytes",
  symbol: "X_h",
  title: "JVM heap, −Xmx",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.generateJvmParametersStr"),
  uses: [frameworkHeapBytes, taskHeapBytes],
  compute: ({ frameworkHeapBytes, taskHeapBytes }) => frameworkHeapBytes + taskHeapBytes,
  tex: ({ frameworkHeapBytes, taskHeapBytes }) => `${frameworkHeapBytes} + ${taskHeapBytes}`,
});

/** -XX:MaxDirectMemorySize. */
export const jvmDirectBytes = derive({
  id: "jvmDirectBytes",
  symbol: "X_d",
  title: "JVM direct memory, its limit",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "ProcessMemoryUtils.generateJvmParametersStr"),
  uses: [frameworkOffHeapBytes, taskOffHeapBytes, networkMemoryBytes],
  compute: ({ frameworkOffHeapBytes, taskOffHeapBytes, networkMemoryBytes }) =>
    frameworkOffHeapBytes + taskOffHeapBytes + networkMemoryBytes,
  tex: ({ frameworkOffHeapBytes, taskOffHeapBytes, networkMemoryBytes }) =>
    `${frameworkOffHeapBytes} + ${taskOffHeapBytes} + ${networkMemoryBytes}`,
});

/** Each slot has a memory manager of its own. */
export const managedPerSlotBytes = derive({
  id: "managedPerSlotBytes",
  symbol: "G_s",
  title: "Managed memory of one slot",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "TaskSlot; the remainder of the division is not used"),
  uses: [managedMemoryBytes, slotsPerTaskManager],
  compute: ({ managedMemoryBytes, slotsPerTaskManager }) => Math.floor(managedMemoryBytes / slotsPerTaskManager),
  tex: ({ managedMemoryBytes, slotsPerTaskManager }) =>
    String.raw`\left\lfloor \frac{${managedMemoryBytes}}{${slotsPerTaskManager}} \right\rfloor`,
});
