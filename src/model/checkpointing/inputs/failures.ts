import { givenChoice, givenNumber } from "../../quantity.js";
import { assumed, cited } from "../../sources.js";

const DAY_SECONDS = 86400;

export const busyFraction = givenNumber({
  id: "busyFraction",
  symbol: String.raw`\rho_b`,
  title: "How busy the busiest subtask is",
  unit: "fraction",
  help: "busyTimeMsPerSecond of the busiest subtask divided by 1000, in normal operation, with checkpoints on.",
  initial: null,
  min: 0.01,
  max: 1,
  scale: "linear",
  optional: true,
  link: "busy",
  source: assumed("the talk does not state it; until it is measured the links alone set the limit"),
});

export const secondsBetweenFailures = givenNumber({
  id: "secondsBetweenFailures",
  symbol: "F",
  title: "Mean time between failures",
  unit: "seconds",
  help: "Of the whole job. A hundred machines that fail once in a hundred days each make one failure a day.",
  initial: DAY_SECONDS,
  min: 60,
  max: 3650 * DAY_SECONDS,
  link: "mtbf",
  source: assumed("one failure a day, planned restarts included"),
});

export const detectionSeconds = givenNumber({
  id: "detectionSeconds",
  symbol: "t_e",
  title: "Time until the failure is noticed",
  unit: "seconds",
  help: "An exception is reported at once. A machine that no longer answers: 50 s (heartbeat.timeout); a dead process on a live one: about 20 s.",
  initial: 50,
  min: 0,
  max: 3600,
  link: "detection",
  source: cited("flink", "HeartbeatManagerOptions, heartbeat.timeout, default 50 s"),
});

export const restartStrategy = givenChoice({
  id: "restartStrategy",
  title: "Restart strategy",
  help: "restart-strategy.type. Exponential delay is the default with checkpoints since 1.19; fixed delay was it before.",
  initial: "exponential-delay",
  options: { "exponential-delay": "exponential delay", "fixed-delay": "fixed delay", "failure-rate": "failure rate" },
  link: "restart",
  source: cited("flink", "RestartBackoffTimeStrategyFactoryLoader"),
});

export const restartDelaySeconds = givenNumber({
  id: "restartDelaySeconds",
  symbol: "t_w",
  title: "Delay before the first restart",
  unit: "seconds",
  help: "The initial backoff of exponential delay, or the delay of the other strategies. Flink 1.3 waited 10 s.",
  initial: 1,
  min: 0,
  max: 3600,
  link: "restart-delay",
  source: cited("flink", "RestartStrategyOptions, initial-backoff, default 1 s"),
});

export const slotsSeconds = givenNumber({
  id: "slotsSeconds",
  symbol: "t_n",
  title: "Time until there are slots again",
  unit: "seconds",
  help: "0 with spare slots. Otherwise until a new container or machine has started and registered.",
  initial: 30,
  min: 0,
  max: 86400,
  link: "slots",
  source: assumed("a new container on a machine that runs"),
});

export const stateRecovery = givenChoice({
  id: "stateRecovery",
  title: "Where state is restored from",
  help: "From the store, or from local copies (execution.state-recovery.from-local) if the machines are still there.",
  initial: "store",
  options: { store: "from the checkpoint store", local: "from local copies" },
  link: "recovery",
  source: cited("flink", "StateRecoveryOptions, from-local, default false"),
});

export const failureScope = givenChoice({
  id: "failureScope",
  title: "What fails",
  help: "A lost machine takes its local copies with it; a failed task leaves them.",
  initial: "machine",
  options: { machine: "a TaskManager is lost", task: "a task fails, the machines stay" },
  link: "fails",
  source: assumed("the worse of the two"),
});

export const recoveryLimitSeconds = givenNumber({
  id: "recoveryLimitSeconds",
  symbol: "Y",
  title: "Longest recovery you allow",
  unit: "seconds",
  help: "From the failure until the job has caught up, in the worst case.",
  initial: 600,
  min: 1,
  max: 7 * DAY_SECONDS,
  link: "recovery-limit",
  source: assumed("ten minutes"),
});

export const latencyLimitSeconds = givenNumber({
  id: "latencyLimitSeconds",
  symbol: "Y_l",
  title: "Latency a transactional sink may add",
  unit: "seconds",
  help: "Results of a transactional sink are visible when the checkpoint after them completes.",
  initial: null,
  min: 0.1,
  max: 7 * DAY_SECONDS,
  optional: true,
  link: "latency-limit",
  source: assumed("the talk’s sink is not transactional"),
});

export const failureInputs = [
  busyFraction,
  secondsBetweenFailures,
  detectionSeconds,
  restartStrategy,
  restartDelaySeconds,
  slotsSeconds,
  stateRecovery,
  failureScope,
  recoveryLimitSeconds,
  latencyLimitSeconds,
] as const;
