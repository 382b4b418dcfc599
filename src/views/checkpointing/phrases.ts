import { AUTOSCALER, autoscalerTargetRate } from "../../model/checkpointing/autoscaler.js";
import { exactOptimum, wastedFraction } from "../../model/checkpointing/optimum.js";
import { evaluate } from "../../model/evaluate.js";
import { amount, num, say, why, type World } from "../world.js";
import { intervalAdvice, pauseAdvice, timeoutAdvice } from "./advice.js";
import { COMPARED_SCHEDULES } from "./compared-schedules.js";
import { each } from "./each.js";
import { messagesText } from "./messages.js";
import { withoutIt } from "./obstacles.js";
import { operationGuide } from "./operation-guide.js";
import { regime, regimeNames, regimeSentence } from "./regimes.js";

/** The chapter's answer for the scenario in use. Where there is none, only here the whole reason is said. */
function answer(world: World): string {
  const recovery = why(world, "recoverySeconds");
  const kind = regime(world);
  if (kind === "none") return regimeSentence(world);
  const head = `${regimeNames[kind]}: ${say(world, "checkpointSeconds")} of checkpoint every ${each(say(world, "periodSeconds"))}.`;
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
  if (regime(world) === "none") return withoutIt(world, "the web UI has no duration to show");
  if (!(costSeconds > 0)) {
    return `The web UI shows ${say(world, "checkpointSeconds")}; the job loses no processing by it.`;
  }
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
  if (!Number.isFinite(costSeconds)) return withoutIt(world, "there is no valley here");
  if (!Number.isFinite(best)) return why(world, "optimalIntervalSeconds");
  const at = (factor: number): string =>
    amount(wastedFraction(factor * best, { costSeconds, failureSeconds }), "fraction");
  return `At the best interval ${at(1)} of the time is lost, at half of it ${at(0.5)}, at twice as much ${at(2)}.`;
}

/** What the reader's interval promises, and what it really does. */
function promise(world: World): string {
  if (why(world, "worstReplaySeconds")) return withoutIt(world, "yours promises nothing");
  const interval = say(world, "checkpointIntervalSeconds");
  const replay = say(world, "worstReplaySeconds");
  return (
    `Yours of ${interval} can replay ${replay === interval ? `a little more than ${replay}` : replay}: ` +
    `${messagesText(num(world, "worstReplayRecords"))}.`
  );
}

/** How late a sink with transactions shows its results. */
function sinkLatency(world: World): string {
  return why(world, "worstReplaySeconds")
    ? withoutIt(world, "how late is not known")
    : `That is up to ${say(world, "worstReplaySeconds")} late.`;
}

/** What a second lost takes to catch up, now and with half of the free capacity in use as well. */
function secondLost(world: World): string {
  const load = num(world, "loadFraction");
  if (why(world, "catchUpPerSecond")) return "Here nothing is left, and what piles up is never worked off.";
  const busyFraction = 1 - (1 - load) / 2;
  const { values } = evaluate(world.model, { ...world.givens, busyFraction });
  return (
    `Here the job needs ${say(world, "loadFraction")} of its largest rate, and a second lost takes ` +
    `${amount(num(world, "catchUpPerSecond"), "seconds")} to catch up. With half of the rest in use as well it takes ` +
    `${amount(values.catchUpPerSecond as number, "seconds")}.`
  );
}

/** From one time that the changelog backend writes the state as a whole to the next: what the longest log spans. */
function changelogSpan(world: World): string {
  const seconds = num(world, "changelogReplayBytes") / num(world, "changelogBytesPerSecond");
  return Number.isFinite(seconds)
    ? `By default that happens every ${each(amount(seconds, "seconds"))}.`
    : "By default that happens at a steady rhythm.";
}

/** How much the times of the trigger schedule were compared with. */
function comparison(): string {
  return (
    `Its classes of 1.3.3 and 2.3.0 were run in virtual time, ${COMPARED_SCHEDULES} schedules in all, and the workbook ` +
    "gives the same times to the millisecond."
  );
}

/** The autoscaler's target beside what the recovery limit asks for. */
function autoscaler(world: World): string {
  const rate = num(world, "recordsPerSecond");
  const target = autoscalerTargetRate({ recordsPerSecond: rate, utilization: num(world, "targetUtilisation") });
  const largest = num(world, "largestRecordsPerSecond");
  const head =
    `To the rate over its target utilisation it adds what it takes to catch up a restart of ` +
    `${amount(AUTOSCALER.restartSeconds, "seconds")} within ${amount(AUTOSCALER.catchUpSeconds, "seconds")}. At your rate ` +
    `it would ask for ${amount(target, "recordsPerSecond")}, ${say(world, "autoscalerFactor")} what arrives`;
  if (!Number.isFinite(largest)) return `${head}.`;
  return largest >= target
    ? `${head}; the job sustains ${say(world, "largestRecordsPerSecond")}.`
    : `${head}; the job sustains only ${say(world, "largestRecordsPerSecond")}.`;
}

/** How many records count twice with at least once. */
function twice(world: World): string {
  if (world.evaluation.values.checkpointingMode === "exactly-once") {
    return "With exactly once the state counts each record once, whatever is replayed.";
  }
  const some = why(world, "worstReplayRecords")
    ? "some of those that are replayed"
    : `some of up to ${messagesText(num(world, "worstReplayRecords"))}`;
  return (
    "With at least once, records between the barriers of different channels are in the state already when they are " +
    `replayed: ${some} count twice.`
  );
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
  "operation-guide": operationGuide,
  "schedules-compared": comparison,
  "second-lost": secondLost,
  "sink-latency": sinkLatency,
  "changelog-span": changelogSpan,
  "advice-interval": intervalAdvice,
  "advice-pause": pauseAdvice,
  "advice-timeout": timeoutAdvice,
} satisfies Record<string, (world: World) => string>;
