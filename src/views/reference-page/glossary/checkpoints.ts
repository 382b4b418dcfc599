import { cited } from "../../../model/sources.js";
import { termsOf } from "./term.js";

/** Checkpoints, savepoints, and what comes after a failure. */
export const checkpointTerms = termsOf({
  Checkpoint: {
    says: "A consistent copy of the state of a job, taken by Flink at intervals, from which it goes on after a failure.",
    source: cited("flink", "docs/ops/state/checkpoints.md"),
    at: "checkpointing#a-checkpoint-is-as-long-as-its-slowest-upload",
  },
  Barrier: {
    says: "A mark that travels with the records and divides those before a checkpoint from those behind it.",
    source: cited("flink", "docs/concepts/stateful-stream-processing.md"),
    at: "checkpointing#a-checkpoint-is-as-long-as-its-slowest-upload",
  },
  Alignment: {
    says: "A subtask with several inputs waits until the barrier has come from each before it takes its snapshot.",
    source: cited("flink", "docs/ops/state/checkpointing_under_backpressure.md"),
    changed: {
      says: "In 1.3 what came behind an early barrier was read and spilled to a file; today it is not read.",
      source: cited("flink13", "BarrierBuffer, BufferSpiller"),
    },
    at: "checkpointing#barriers-queue-when-the-job-is-behind",
  },
  "Unaligned checkpoint": {
    says: "A checkpoint whose barriers overtake records. What they overtake is stored with the state.",
    source: cited("flink", "docs/ops/state/checkpointing_under_backpressure.md"),
    changed: {
      says: "Not in 1.3; since 1.11.",
      source: cited("notes", "1.11, Unaligned checkpoints"),
    },
    at: "checkpointing#barriers-queue-when-the-job-is-behind",
  },
  "Exactly once": {
    says: "Each record changes the state once, whatever fails. Records may be processed again; their first effect is undone.",
    source: cited("flink", "docs/concepts/stateful-stream-processing.md"),
    at: "checkpointing#a-failure-takes-you-back-further-than-the-interval",
  },
  "At least once": {
    says: "Barriers are not aligned, and records between them may change the state twice after a failure.",
    source: cited("flink", "docs/concepts/stateful-stream-processing.md"),
    at: "checkpointing#barriers-queue-when-the-job-is-behind",
  },
  "Start delay": {
    says: "The time from the trigger of a checkpoint until its first barrier reaches a subtask. It is long where buffers are full.",
    source: cited("flink", "docs/ops/monitoring/checkpoint_monitoring.md"),
    at: "checkpointing#barriers-queue-when-the-job-is-behind",
  },
  "Synchronous part": {
    says: "The part of a snapshot during which a subtask processes no record.",
    source: cited("flink", "docs/ops/monitoring/checkpoint_monitoring.md"),
    changed: {
      says: "In 1.3 all of it for state on the heap, by default.",
      source: cited("flink13", "FsStateBackend, MemoryStateBackend"),
    },
    at: "state-backends#what-makes-records-wait-is-the-synchronous-part",
  },
  "Full checkpoint": {
    says: "A checkpoint that uploads all state.",
    source: cited("flink", "RocksNativeFullSnapshotStrategy, HeapSnapshotStrategy"),
    changed: {
      says: "In 1.3 RocksDB writes entry by entry for it; since 1.16 its files are copied.",
      source: cited("tracker", "FLINK-28699"),
    },
    at: "checkpointing#an-incremental-checkpoint-uploads-what-changed-and-some-of-it-again",
  },
  "Incremental checkpoint": {
    says: "A checkpoint that uploads only files of RocksDB that are new, and refers to those of earlier ones.",
    source: cited("flink", "docs/ops/state/state_backends.md"),
    at: "checkpointing#an-incremental-checkpoint-uploads-what-changed-and-some-of-it-again",
  },
  "Checkpoint storage": {
    says: "Where checkpoints go: the JobManager’s heap, or files in a directory.",
    source: cited("flink", "docs/ops/state/checkpoints.md"),
    changed: { says: "Part of the state backend in 1.3.", source: cited("flink13", "docs/ops/state_backends.md") },
    at: "state-backends#three-names-then-three-others-today",
  },
  Interval: {
    says: "The time between two triggers of checkpoints. It is a floor: pause, timeout and the checkpoint before it can make it longer.",
    source: cited("vectors", "CheckpointRequestDecider 2.3.0"),
    at: "checkpointing#the-interval-is-only-a-floor",
  },
  "Minimum pause": {
    says: "The least time from the end of a checkpoint to the start of the next.",
    source: cited("flink", "CheckpointingOptions"),
    at: "checkpointing#the-interval-is-only-a-floor",
  },
  Savepoint: {
    says: "A snapshot that you ask for and own, to upgrade, rescale or move a job.",
    source: cited("flink", "docs/ops/state/savepoints.md"),
    changed: {
      says: "Up to 1.2 it was metadata that pointed at files of checkpoints; since 1.3 it has a directory of its own, and since 1.11 that directory can be moved.",
      source: cited("flink13", "docs/setup/savepoints.md, FLINK-5763"),
    },
    at: "production#what-may-be-done-with-which-snapshot",
  },
  "Canonical format": {
    says: "A form of savepoints that is the same for all state backends, so that another one can read it.",
    source: cited("flink", "docs/ops/state/savepoints.md"),
    changed: { says: "Since 1.13.", source: cited("tracker", "FLINK-20976") },
    at: "state-backends#a-canonical-savepoint-adds-lengths",
  },
  "Native format": {
    says: "A form of savepoints that is the one of the state backend: faster to take and to restore, and bound to that backend.",
    source: cited("flink", "docs/ops/state/checkpoints_vs_savepoints.md"),
    changed: { says: "Since 1.15.", source: cited("tracker", "FLINK-25744") },
    at: "production#what-may-be-done-with-which-snapshot",
  },
  "Claim mode": {
    says: "Who owns the snapshot that a job starts from: Flink, which may then delete it (CLAIM), or you (NO_CLAIM, the default).",
    source: cited("flink", "RecoveryClaimMode"),
    changed: { says: "Since 1.15; before, nobody quite owned it.", source: cited("notes", "1.15, restore modes") },
    at: "production#who-owns-what-a-job-was-started-from",
  },
  "Operator id": {
    says: "The name by which a snapshot finds an operator’s state again. Without `uid(…)` it is a hash of the job’s shape.",
    source: cited("flink", "docs/ops/state/savepoints.md, StreamGraphHasherV2"),
    at: "production#state-finds-its-operator-by-an-id",
  },
  "Restart strategy": {
    says: "Whether, and after which delay, a failed job is started again.",
    source: cited("flink", "docs/ops/state/task_failure_recovery.md"),
    changed: {
      says: "In 1.3 a fixed delay of 10 s by default; since 1.19 a delay that grows.",
      source: cited("flink13", "docs/setup/config.md"),
    },
    at: "checkpointing#first-the-job-has-to-come-back",
  },
  "Failover region": {
    says: "The tasks that restart together: all that are connected without a stored result between them. A job with a keyBy is one region as a rule.",
    source: cited("flink", "docs/ops/state/task_failure_recovery.md"),
    changed: { says: "In 1.3 the whole job restarts.", source: cited("flink13", "docs/setup/config.md") },
    at: "checkpointing#first-the-job-has-to-come-back",
  },
  "Local recovery": {
    says: "A second copy of the state on the machine itself, so that a restart there need not download it.",
    source: cited("flink", "docs/ops/state/large_state_tuning.md"),
    changed: { says: "Since 1.5.", source: cited("notes", "1.5, Local State Recovery") },
    at: "checkpointing#first-the-job-has-to-come-back",
  },
});
