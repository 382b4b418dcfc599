import { flinkVersion } from "../../model/checkpointing/inputs/schedule.js";
import { credentials, plannedLifeSeconds, tokenLifeSeconds, tokenSeconds } from "../../model/security/inputs.js";
import { coveredFraction } from "../../model/security/tokens.js";
import type { Numbers } from "../numbers.js";
import { compute, days, hours, percent, start } from "./setting.js";

const DAY = 86400;
const life = (at: Numbers): number => at.of(plannedLifeSeconds);
const longest = (at: Numbers): number => at.of(tokenLifeSeconds);
const inDays = (from: readonly [number, ...number[]]): [number, ...number[]] =>
  from.map((one) => one * DAY) as [number, ...number[]];

export const jobDies = compute({
  id: "tokens-alone",
  title: "When the tokens end",
  start: {
    ...start,
    [flinkVersion.id]: "then",
    [credentials.id]: "tokens",
    [tokenSeconds.id]: DAY,
    [tokenLifeSeconds.id]: 7 * DAY,
    [plannedLifeSeconds.id]: 30 * DAY,
  },
  unit: "fraction",
  show: {},
  tolerance: 0.01,
  prompt: (at) =>
    `Flink 1.3 on YARN without a keytab. The command line has fetched delegation tokens of HDFS: each has to be renewed within ` +
    `${hours(at.of(tokenSeconds))}, and none lives longer than ${days(longest(at))}. The job is to run for ${days(life(at))}. Which part of ` +
    "that do the tokens cover?",
  answer: (at) => at.of(coveredFraction),
  misconceptions: [
    {
      answer: (at) => at.of(tokenSeconds) / life(at),
      says: (at) =>
        `You stopped at the first renewal. YARN renews the tokens, again and again, until they are ${days(longest(at))} old.`,
    },
    {
      answer: () => 1,
      says: (at) => `You let YARN renew for ever. Beyond ${days(longest(at))} the NameNode refuses, whoever asks.`,
    },
    {
      answer: (at) => (longest(at) + at.of(tokenSeconds)) / life(at),
      says: () => "You added a renewal after the longest life. The last renewal is cut to what is left of it.",
    },
  ],
  hints: [
    () => "Who renews the tokens, and until when may they?",
    (at) => `They end for good after ${days(longest(at))}.`,
  ],
  solution: (at) => [
    `YARN renews the tokens until they are ${days(longest(at))} old.`,
    `${days(longest(at))} of ${days(life(at))} are ${percent(at.of(coveredFraction))}.`,
  ],
  firstCheck: () => "until when tokens may be renewed.",
  meaning: () =>
    "After that the job runs on until it has to write or read a file: the next checkpoint fails, and no restart gets at the last one. Hence the slide’s words: quite limited, tokens expire. A keytab has no such end.",
  variation: {
    inputs: [
      { input: tokenLifeSeconds, over: inDays([3, 5, 7, 10, 14]) },
      { input: plannedLifeSeconds, over: inDays([20, 25, 30, 40, 60, 90]) },
    ],
    suits: () => true,
  },
});
