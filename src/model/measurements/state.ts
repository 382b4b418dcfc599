import type { Run, Time } from "./run.js";

/** A row of data/measurements/state.csv: how long one operation on keyed state takes. */
export interface StateTime extends Run, Time {
  readonly backend: "hashmap" | "rocksdb";
  /** The predefined options; null on the heap. */
  readonly options: string | null;
  /** Whether RocksDB keeps within managed memory; null on the heap. */
  readonly managedMemory: boolean | null;
  readonly state: string;
  readonly operation: string;
  readonly valueBytes: number;
  readonly keys: number;
  readonly stateBytes: number;
  /** What RocksDB may use for blocks and write buffers; null on the heap. */
  readonly rocksdbMemoryBytes: number | null;
  /** Its time over that on the heap, of the same run, version, operation and sizes; null without such a row. */
  readonly timesHeap: number | null;
  /** The same from the lowest to the highest that the two errors allow; null where there is none. */
  readonly leastTimesHeap: number | null;
  readonly mostTimesHeap: number | null;
}

/** A row of data/measurements/checkpoints.csv: what one checkpoint of a job cost. */
export interface CheckpointTaken extends Run {
  readonly backend: "hashmap" | "rocksdb";
  readonly mode: "full" | "incremental";
  readonly alignment: "aligned" | "unaligned";
  readonly backPressure: boolean;
  readonly stateBytes: number;
  readonly intervalSeconds: number;
  readonly updatesPerSecond: number;
  readonly checkpoint: number;
  readonly endToEndSeconds: number;
  readonly syncSeconds: number;
  readonly asyncSeconds: number;
  readonly startDelaySeconds: number;
  readonly alignmentSeconds: number;
  readonly checkpointedBytes: number;
  readonly fullBytes: number;
  readonly inFlightBytes: number;
  /** The synchronous and the asynchronous part together. */
  readonly durationSeconds: number;
  /** Its duration over the mean of full checkpoints of the same backend and job; null without such rows. */
  readonly timesFull: number | null;
}

/** A row of data/published-state.csv: what others measured. */
export interface PublishedState {
  readonly source: string;
  /** The version; null where the source does not state it. */
  readonly flink: string | null;
  readonly date: string;
  /** What was measured, in the source's word. */
  readonly subject: string;
  readonly variant: string;
  readonly value: number;
  readonly unit: string;
  /** The operation of our measurements that comes nearest, such as "ListState.add"; null where there is none. */
  readonly operation: string | null;
  /** The rate on the heap over this one, of the same source and subject; null where that says nothing. */
  readonly timesHeap: number | null;
}
