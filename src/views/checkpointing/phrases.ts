import { autoscalerTargetRate } from "../../model/checkpointing/autoscaler.js";
import { exactOptimum, wastedFraction } from "../../model/checkpointing/optimum.js";
import { amount, num, say, why, type World } from "../world.js";
import { intervalAdvice, pauseAdvice, timeoutAdvice } from "./advice.js";
import { regime, regimeNames, regimeSentence } from "./regimes.js";

/** The chapter's answer for the scenario in use. */
function answer(world: World): string {
  const recovery = why(world, "recoverySeconds");
  if (regime(world) === "none") return regimeSentence(world);
  const head = `${regimeNames[regime(world)]}: ${say(world, "checkpointSeconds")} of checkpoint every ${say(world, "periodSeconds")}.`;
  if (recovery) return `${head} ${recovery}`;
  return (
    `${head} A failure at the worst moment makes you process ${say(world, "worstReplaySeconds")} of the stream again, ` +
    `and results are on time after ${say(world, "recoverySeconds")}.`
  );
}

/** Why the number that the web UI shows is not what a checkpoint costs. */
function cost(world: World): string {
  const costSeconds = num(world, "lostSeconds");
  const shown = num(world, "checkpointSeconds");
  const failureSeconds = num(world, "secondsBetweenFailures");
  if (!(costSeconds > 0) || !Number.isFinite(shown)) return why(world, "optimalIntervalSeconds");
  return (
    `The web UI shows ${say(world, "checkpointSeconds")}; the job loses ${say(world, "lostSeconds")} of processing by it. ` +
    `Taken for the cost, the shown duration would advise ${amount(exactOptimum(shown, failureSeconds), "seconds")} ` +
    `instead of ${say(world, "optimalIntervalSeconds")}.`
  );
}

/** How much is lost at half and at twice the best interval. */
function flatness(world: World): string {
  const costSeconds = num(world, "lostSeconds");
  const failureSeconds = num(world, "secondsBetweenFailures");
  const best = num(world, "optimalIntervalSeconds");
  if (!Number.isFinite(best)) return why(world, "optimalIntervalSeconds");
  const at = (factor: number): string =>
    amount(wastedFraction(factor * best, { costSeconds, failureSeconds }), "fraction");
  return `At the best interval ${at(1)} of the time are lost, at half of it ${at(0.5)}, at twice as much ${at(2)}.`;
}

/** What the reader's interval promises, and what it really does. */
function promise(world: World): string {
  const reason = why(world, "worstReplaySeconds");
  if (reason) return reason;
  return (
    `Yours of ${say(world, "checkpointIntervalSeconds")} can replay ${say(world, "worstReplaySeconds")}: ` +
    `${say(world, "worstReplayRecords")} messages.`
  );
}

/** The autoscaler's target beside what the recovery limit asks for. */
function autoscaler(world: World): string {
  const rate = num(world, "recordsPerSecond");
  const target = autoscalerTargetRate({ recordsPerSecond: rate, utilization: num(world, "targetUtilisation") });
  const largest = num(world, "largestRecordsPerSecond");
  const head = `At your rate it would ask for ${amount(target, "recordsPerSecond")}, ${say(world, "autoscalerFactor")} of what arrives`;
  if (!Number.isFinite(largest)) return `${head}.`;
  return largest >= target
    ? `${head}; the job sustains ${say(world, "largestRecordsPerSecond")}.`
    : `${head}; the job sustains only ${say(world, "largestRecordsPerSecond")}.`;
}

/** How many records count twice with at least once. */
function twice(world: World): string {
  const reason = why(world, "worstReplayRecords");
  if (reason) return reason;
  const isExact = world.evaluation.values.checkpointingMode === "exactly-once";
  return isExact
    ? "With exactly once the state counts each record once, whatever is replayed."
    : `With at least once, records between the barriers of different channels are in the state already when they are ` +
        `replayed: some of up to ${say(world, "worstReplayRecords")} count twice.`;
}

/** The sentences of the adviser, in the order in which they are read. */
export const adviceSentences = ["advice-interval", "advice-pause", "advice-timeout"] as const;

/** Every sentence of the checkpointing chapter that the model writes, by the name an author uses. */
export const checkpointingPhrases = {
  "checkpoint-answer": answer,
  regime: regimeSentence,
  "checkpoint-cost": cost,
  flatness,
  "interval-promise": promise,
  autoscaler,
  "counts-twice": twice,
  "advice-interval": intervalAdvice,
  "advice-pause": pauseAdvice,
  "advice-timeout": timeoutAdvice,
} satisfies Record<string, (world: World) => string>;
