import { cited } from "../../../model/sources.js";
import { termsOf } from "./term.js";

/** How a job becomes work, and where it runs. */
export const workTerms = termsOf({
  "Back pressure": {
    says: "A task that cannot send waits, and with it all before it, up to the source. Flink loses nothing by it; the records stay where they come from.",
    source: cited("flink", "docs/ops/monitoring/back_pressure.md"),
    changed: {
      says: "In 1.3 it was sampled from stack traces when you asked for it. Today each subtask measures busy, idle and back-pressured time.",
      source: cited("flink13", "docs/monitoring/back_pressure.md"),
    },
    at: "suspects#walk-downstream-until-the-back-pressure-ends",
  },
  Baseline: {
    says: "The throughput at which a job keeps up, with checkpoints on and without back pressure. What is above it is the margin for catching up.",
    source: cited("talk", "Establish a baseline"),
    at: "capacity#the-margin-is-for-the-day-something-breaks",
  },
  Job: {
    says: "What your program describes and one JobMaster runs: operators, connected. A cluster may run several.",
    source: cited("flink", "docs/concepts/flink-architecture.md"),
    at: "slots#what-flink-makes-of-your-job",
  },
  Operator: {
    says: "One step of a job, such as a map, a window or a sink.",
    source: cited("flink", "docs/concepts/flink-architecture.md"),
    at: "slots#what-flink-makes-of-your-job",
  },
  Chain: {
    says: "Operators that run in one task: a record goes from one to the next by a call, without being written to a buffer.",
    source: cited("flink", "docs/concepts/flink-architecture.md, StreamingJobGraphGenerator"),
    changed: {
      says: "In 1.3 an operator of your own begins a chain unless it says otherwise; in 2.x it is chained.",
      source: cited("vectors", "StreamingJobGraphGenerator 1.3.3 and 2.3.0"),
    },
    at: "slots#ten-ways-to-break-a-chain",
  },
  Task: {
    says: "A chain of operators, or one alone. The web UI draws it as a box.",
    source: cited("flink", "docs/concepts/flink-architecture.md"),
    at: "slots#what-flink-makes-of-your-job",
  },
  Subtask: {
    says: "One parallel part of a task, with a thread of its own, in a slot. Numbers of Flink are mostly counted for each.",
    source: cited("flink", "docs/concepts/flink-architecture.md"),
    at: "slots#a-slot-takes-one-subtask-of-each-task",
  },
  Parallelism: {
    says: "The number of subtasks of a task. It may change with a restart, up to the max parallelism.",
    source: cited("flink", "docs/dev/datastream/execution/parallel.md"),
    at: "slots#as-many-slots-as-the-largest-parallelism",
  },
  "Max parallelism": {
    says: "The number of key groups, and so the largest parallelism that keyed state can ever have. It is fixed with the first state.",
    source: cited("flink", "KeyGroupRangeAssignment, docs/ops/production_ready.md"),
    at: "slots#the-number-of-key-groups-is-chosen-once",
  },
  "Key group": {
    says: "The smallest part of keyed state that can move. A key belongs to one by its hash; a subtask owns a range of them.",
    source: cited("vectors", "KeyGroupRangeAssignment 2.3.0"),
    at: "slots#a-key-belongs-to-a-key-group-and-a-key-group-to-a-subtask",
  },
  "Hot key": {
    says: "A key with far more records than others. All of them go to one subtask, whatever the parallelism.",
    source: cited("flink", "KeyGroupRangeAssignment"),
    at: "slots#a-hot-key-belongs-to-one-subtask-whole",
  },
  Slot: {
    says: "A place in a TaskManager for subtasks. It has a part of managed memory of its own, and shares CPU, heap and network with the other slots.",
    source: cited("flink", "docs/concepts/flink-architecture.md"),
    at: "slots#a-slot-has-no-cpu-of-its-own",
  },
  "Slot-sharing group": {
    says: "Tasks that may share slots. A job needs as many slots as the sum of the largest parallelisms of its groups.",
    source: cited("flink", "SlotSharingSlotAllocator"),
    at: "slots#a-slot-takes-one-subtask-of-each-task",
  },
  "Co-location": {
    says: "The demand that subtasks with the same index of two tasks are in the same slot. Sharing permits it, co-location enforces it.",
    source: cited("flink", "docs/internals/job_scheduling.md"),
    at: "slots#sharing-is-permitted-co-location-is-demanded",
  },
  Shuffle: {
    says: "An exchange in which every sender may send to every receiver, as after keyBy. Its channels are the product of both parallelisms.",
    source: cited("flink", "VertexInputInfoComputationUtils"),
    at: "slots#channels-grow-with-the-square-of-the-parallelism-and-each-wants-buffers",
  },
  Channel: {
    says: "The way from one subtask to another. Each has buffers of its own; connections between TaskManagers are shared.",
    source: cited("flink", "docs/deployment/memory/network_mem_tuning.md"),
    at: "slots#channels-grow-with-the-square-of-the-parallelism-and-each-wants-buffers",
  },
  Rescaling: {
    says: "To go on with another parallelism. Key groups are dealt out anew, and state moves with them.",
    source: cited("flink", "docs/deployment/elastic_scaling.md"),
    changed: {
      says: "In 1.3: savepoint, cancel, start anew. Today the adaptive scheduler does it from the last checkpoint, and still as a restart.",
      source: cited("flink13", "docs/setup/savepoints.md"),
    },
    at: "slots#rescaling-moves-key-groups-and-whole-databases-with-them",
  },
  "Adaptive scheduler": {
    says: "A scheduler that takes the slots that there are and lowers the parallelism to fit them.",
    source: cited("flink", "docs/deployment/elastic_scaling.md"),
    changed: { says: "Not in 1.3.", source: cited("flink13", "docs/setup/savepoints.md") },
    at: "slots#then-and-now",
  },
  Autoscaler: {
    says: "A part of the Kubernetes operator: it measures the true processing rate of each task and sets parallelisms for a target utilisation.",
    source: cited("autoscaler", "AutoScalerOptions"),
    at: "capacity#then-and-now",
  },
});
