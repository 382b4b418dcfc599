import { advise, type Advice, type AdviceQuestion, type ConstraintName } from "../../model/checkpointing/advice.js";
import { amount, num, say, why, type World } from "../world.js";

/** The adviser's answer for a scenario; null where a checkpoint has no duration. */
export function adviceFor(world: World): Advice | null {
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
  optimum: "least time lost to checkpoints and replays",
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
  return why(world, "checkpointSeconds") || why(world, "outageSeconds");
}

/** The interval with its reason. */
export function intervalAdvice(world: World): string {
  const advice = adviceFor(world);
  if (!advice) return noAdvice(world);
  const { decides, broken } = advice;
  const interval = amount(advice.intervalSeconds, "seconds");
  const head = `An interval of ${interval}.`;
  if (broken) {
    return (
      `${head} What decides is that ${constraintNames.duration}. ` +
      `It cannot be short enough for ${constraintNames[broken.name]}: ${remedy(broken.name)}`
    );
  }
  if (decides.name === "optimum") {
    return `${head} What decides: least time is lost to checkpoints and replays at ${amount(decides.seconds, "seconds")}.`;
  }
  return decides.name === "duration"
    ? `${head} What decides: ${constraintNames.duration}, which takes ${amount(decides.seconds, "seconds")}.`
    : `${head} What decides is ${constraintNames[decides.name]}: it allows ${amount(decides.seconds, "seconds")} at most.`;
}

function remedy(name: ConstraintName): string {
  return name === "recovery"
    ? "shorten the outage, or give the job more room to catch up."
    : "make checkpoints smaller or faster.";
}

/** The minimum pause with its reason. */
export function pauseAdvice(world: World): string {
  const advice = adviceFor(world);
  if (!advice) return noAdvice(world);
  return (
    `A minimum pause of ${amount(advice.minPauseSeconds, "seconds")}: half of what the interval leaves free beside ` +
    `${say(world, "checkpointSeconds")}. When a checkpoint is late, the job still gets that much without one, and in 2.x ` +
    "the requests that piled up melt away."
  );
}

/** The timeout with its reason. */
export function timeoutAdvice(world: World): string {
  const advice = adviceFor(world);
  if (!advice) return noAdvice(world);
  const timeout = amount(advice.timeoutSeconds, "seconds");
  return advice.raisesTimeout
    ? `A timeout of ${timeout}: a store that is four times slower must not make checkpoints expire.`
    : `The timeout can stay at ${timeout}: four times the longest duration fits into it.`;
}
