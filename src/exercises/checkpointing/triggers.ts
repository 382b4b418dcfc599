import { checkpointIntervalSeconds } from "../../model/capacity/inputs.js";
import { maxConcurrentCheckpoints, minPauseSeconds } from "../../model/checkpointing/inputs.js";
import type { Era } from "../../model/checkpointing/trigger/first.js";
import { schedule, type Schedule } from "../../model/checkpointing/trigger/schedule.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { every, talk } from "../capacity/setting.js";
import { slowSeconds, usualSeconds } from "./givens.js";
import { compute, predict, seconds, triggerSettings } from "./setting.js";

const interval = (at: Numbers): number => at.of(checkpointIntervalSeconds);

/** "10, 20 and 40 s". */
function moments(values: readonly number[]): string {
  const last = seconds(values.at(-1) as number);
  return values.length === 1 ? last : `${values.slice(0, -1).join(", ")} and ${last}`;
}

/** Checkpoints that all take as long, for a while. */
function alike(at: Numbers): Schedule {
  const duration = at.of(usualSeconds);
  return schedule(triggerSettings(at), {
    era: "now",
    untilSeconds: 20 * (duration + interval(at)),
    course: () => ({ seconds: duration, outcome: "completed" }),
  });
}

/** How many checkpoints run at the same time, at most. */
function mostAtATime(at: Numbers): number {
  const { checkpoints } = alike(at);
  const runningAt = (moment: number): number =>
    checkpoints.filter((one) => one.triggerSeconds <= moment && moment < one.endSeconds).length;
  return Math.max(...checkpoints.map(({ triggerSeconds }) => runningAt(triggerSeconds)));
}

const firstTriggers = (at: Numbers, count: number): readonly number[] =>
  alike(at)
    .checkpoints.slice(0, count)
    .map(({ triggerSeconds }) => triggerSeconds);

const pauses: Varied = { input: minPauseSeconds, over: [1, 2, 3, 5, 8] };
const limits: Varied = { input: maxConcurrentCheckpoints, over: [2, 3] };
const shortIntervals: Varied = { input: checkpointIntervalSeconds, over: [5, 10, 15, 20] };
const durations: Varied = { input: usualSeconds, over: [12, 18, 25, 32, 44, 55, 72] };

export const pauseAndConcurrency = predict({
  id: "pause-and-concurrency",
  title: "Does a pause mean one at a time?",
  start: {
    ...talk,
    [checkpointIntervalSeconds.id]: 10,
    [minPauseSeconds.id]: 5,
    [maxConcurrentCheckpoints.id]: 2,
    [usualSeconds.id]: 25,
  },
  prompt: (at) =>
    "Flink’s documentation, that of 1.3 as that of 2.2, says that a minimum pause implies one checkpoint at a time. A job " +
    `has an interval of ${seconds(interval(at))} and a minimum pause of ${seconds(at.of(minPauseSeconds))}; it allows ` +
    `${at.digits(maxConcurrentCheckpoints)} checkpoints at a time, and each takes ${seconds(at.of(usualSeconds))}. How many ` +
    "run at the same time, at most?",
  options: { one: "One", two: "Two", three: "Three" },
  answer: (at) => (mostAtATime(at) === 2 ? "two" : "three"),
  misconceptions: [
    {
      answer: () => "one",
      says: (at) =>
        "That is what the documentation says, and no code enforces it. The pause counts from the last completion, and when " +
        `the tick comes at ${seconds(2 * interval(at))}, no checkpoint has completed yet.`,
    },
    {
      answer: (at) => (mostAtATime(at) === 2 ? "three" : "two"),
      says: (at) =>
        mostAtATime(at) === 2
          ? `You let one start at each tick. ${at.digits(maxConcurrentCheckpoints)} may run at a time: the tick at ` +
            `${seconds(3 * interval(at))} finds as many, and waits.`
          : `You let the pause hold back the tick at ${seconds(3 * interval(at))}. No checkpoint has completed by then, so ` +
            "there is nothing the pause could count from.",
    },
  ],
  hints: [
    () => "From which moment does the minimum pause count?",
    (at) =>
      `The first checkpoint starts at ${seconds(interval(at))} and ends at ${seconds(interval(at) + at.of(usualSeconds))}. ` +
      "Which ticks come before that?",
  ],
  solution: (at) => [
    `The first checkpoint starts at ${seconds(interval(at))} and completes at ` +
      `${seconds(interval(at) + at.of(usualSeconds))}.`,
    `Until then no completion is there to count a pause from. The limit alone decides, and it is ` +
      `${at.digits(maxConcurrentCheckpoints)}.`,
    `Flink starts checkpoints at ${moments(firstTriggers(at, at.of(maxConcurrentCheckpoints)))}; ` +
      `${at.digits(maxConcurrentCheckpoints)} of them run at the same time.`,
  ],
  firstCheck: () => "which ticks come before the first checkpoint has completed.",
  meaning: (at) =>
    `Checkpoints start at ${moments(firstTriggers(at, 4))}, and so on. If you want one at a time, leave ` +
    "max-concurrent-checkpoints at 1, its default. Flink insists on that only for unaligned checkpoints.",
  variation: {
    inputs: [shortIntervals, pauses, limits, durations],
    suits: (at) => at.of(minPauseSeconds) < interval(at) && mostAtATime(at) === at.of(maxConcurrentCheckpoints),
  },
});

