import { givenChoice, givenNumber } from "../../quantity.js";
import { cited } from "../../sources.js";

const DAY_SECONDS = 86400;
const options = "CheckpointingOptions";

export const minPauseSeconds = givenNumber({
  id: "minPauseSeconds",
  symbol: "P_0",
  title: "Minimum pause",
  unit: "seconds",
  help: "execution.checkpointing.min-pause: from the end of a completed checkpoint to the start of the next.",
  initial: 0,
  min: 0,
  max: DAY_SECONDS,
  link: "pause",
  source: cited("flink", `${options}, default 0`),
});

export const checkpointTimeoutSeconds = givenNumber({
  id: "checkpointTimeoutSeconds",
  symbol: "D_x",
  title: "Checkpoint timeout",
  unit: "seconds",
  help: "execution.checkpointing.timeout: a checkpoint that is not complete by then is thrown away.",
  initial: 600,
  min: 1,
  max: DAY_SECONDS,
  link: "timeout",
  source: cited("flink", `${options}, default 10 min`),
});

export const maxConcurrentCheckpoints = givenNumber({
  id: "maxConcurrentCheckpoints",
  symbol: "n_k",
  title: "Concurrent checkpoints",
  unit: "count",
  help: "execution.checkpointing.max-concurrent-checkpoints: how many may run at a time.",
  initial: 1,
  min: 1,
  max: 100,
  whole: true,
  link: "concurrent",
  source: cited("flink", `${options}, default 1`),
});

export const tolerableFailedCheckpoints = givenNumber({
  id: "tolerableFailedCheckpoints",
  symbol: "n_f",
  title: "Checkpoints that may fail in a row",
  unit: "count",
  help: "execution.checkpointing.tolerable-failed-checkpoints: one more than that, and the job fails over.",
  initial: 0,
  min: 0,
  max: 1000,
  whole: true,
  scale: "linear",
  link: "tolerable",
  source: cited("flink", `${options}, default 0`),
});

export const backlogIntervalSeconds = givenNumber({
  id: "backlogIntervalSeconds",
  symbol: "P_b",
  title: "Interval while sources work off a backlog",
  unit: "seconds",
  help: "execution.checkpointing.interval-during-backlog, since 1.19. Kafka sources report no backlog; once this is set, the simulated source does while messages wait.",
  initial: null,
  min: 1,
  max: DAY_SECONDS,
  optional: true,
  link: "backlog-interval",
  source: cited("flink", `${options}, no default`),
});

export const flinkVersion = givenChoice({
  id: "flinkVersion",
  title: "Flink version",
  help: "How checkpoints are triggered (1.3 remembers one request while one runs, 2.x queues each), and how operators are chained.",
  initial: "now",
  options: { now: "2.x", then: "1.3" },
  link: "flink",
  source: cited("flink", "CheckpointRequestDecider"),
});

export const scheduleInputs = [
  minPauseSeconds,
  checkpointTimeoutSeconds,
  maxConcurrentCheckpoints,
  tolerableFailedCheckpoints,
  backlogIntervalSeconds,
  flinkVersion,
] as const;
