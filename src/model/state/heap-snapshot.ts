import { machines } from "../capacity/inputs.js";
import { uploadBytesPerSecond } from "../checkpointing/upload.js";
import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { keyBytes, namespaceBytes, ttlBytes, valueBytes } from "./entry-size.js";
import { elementsPerKey, mapKeyBytes, stateKind, timersPerEntry } from "./inputs.js";
import { stateEntries } from "./totals.js";

export const heapTimerSnapshotBytes = derive({
  id: "heapTimerSnapshotBytes",
  symbol: "h_s",
  title: "Timers of one key and window, in a snapshot of the heap",
  unit: "bytes",
  source: cited("vectors", "vectors/state: the time, the key and the namespace"),
  uses: [timersPerEntry, keyBytes, namespaceBytes],
  compute: ({ timersPerEntry, keyBytes, namespaceBytes }) => timersPerEntry * (8 + keyBytes + namespaceBytes),
  tex: ({ timersPerEntry, keyBytes, namespaceBytes }) =>
    String.raw`${timersPerEntry} \cdot \left(8 + ${keyBytes} + ${namespaceBytes}\right)`,
});

/** Without lengths and without a key group in front: entries stand in the order of the key groups. */
export const heapSnapshotBytesPerKey = derive({
  id: "heapSnapshotBytesPerKey",
  symbol: "h_p",
  title: "What one key and window takes in a snapshot of the heap",
  unit: "bytes",
  source: cited("vectors", "vectors/state: what the heap backend writes; a list and a map have a count of 4 bytes"),
  uses: [
    keyBytes,
    namespaceBytes,
    valueBytes,
    ttlBytes,
    elementsPerKey,
    mapKeyBytes,
    stateKind,
    heapTimerSnapshotBytes,
  ],
  cases: [
    {
      when: ({ stateKind }) => stateKind === "list",
      says: "a list, with the number of its elements",
      compute: ({ keyBytes, namespaceBytes, valueBytes, ttlBytes, elementsPerKey, heapTimerSnapshotBytes }) =>
        namespaceBytes + keyBytes + 4 + elementsPerKey * (valueBytes + ttlBytes) + heapTimerSnapshotBytes,
      tex: ({ keyBytes, namespaceBytes, valueBytes, ttlBytes, elementsPerKey, heapTimerSnapshotBytes }) =>
        String.raw`${namespaceBytes} + ${keyBytes} + 4 + ${elementsPerKey} \cdot \left(${valueBytes} + ${ttlBytes}\right) + ${heapTimerSnapshotBytes}`,
    },
    {
      when: ({ stateKind }) => stateKind === "map",
      says: "a map, with the number of its keys",
      compute: ({
        keyBytes,
        namespaceBytes,
        valueBytes,
        ttlBytes,
        elementsPerKey,
        mapKeyBytes,
        heapTimerSnapshotBytes,
      }) =>
        namespaceBytes +
        keyBytes +
        4 +
        elementsPerKey * (mapKeyBytes + 1 + valueBytes + ttlBytes) +
        heapTimerSnapshotBytes,
      tex: ({ keyBytes, namespaceBytes, valueBytes, ttlBytes, elementsPerKey, mapKeyBytes, heapTimerSnapshotBytes }) =>
        String.raw`${namespaceBytes} + ${keyBytes} + 4 + ${elementsPerKey} \cdot \left(${mapKeyBytes} + 1 + ${valueBytes} + ${ttlBytes}\right) + ${heapTimerSnapshotBytes}`,
    },
    {
      when: () => true,
      says: "one value",
      compute: ({ keyBytes, namespaceBytes, valueBytes, ttlBytes, heapTimerSnapshotBytes }) =>
        namespaceBytes + keyBytes + valueBytes + ttlBytes + heapTimerSnapshotBytes,
      tex: ({ keyBytes, namespaceBytes, valueBytes, ttlBytes, heapTimerSnapshotBytes }) =>
        `${namespaceBytes} + ${keyBytes} + ${valueBytes} + ${ttlBytes} + ${heapTimerSnapshotBytes}`,
    },
  ],
});

export const heapSnapshotBytes = derive({
  id: "heapSnapshotBytes",
  symbol: "h_S",
  title: "A snapshot of the heap",
  unit: "bytes",
  source: derived("all machines together, not compressed"),
  uses: [stateEntries, heapSnapshotBytesPerKey],
  compute: ({ stateEntries, heapSnapshotBytesPerKey }) => stateEntries * heapSnapshotBytesPerKey,
  tex: ({ stateEntries, heapSnapshotBytesPerKey }) => String.raw`${stateEntries} \cdot ${heapSnapshotBytesPerKey}`,
});

export const heapSnapshotPerMachineBytes = derive({
  id: "heapSnapshotPerMachineBytes",
  symbol: "h_N",
  title: "A snapshot of the heaps of one machine",
  unit: "bytes",
  source: derived("spread evenly over the machines"),
  uses: [heapSnapshotBytes, machines],
  compute: ({ heapSnapshotBytes, machines }) => heapSnapshotBytes / machines,
  tex: ({ heapSnapshotBytes, machines }) => String.raw`\frac{${heapSnapshotBytes}}{${machines}}`,
});

/** Records wait for all of it where the snapshot is synchronous, and for next to none of it where it is not. */
export const heapSnapshotSeconds = derive({
  id: "heapSnapshotSeconds",
  symbol: "w_t",
  title: "Time to write a snapshot of the heap",
  unit: "seconds",
  source: derived("all of it at the speed of the upload"),
  uses: [heapSnapshotPerMachineBytes, uploadBytesPerSecond],
  compute: ({ heapSnapshotPerMachineBytes, uploadBytesPerSecond }) =>
    heapSnapshotPerMachineBytes / uploadBytesPerSecond,
  tex: ({ heapSnapshotPerMachineBytes, uploadBytesPerSecond }) =>
    String.raw`\frac{${heapSnapshotPerMachineBytes}}{${uploadBytesPerSecond}}`,
});
