import { advise, type Advice, type AdviceQuestion, type ConstraintName } from "../../model/checkpointing/advice.js";
import { amount, num, say, type World } from "../world.js";
import { obstacleOf, withoutIt } from "./obstacles.js";

/**
 * The adviser's answer for a scenario; null where no interval, pause or timeout would help: no checkpoint gets through,
 * or the job never catches up, or Flink does not run it.
 */
export function adviceFor(world: World): Advice | null {
  if (obstacleOf(world)?.isCurable === false) return null;
  const known = (id: string): number | null => {
    const value = num(world, id);
    return Number.isFinite(value) ? value : null;
  };
  const checkpointSeconds = known("checkpointSeconds");
  const outageSeconds = known("outageSeconds");
  if (checkpointSeconds === null || outageSeconds === null) return null;
  const question: AdviceQuestion = {
    checkpointSeconds,
    outageSeconds,
    pressedCheckpointSeconds: known("pressedCheckpointSeconds"),
    catchUpPerSecond: known("catchUpPerSecond"),
    optimalIntervalSeconds: known("optimalIntervalSeconds"),
    recoveryLimitSeconds: num(world, "recoveryLimitSeconds"),
    latencyLimitSeconds: known("latencyLimitSeconds"),
    timeoutSeconds: num(world, "checkpointTimeoutSeconds"),
  };
  return advise(question);
}

/** What each constraint is, as half a sentence. */
export const constraintNames: Readonly<Record<ConstraintName, string>> = {
  duration: "the checkpoint has to fit while the job catches up",
  optimum: "that least time is lost to checkpoints and replays",
  recovery: "the longest recovery you allow",
  latency: "the latency of a transactional sink",
};

/** What stands at the edge of the intervals that each rules out. */
export const constraintLabels: Readonly<Record<ConstraintName, string>> = {
  duration: "shorter than a checkpoint",
  optimum: "least is lost",
  recovery: "recovery too long",
  latency: "too late for the sink",
};

/** Why there is no advice. */
export function noAdvice(world: World): string {
  return withoutIt(world, "no interval can be advised");
}

/** The interval with its reason. */
export function intervalAdvice(world: World): string {
  const advice = adviceFor(world);
  if (!advice) return noAdvice(world);
  const { decides, broken } = advice;
  const head = `An interval of ${amount(advice.intervalSeconds, "seconds")}.`;
  if (broken) {
    return (
      `${head} What decides is that ${constraintNames.duration}. ` +
      `It cannot be short enough for ${constraintNames[broken.name]}: ${remedy(broken.name)}`
    );
  }
  const bound = amount(decides.seconds, "seconds");
  if (decides.name === "optimum") return `${head} What decides is ${constraintNames.optimum}, with ${bound}.`;
  return decides.name === "duration"
    ? `${head} What decides is that ${constraintNames.duration}, which takes ${bound}.`
    : `${head} What decides is ${constraintNames[decides.name]}, which leaves room for ${bound} at most.`;
}

function remedy(name: ConstraintName): string {
  return name === "recovery"
    ? "shorten the outage, or give the job more room to catch up."
    : "make checkpoints smaller or faster.";
}

/** The minimum pause with its reason. */
export function pauseAdvice(world: World): string {
  const advice = adviceFor(world);
  if (!advice) return "Nor can a minimum pause.";
  return (
    `A minimum pause of ${amount(advice.minPauseSeconds, "seconds")}: half of what the interval leaves free beside ` +
    `${say(world, "checkpointSeconds")}. When a checkpoint is late, the job still gets that much without one, and in 2.x ` +
    "the requests that piled up melt away."
  );
}

/** The timeout with its reason. */
export function timeoutAdvice(world: World): string {
  const advice = adviceFor(world);
  if (!advice) return "Nor can a timeout.";
  const timeout = amount(advice.timeoutSeconds, "seconds");
  return advice.raisesTimeout
    ? `A timeout of ${timeout}: a store that is four times slower must not make checkpoints expire.`
    : `The timeout can stay at ${timeout}: four times the longest duration fits into it.`;
}
