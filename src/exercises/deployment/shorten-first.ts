import { detectionSeconds, restartDelaySeconds, slotsSeconds } from "../../model/checkpointing/inputs.js";
import { storeRestoreSeconds } from "../../model/checkpointing/recovery.js";
import { goneOutageSeconds } from "../../model/deployment/task-manager-loss.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { predict, seconds } from "./setting.js";

const phases = {
  noticing: { name: "noticing", of: (at: Numbers) => at.of(detectionSeconds) },
  delay: { name: "the restart delay", of: (at: Numbers) => at.of(restartDelaySeconds) },
  slots: { name: "the new container", of: (at: Numbers) => at.of(slotsSeconds) },
  restore: { name: "restoring", of: (at: Numbers) => at.of(storeRestoreSeconds) },
} as const;

type PhaseName = keyof typeof phases;
const names = Object.keys(phases) as PhaseName[];
const lengths = (at: Numbers): number[] => names.map((name) => phases[name].of(at));

function longest(at: Numbers): PhaseName {
  return names[lengths(at).indexOf(Math.max(...lengths(at)))] as PhaseName;
}

export const shortenFirstExercise = predict({
  id: "shorten-first",
  title: "Half of what?",
  start: { ...talk, [detectionSeconds.id]: 50, [slotsSeconds.id]: 120, [restartDelaySeconds.id]: 10 },
  prompt: (at) =>
    `Hosts disappear now and then. Each time it takes ${at.text(detectionSeconds)} to notice, the restart strategy waits ` +
    `${at.text(restartDelaySeconds)}, a new container takes ${at.text(slotsSeconds)}, and restoring takes ` +
    `${seconds(at.of(storeRestoreSeconds))}. You can halve one of the four. Which one saves most?`,
  options: {
    noticing: "heartbeat.timeout",
    delay: "the restart delay",
    slots: "the start of a container",
    restore: "the restore",
  },
  answer: longest,
  misconceptions: [1, 2, 3].map((further) => {
    const other = (at: Numbers): PhaseName => names[(names.indexOf(longest(at)) + further) % names.length] as PhaseName;
    return {
      answer: other,
      says: (at: Numbers) =>
        `Half of ${phases[other(at)].name} saves ${seconds(phases[other(at)].of(at) / 2)}. The phases come one after the ` +
        `other, so that the longest gives most: ${phases[longest(at)].name} with ${seconds(phases[longest(at)].of(at))}.`,
    };
  }),
  hints: [() => "They come one after the other.", () => "Half of the longest is more than half of any other."],
  solution: (at) => [
    `The longest of the four is ${phases[longest(at)].name}: ${seconds(phases[longest(at)].of(at))} of ` +
      `${seconds(at.of(goneOutageSeconds))}.`,
    `Half of it saves ${seconds(phases[longest(at)].of(at) / 2)} each time.`,
  ],
  firstCheck: () => "the phases add up, so that the longest one counts most.",
  meaning: () =>
    "Measure the four in your own logs before you tune one of them. The restart delay is the one that is tuned most, and " +
    "often the shortest.",
  variation: {
    inputs: [
      { input: detectionSeconds, over: [20, 50, 60] },
      { input: slotsSeconds, over: [5, 30, 90, 120] },
      { input: restartDelaySeconds, over: [1, 10, 70] },
    ],
    suits: (at) => new Set(lengths(at)).size === names.length,
  },
});
