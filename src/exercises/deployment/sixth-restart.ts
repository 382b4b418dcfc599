import { restartDelaySeconds } from "../../model/checkpointing/inputs.js";
import { firstDelays } from "../../model/checkpointing/restart/delays.js";
import { restartDefaults } from "../../model/checkpointing/restart/strategy.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { restartNumber } from "./givens.js";
import { compute, seconds, SECONDS } from "./setting.js";

const settings = restartDefaults["2.x"];
const initial = (at: Numbers): number => at.of(restartDelaySeconds);
const nth = (at: Numbers): number => at.of(restartNumber);

function waits(at: Numbers): readonly number[] {
  return firstDelays({ ...settings, initialSeconds: initial(at) }, nth(at)).map((delay) => delay ?? NaN);
}

const wait = (at: Numbers): number => waits(at).at(-1) ?? NaN;

export const sixthRestart = compute({
  id: "sixth-restart",
  title: "The wait before a later restart",
  start: { ...talk, [restartDelaySeconds.id]: 1, [restartNumber.id]: 6 },
  unit: "seconds",
  show: SECONDS,
  tolerance: 0.01,
  prompt: (at) =>
    `A job of Flink 2.x has the default restart strategy with an initial backoff of ${seconds(initial(at))}. A bad record ` +
    `fails it again and again, a second after each restart. Without the random part, how many seconds does it wait before ` +
    `restart number ${at.digits(restartNumber)}?`,
  answer: wait,
  misconceptions: [
    {
      answer: (at) => initial(at) * settings.multiplier ** nth(at),
      says: () => "You multiplied once too often: the first restart waits the initial backoff itself.",
    },
    {
      answer: (at) => initial(at) * 2 ** (nth(at) - 1),
      says: () => "You doubled. That was the multiplier before 1.19; since then it is 1.5.",
    },
    {
      answer: (at) => waits(at).reduce((sum, one) => sum + one, 0),
      says: () => "That is the sum of all waits so far. The question is about one of them.",
    },
    {
      answer: initial,
      says: () => "That is the first wait. Each failure in a row makes the next one longer by half.",
    },
  ],
  hints: [
    () => "The first wait is the initial backoff. What is the second?",
    (at) => `Each is half as long again as the one before: multiply ${String(nth(at) - 1)} times by 1.5.`,
  ],
  solution: (at) => [
    `The waits grow by half each time: ${waits(at).slice(0, 3).map(seconds).join(", ")} and so on.`,
    `Before restart number ${at.digits(restartNumber)}: ${seconds(initial(at))} × 1.5 to the power of ` +
      `${String(nth(at) - 1)} = ${seconds(wait(at))}.`,
  ],
  firstCheck: () => "the first wait is the initial backoff; each further one is multiplied by 1.5 once more.",
  meaning: () =>
    "An hour without a failure makes the wait short again. A job that fails every ten minutes waits a minute each time, " +
    "after a while.",
  variation: {
    inputs: [
      { input: restartDelaySeconds, over: [0.5, 1, 2, 3, 4] },
      { input: restartNumber, over: [4, 5, 6, 7] },
    ],
    suits: (at) => wait(at) < settings.maxSeconds,
  },
});
