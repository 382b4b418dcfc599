import { stateBackend } from "../capacity/inputs.js";
import { derive, impossible, type Impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { budgetBytes } from "./flink/managed/budget.js";
import {
  areRatiosValid,
  cacheBytes,
  mutableLimitBytes,
  OWN_CACHE_BYTES,
  OWN_WRITE_BUFFERS,
  OWN_WRITE_BUFFER_BYTES,
  UNSHARED_STATE_BYTES,
  writeBufferBytes,
} from "./flink/rocksdb.js";
import { highPriorityRatio, rocksdbFixedBytes, rocksdbMemory, statesPerSlot, writeBufferRatio } from "./inputs.js";
import { exact } from "./lead.js";
import { managedPerSlotBytes } from "./limits.js";
import { managedShareFraction } from "./managed-share.js";

const onHeap = (): Impossible => impossible("The state is on the heap: there is no RocksDB.", ["stateBackend"]);

/** Everything that RocksDB may take in one slot. */
export const rocksdbBytes = derive({
  id: "rocksdbBytes",
  symbol: "Q_t",
  title: "Memory of RocksDB in one slot",
  unit: "binaryBytes",
  show: exact,
  source: cited(
    "flink",
    "RocksDBSharedResourcesFactory; without a bound, 2 write buffers of 64 MiB and a cache of 8 MiB",
  ),
  uses: [stateBackend, rocksdbMemory, rocksdbFixedBytes, statesPerSlot, managedShareFraction],
  considers: [managedPerSlotBytes],
  cases: [
    {
      when: ({ rocksdbMemory }) => rocksdbMemory === "fixed",
      says: "with a fixed size",
      compute: ({ stateBackend, rocksdbFixedBytes }) => (stateBackend === "heap" ? onHeap() : rocksdbFixedBytes),
      tex: ({ rocksdbFixedBytes }) => rocksdbFixedBytes,
    },
    {
      when: ({ rocksdbMemory }) => rocksdbMemory === "nothing",
      says: "with nothing that bounds it",
      compute: ({ stateBackend, statesPerSlot }) =>
        stateBackend === "heap" ? onHeap() : statesPerSlot * UNSHARED_STATE_BYTES,
      tex: ({ statesPerSlot }) =>
        String.raw`${statesPerSlot} \cdot (${OWN_WRITE_BUFFERS} \cdot ${OWN_WRITE_BUFFER_BYTES} + ${OWN_CACHE_BYTES})`,
    },
    {
      when: () => true,
      says: "in managed memory",
      compute: ({ stateBackend, managedPerSlotBytes, managedShareFraction }) => {
        if (stateBackend === "heap") return onHeap();
        if (Number.isNaN(managedPerSlotBytes)) {
          return impossible("Flink does not start: there is no managed memory to divide.", ["taskManagerProcessBytes"]);
        }
        return Number(budgetBytes(BigInt(managedPerSlotBytes), managedShareFraction));
      },
      tex: ({ managedPerSlotBytes, managedShareFraction }) =>
        String.raw`\left\lfloor ${managedPerSlotBytes} \cdot ${managedShareFraction} \right\rfloor`,
    },
  ],
});

const ratios = [rocksdbMemory, rocksdbBytes, statesPerSlot, writeBufferRatio] as const;

/** The cache; shared ones hold the write buffers as well. */
export const rocksdbCacheBytes = derive({
  id: "rocksdbCacheBytes",
  symbol: "Q_c",
  title: "Cache of RocksDB in one slot",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "RocksDBMemoryControllerUtils.calculateActualCacheCapacity"),
  uses: [...ratios, highPriorityRatio],
  cases: [
    {
      when: ({ rocksdbMemory }) => rocksdbMemory === "nothing",
      says: "for each state alone",
      compute: ({ statesPerSlot }) => statesPerSlot * OWN_CACHE_BYTES,
      tex: ({ statesPerSlot }) => String.raw`${statesPerSlot} \cdot ${OWN_CACHE_BYTES}`,
    },
    {
      when: () => true,
      says: "shared by all states of a slot",
      compute: ({ rocksdbBytes, writeBufferRatio, highPriorityRatio }) =>
        areRatiosValid(writeBufferRatio, highPriorityRatio)
          ? Number(cacheBytes(BigInt(rocksdbBytes), writeBufferRatio))
          : impossible(
              "The job does not start: write buffers, indices and filters leave nothing of the cache for data.",
              ["writeBufferRatio", "highPriorityRatio"],
            ),
      tex: ({ rocksdbBytes, writeBufferRatio }) =>
        String.raw`\left\lfloor \frac{(3 - ${writeBufferRatio}) \cdot ${rocksdbBytes}}{3} \right\rfloor`,
    },
  ],
});

