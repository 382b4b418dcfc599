import { checkpointIntervalSeconds, distinctKeys, recordsPerSecond } from "../../model/capacity/inputs.js";
import { checkpointSeconds } from "../../model/checkpointing/duration.js";
import { keyAccess } from "../../model/checkpointing/inputs.js";
import { periodSeconds } from "../../model/checkpointing/period.js";
import { touchedEvenly, touchedFraction, updatesPerKey } from "../../model/checkpointing/touched.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { keyCounts, rates, talk } from "../capacity/setting.js";
import { compute } from "./setting.js";

const intervals: Varied = { input: checkpointIntervalSeconds, over: [60, 120, 180, 300, 600, 900] };

const withZipf = (at: Numbers): Numbers => at.with(keyAccess, "zipf");
const percent = (share: number): string => text(share, "fraction");
const updates = (at: Numbers): string => text(at.of(updatesPerKey), "count", { decimals: 3 });
const messages = (at: Numbers): string => text(at.of(recordsPerSecond) * at.of(periodSeconds), "count");

export const keysTouched = compute({
  id: "keys-touched",
  title: "How many keys change between two checkpoints",
  start: { ...talk, [checkpointIntervalSeconds.id]: 300 },
  unit: "fraction",
  show: { scale: "%" },
  tolerance: 0.01,
  prompt: (at) =>
    `${at.digits(recordsPerSecond)} messages arrive per second for ${at.digits(distinctKeys)} keys. Each message is for a ` +
    "key at random, any key as likely as any other, and changes the state of that key. From one checkpoint to the next " +
    `it is ${at.text(periodSeconds)}. What share of the keys changes at least once in that time?`,
  answer: (at) => at.result(touchedFraction),
  misconceptions: [
    {
      answer: (at) => at.of(updatesPerKey),
      says: (at) =>
        `You divided the messages by the keys: ${updates(at)} for each key on average. That counts a key again each time it ` +
        "is hit. Some are hit twice or more, others not at all.",
    },
    {
      answer: () => 1,
      says: (at) =>
        `You let every key change. ${messages(at)} messages come in that time for ${at.digits(distinctKeys)} keys, and ` +
        "chance does not spread them one to each.",
    },
    {
      answer: (at) => 1 - at.of(touchedFraction),
      says: () => "That is the share of the keys that no message hits. The others change.",
    },
    {
      answer: (at) => touchedEvenly(at.of(updatesPerKey) / 60),
      says: () =>
        "A minute counts as a second somewhere in your calculation. The rate is per second, so the time has to be in seconds.",
    },
    {
      answer: (at) => touchedEvenly((at.of(recordsPerSecond) * at.of(checkpointSeconds)) / at.of(distinctKeys)),
      says: () =>
        "You counted the messages that come while a checkpoint runs. What changes between two checkpoints changes from the " +
        "start of one to the start of the next.",
    },
  ],
  hints: [
    () => "How often is a key hit on average? And how likely is it then that it is not hit at all?",
    (at) => `A key is hit ${updates(at)} times on average. No hit at all has the probability e to the minus that.`,
  ],
  solution: (at) => [
    `Messages from one checkpoint to the next: ${messages(at)}, ${updates(at)} for each key on average.`,
    `A key is not hit at all with the probability exp(−${updates(at)}) = ${percent(1 - at.of(touchedFraction))}.`,
    `The others change: ${at.text(touchedFraction)}.`,
  ],
  firstCheck: (at) => `a key is hit ${updates(at)} times on average; some are hit more than once, others never.`,
  meaning: (at) =>
    "An incremental checkpoint has at least the entries that changed, and what compaction wrote again. If the keys " +
    `followed Zipf’s law, a few would take most of the messages, and ${withZipf(at).text(touchedFraction)} would change.`,
  variation: {
    inputs: [intervals, rates, keyCounts],
    suits: (at) =>
      at.of(periodSeconds) === at.of(checkpointIntervalSeconds) &&
      at.of(touchedFraction) >= 0.05 &&
      at.of(touchedFraction) <= 0.95,
  },
});