const end = (at: Numbers): number => interval(at) + at.of(slowSeconds);

/** One slow checkpoint and then as usual, until one interval after the slow one has ended. */
function afterSlow(at: Numbers, era: Era): Schedule {
  return schedule(triggerSettings(at), {
    era,
    untilSeconds: end(at) + interval(at),
    course: (id) => ({ seconds: at.of(id === 1 ? slowSeconds : usualSeconds), outcome: "completed" }),
  });
}

/** When checkpoints start from the end of the slow one on, within one interval. */
const starts = (at: Numbers, era: Era): readonly number[] =>
  afterSlow(at, era)
    .checkpoints.map(({ triggerSeconds }) => triggerSeconds)
    .filter((moment) => moment >= end(at) && moment < end(at) + interval(at));

/** The ticks that came while the slow checkpoint ran. */
const missed = (at: Numbers): readonly number[] =>
  afterSlow(at, "now")
    .steps.filter((step) => step.decision === "queued" && step.seconds < end(at))
    .map((step) => step.seconds);

/** The tick after those. */
const tickAfter = (at: Numbers): number => (missed(at).at(-1) ?? 0) + interval(at);

const intervals: Varied = { input: checkpointIntervalSeconds, over: [20, 30, 40, 60, 90, 120] };
const slows: Varied = { input: slowSeconds, over: [100, 130, 200, 250, 310, 350, 400, 500] };
const usuals: Varied = { input: usualSeconds, over: [1, 2, 3, 4, 5, 8, 10] };

export const queuedBurst = compute({
  id: "queued-burst",
  title: "After one slow checkpoint",
  start: { ...talk, [slowSeconds.id]: 200, [usualSeconds.id]: 10 },
  unit: "count",
  show: { decimals: 0 },
  tolerance: 0,
  prompt: (at) =>
    `A checkpoint is due ${every(interval(at))}, the first one ${seconds(interval(at))} after the start. One runs at a time, ` +
    `and there is no minimum pause. The first takes ${seconds(at.of(slowSeconds))}, because the store is slow for a while, ` +
    `and ends at ${seconds(end(at))}. Each later one takes ${seconds(at.of(usualSeconds))}. How many checkpoints does Flink ` +
    `2.x start from ${seconds(end(at))} on and before ${seconds(end(at) + interval(at))}?`,
  answer: (at) => starts(at, "now").length,
  misconceptions: [
    {
      answer: (at) => starts(at, "then").length,
      says: (at) =>
        "One was the answer in Flink 1.3: however many ticks it missed, it remembered a single request and began the " +
        `interval anew. 2.x neither forgets the ${missed(at).length} ticks nor waits for the next one: each is a request in ` +
        "a queue.",
    },
    {
      answer: () => 2,
      says: (at) =>
        `You made up for one tick and then went on with the timer. ${missed(at).length} ticks came while the slow ` +
        "checkpoint ran, and Flink 2.x makes up for each.",
    },
    {
      answer: (at) => missed(at).length,
      says: (at) =>
        `You counted the requests that had to wait. The timer goes on as well: its tick at ${seconds(tickAfter(at))} falls ` +
        "into that time and asks for one more.",
    },
    {
      answer: (at) => Math.ceil(interval(at) / at.of(usualSeconds)),
      says: (at) =>
        `You started one after the other until ${seconds(end(at) + interval(at))}. The queue has no more than ` +
        `${missed(at).length} requests in it, and then the timer sets the pace again.`,
    },
  ],
  hints: [
    () => "What does Flink 2.x do with a tick that comes while a checkpoint runs?",
    (at) => `${missed(at).length} ticks came meanwhile. Each left a request that waits.`,
    (at) => `The timer keeps its grid: its next tick comes at ${seconds(tickAfter(at))}.`,
  ],
  solution: (at) => [
    `While the slow checkpoint ran, the timer ticked at ${moments(missed(at))}: ${missed(at).length} requests wait.`,
    `From ${seconds(end(at))} on they are worked off one after the other, ${seconds(at.of(usualSeconds))} each.`,
    `The timer’s own next tick comes at ${seconds(tickAfter(at))} and adds one.`,
    `Flink starts checkpoints at ${moments(starts(at, "now"))}: ${starts(at, "now").length}.`,
  ],
  firstCheck: (at) => `the timer ticked at ${moments(missed(at))} while the slow checkpoint ran.`,
  meaning: (at) =>
    `Flink 1.3 starts one, at ${moments(starts(at, "then"))}, and its next an interval later. In 2.x a long overrun is ` +
    "followed by a burst of checkpoints, just when the store has recovered. A minimum pause as long as the interval " +
    "prevents it.",
  variation: {
    inputs: [intervals, slows, usuals],
    suits: (at) => missed(at).length >= 2 && starts(at, "now").length === missed(at).length + 1,
  },
});
