import { cited } from "../../../model/sources.js";
import { termsOf } from "./term.js";

/** State, where it is and what it costs. */
export const stateTerms = termsOf({
  "State backend": {
    says: "Where the working state is: objects on the heap, RocksDB on a local disk, or ForSt in a remote file system.",
    source: cited("flink", "docs/ops/state/state_backends.md"),
    changed: {
      says: "In 1.3 it also decides where checkpoints go. That is the checkpoint storage since 1.13.",
      source: cited("notes", "1.13, State Backend & Checkpointing"),
    },
    at: "state-backends#three-names-then-three-others-today",
  },
  "Keyed state": {
    says: "State that belongs to the key of the current record. It is spread by key groups.",
    source: cited("flink", "docs/dev/datastream/fault-tolerance/state.md"),
    at: "state-backends#bytes-per-state-entry-byte-by-byte",
  },
  "Operator state": {
    says: "State of a subtask and not of a key, such as the offsets of a source. It is always on the heap.",
    source: cited("flink", "docs/dev/datastream/fault-tolerance/state.md"),
    at: "production#operator-state-is-split-or-everybody-gets-all-of-it",
  },
  Namespace: {
    says: "What tells entries of one key apart: for a window operator the window, for others nothing.",
    source: cited("flink", "SerializedCompositeKeyBuilder, TimeWindow.Serializer"),
    at: "state-backends#the-key-comes-first-and-is-more-than-your-key",
  },
  RocksDB: {
    says: "A database inside the TaskManager, with files on a local disk. Each access serializes key and value.",
    source: cited("flink", "docs/ops/state/state_backends.md"),
    changed: {
      says: "In 1.3 its memory had no limit. Since 1.10 it is part of managed memory.",
      source: cited("flink13", "RocksDBStateBackend"),
    },
    at: "state-backends#rocks-db-give-it-memory-and-local-disks-then-measure",
  },
  "Write buffer": {
    says: "Memory in which RocksDB collects writes. A full one is flushed to a file.",
    source: cited("vectors", "RocksDBMemoryControllerUtils 2.3.0"),
    at: "memory#rocks-db-gets-a-budget-and-spends-it-twice",
  },
  Compaction: {
    says: "RocksDB merges sorted files into larger ones. It uses CPU and disk, and makes old state new again for an incremental checkpoint.",
    source: cited("flink", "docs/ops/state/state_backends.md"),
    at: "checkpointing#an-incremental-checkpoint-uploads-what-changed-and-some-of-it-again",
  },
  ForSt: {
    says: "A state backend whose files are in a remote file system, with local disk as a cache. Experimental.",
    source: cited("flink", "docs/ops/state/disaggregated_state.md"),
    changed: { says: "New in 2.0.", source: cited("notes", "2.0, Disaggregated State") },
    at: "state-backends#the-same-state-in-each-of-them",
  },
  Changelog: {
    says: "A log of state changes, written all the time, so that little is left to upload when a checkpoint is due.",
    source: cited("flink", "docs/ops/state/state_backends.md"),
    at: "state-backends#what-a-checkpoint-took-measured",
  },
  "Copy on write": {
    says: "How the heap backend takes a snapshot while records go on: whoever changes an entry of the snapshot copies it first.",
    source: cited("flink", "CopyOnWriteStateMap"),
    at: "state-backends#copy-on-write",
  },
  "Time to live": {
    says: "How long an entry may be kept after its last access. Each value carries the time, 8 bytes.",
    source: cited("flink", "StateTtlConfig"),
    changed: { says: "Since 1.6; in 1.3 a timer clears state.", source: cited("flink13", "docs/dev/stream/state.md") },
    at: "state-backends#one-list-is-one-value-one-map-is-many-entries",
  },
  Timer: {
    says: "A call at a time, for a key. It is state, and part of every snapshot.",
    source: cited("flink", "docs/ops/state/large_state_tuning.md"),
    changed: {
      says: "In 1.3 always on the heap; in RocksDB by default since 1.10.",
      source: cited("flink13", "HeapInternalTimerService"),
    },
    at: "state-backends#each-window-sets-a-timer-and-clears-it-with-the-same-one",
  },
  Window: {
    says: "A bounded part of a stream. A sliding window gives each record to as many windows as size over slide.",
    source: cited("flink", "docs/dev/datastream/operators/windows.md"),
    at: "state-backends#a-sliding-window-keeps-a-copy-for-every-slide",
  },
  Watermark: {
    says: "A mark in the stream: no record with an earlier time is expected behind it. Windows fire when it passes their end.",
    source: cited("flink", "docs/concepts/time.md"),
    at: "state-backends#each-window-sets-a-timer-and-clears-it-with-the-same-one",
  },
  "Allowed lateness": {
    says: "How long a window is kept after its end, for records that come behind the watermark.",
    source: cited("flink", "docs/dev/datastream/operators/windows.md"),
    at: "state-backends#each-window-sets-a-timer-and-clears-it-with-the-same-one",
  },
});
