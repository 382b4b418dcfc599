import { heapFactor, stateBackend } from "../capacity/inputs.js";
import { stateBytes } from "../capacity/requirements.js";
import { parallelism, slowestFactor } from "../checkpointing/inputs.js";
import { derive, impossible } from "../quantity.js";
import { derived } from "../sources.js";
import { taskHeapBytes } from "./parts.js";
import { rocksdbBlockBytes } from "./rocksdb.js";
import { subtasksPerTaskManager } from "./task-managers.js";

/** The state of the fullest slot, as it is serialized. */
export const stateInSlotBytes = derive({
  id: "stateInSlotBytes",
  symbol: "Z_s",
  title: "State in the fullest slot, serialized",
  unit: "binaryBytes",
  source: derived("keys are spread over the subtasks of the operator; the largest has so many times the mean"),
  uses: [slowestFactor, stateBytes, parallelism],
  compute: ({ slowestFactor, stateBytes, parallelism }) => (slowestFactor * stateBytes) / parallelism,
  tex: ({ slowestFactor, stateBytes, parallelism }) =>
    String.raw`${slowestFactor} \cdot \frac{${stateBytes}}{${parallelism}}`,
});

/** Which part of it RocksDB need not read from disk. */
export const blockCacheFraction = derive({
  id: "blockCacheFraction",
  symbol: "f_r",
  title: "Share of a slot’s state that the cache can hold",
  unit: "fraction",
  source: derived("serialized size; RocksDB’s indices and filters are left out"),
  uses: [rocksdbBlockBytes, stateInSlotBytes],
  compute: ({ rocksdbBlockBytes, stateInSlotBytes }) =>
    stateInSlotBytes > rocksdbBlockBytes ? rocksdbBlockBytes / stateInSlotBytes : 1,
  tex: ({ rocksdbBlockBytes, stateInSlotBytes }) =>
    String.raw`\min\left(1,\, \frac{${rocksdbBlockBytes}}{${stateInSlotBytes}}\right)`,
});

/** The state of a TaskManager as Java objects. */
export const heapStateBytes = derive({
  id: "heapStateBytes",
  symbol: "Z_h",
  title: "State on the heap of a TaskManager",
  unit: "binaryBytes",
  source: derived("one slot is the fullest, the others have the mean; all share one heap"),
  uses: [stateBackend, heapFactor, slowestFactor, subtasksPerTaskManager, stateBytes, parallelism],
  compute: ({ stateBackend, heapFactor, slowestFactor, subtasksPerTaskManager, stateBytes, parallelism }) =>
    stateBackend === "heap"
      ? heapFactor * (slowestFactor + subtasksPerTaskManager - 1) * (stateBytes / parallelism)
      : impossible("The state is in RocksDB: none of it is on the heap.", ["stateBackend"]),
  tex: ({ heapFactor, slowestFactor, subtasksPerTaskManager, stateBytes, parallelism }) =>
    String.raw`${heapFactor} \cdot (${slowestFactor} + ${subtasksPerTaskManager} - 1) \cdot \frac{${stateBytes}}{${parallelism}}`,
});

/** How full state makes the task heap; above 1 it does not fit. */
export const heapStateFraction = derive({
  id: "heapStateFraction",
  symbol: "f_h",
  title: "Task heap that the state would fill",
  unit: "fraction",
  source: derived("user code and garbage collection need a part of the heap, too"),
  uses: [heapStateBytes, taskHeapBytes],
  compute: ({ heapStateBytes, taskHeapBytes }) =>
    taskHeapBytes > 0
      ? heapStateBytes / taskHeapBytes
      : impossible("There is no task heap, so that nothing fits into it.", ["taskManagerProcessBytes"]),
  tex: ({ heapStateBytes, taskHeapBytes }) => String.raw`\frac{${heapStateBytes}}{${taskHeapBytes}}`,
});
