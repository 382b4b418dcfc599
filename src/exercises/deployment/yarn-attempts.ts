import { yarnAttemptsDefault, yarnGivesUpAt } from "../../model/deployment/yarn-attempts.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { secondsApart, yarnAttempts } from "./givens.js";
import { predict } from "./setting.js";

const FAILURES = 3;
const DAY_SECONDS = 86400;

/** "five", "third": the failure at which YARN gives up; "never" where it does not. */
function outcome(at: Numbers): "second" | "third" | "never" {
  const failed = Array.from({ length: FAILURES }, (_, index) => index * at.of(secondsApart));
  const end = yarnGivesUpAt(failed, { ...yarnAttemptsDefault, attempts: at.of(yarnAttempts) });
  return end === null ? "never" : end === FAILURES ? "third" : "second";
}

const within = (at: Numbers): boolean => at.of(secondsApart) < (yarnAttemptsDefault.validitySeconds ?? Infinity);

export const yarnAttemptsExercise = predict({
  id: "yarn-attempts",
  title: "The JobManager on YARN fails three times",
  start: { ...talk, [yarnAttempts.id]: 2, [secondsApart.id]: 10 * DAY_SECONDS },
  prompt: (at) =>
    `A job runs on YARN with high availability, with ${at.digits(yarnAttempts)} attempts and a validity interval of 10 s. ` +
    `Its JobManager fails three times, ${text(at.of(secondsApart), "seconds")} apart. What does YARN do?`,
  options: {
    never: "It starts another attempt each time",
    second: "It gives up at the second failure",
    third: "It gives up at the third failure",
  },
  answer: outcome,
  misconceptions: [
    {
      answer: (at) => (outcome(at) === "second" ? "never" : "second"),
      says: (at) =>
        within(at)
          ? outcome(at) === "second"
            ? "Both failures lie within the interval, so that both count: with 2 attempts the second failure is the end."
            : `Two failures are within the interval, and ${at.digits(yarnAttempts)} attempts allow them.`
          : "The first failure is older than the validity interval when the second one comes, and no longer counts.",
    },
    {
      answer: (at) => (outcome(at) === "third" ? "never" : "third"),
      says: (at) =>
        outcome(at) === "second"
          ? "There is no third: two attempts mean one that fails and one more, and both failures are within the interval."
          : within(at)
            ? outcome(at) === "third"
              ? "All three failures are within the interval and count: that is as many as there are attempts."
              : `Three failures are within the interval, and ${at.digits(yarnAttempts)} attempts allow them.`
            : "Only failures within the interval count together. Here each one is alone.",
    },
  ],
  hints: [
    () => "How many of the failures does YARN still count at the second, and at the third?",
    (at) => `Only those of the last 10 s. They are ${text(at.of(secondsApart), "seconds")} apart.`,
  ],
  solution: (at) => [
    `The failures are ${text(at.of(secondsApart), "seconds")} apart; those of the last 10 s count.`,
    within(at) ? "So all three count together." : "So each of them counts alone, as the first.",
    `With ${at.digits(yarnAttempts)} attempts ${outcome(at) === "never" ? "YARN goes on each time" : `the ${outcome(at)} is the end`}.`,
  ],
  firstCheck: () => "which failures still count when the next one comes.",
  meaning: () =>
    "With the default interval the attempts end an application only when its master fails as fast as it starts. A job of " +
    "months does not use them up.",
  variation: {
    inputs: [
      { input: yarnAttempts, over: [2, 3, 10] },
      { input: secondsApart, over: [3, 4, 60, 3600, DAY_SECONDS, 10 * DAY_SECONDS] },
    ],
    suits: () => true,
  },
});