/** What the write buffers may have. */
export const rocksdbWriteBufferBytes = derive({
  id: "rocksdbWriteBufferBytes",
  symbol: "Q_w",
  title: "Write buffers of RocksDB in one slot",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "RocksDBMemoryControllerUtils.calculateWriteBufferManagerCapacity"),
  uses: ratios,
  cases: [
    {
      when: ({ rocksdbMemory }) => rocksdbMemory === "nothing",
      says: "for each state alone",
      compute: ({ statesPerSlot }) => statesPerSlot * OWN_WRITE_BUFFERS * OWN_WRITE_BUFFER_BYTES,
      tex: ({ statesPerSlot }) =>
        String.raw`${statesPerSlot} \cdot ${OWN_WRITE_BUFFERS} \cdot ${OWN_WRITE_BUFFER_BYTES}`,
    },
    {
      when: () => true,
      says: "shared by all states of a slot",
      compute: ({ rocksdbBytes, writeBufferRatio }) => Number(writeBufferBytes(BigInt(rocksdbBytes), writeBufferRatio)),
      tex: ({ rocksdbBytes, writeBufferRatio }) =>
        String.raw`\left\lfloor \frac{2 \cdot ${rocksdbBytes} \cdot ${writeBufferRatio}}{3} \right\rfloor`,
    },
  ],
});

/** Above this RocksDB flushes; an arena block has to fit below. */
export const rocksdbMutableLimitBytes = derive({
  id: "rocksdbMutableLimitBytes",
  symbol: "Q_l",
  title: "Write buffers at which RocksDB flushes",
  unit: "binaryBytes",
  show: exact,
  source: cited("flink", "RocksDBMemoryControllerUtils.calculateRocksDBMutableLimit"),
  uses: [rocksdbWriteBufferBytes],
  compute: ({ rocksdbWriteBufferBytes }) => Number(mutableLimitBytes(BigInt(rocksdbWriteBufferBytes))),
  tex: ({ rocksdbWriteBufferBytes }) =>
    String.raw`\left\lfloor \frac{7 \cdot ${rocksdbWriteBufferBytes}}{8} \right\rfloor`,
});

/** What the cache has for data when the write buffers are full. */
export const rocksdbBlockBytes = derive({
  id: "rocksdbBlockBytes",
  symbol: "Q_b",
  title: "What the cache has for blocks",
  unit: "binaryBytes",
  show: exact,
  source: derived("write buffers are charged to the shared cache; here they are full"),
  uses: [rocksdbMemory, rocksdbCacheBytes, rocksdbWriteBufferBytes],
  cases: [
    {
      when: ({ rocksdbMemory }) => rocksdbMemory === "nothing",
      says: "for each state alone",
      compute: ({ rocksdbCacheBytes }) => rocksdbCacheBytes,
      tex: ({ rocksdbCacheBytes }) => rocksdbCacheBytes,
    },
    {
      when: () => true,
      says: "beside the write buffers",
      compute: ({ rocksdbCacheBytes, rocksdbWriteBufferBytes }) => rocksdbCacheBytes - rocksdbWriteBufferBytes,
      tex: ({ rocksdbCacheBytes, rocksdbWriteBufferBytes }) => `${rocksdbCacheBytes} - ${rocksdbWriteBufferBytes}`,
    },
  ],
});
