import { recordsPerSecond, targetUtilisation } from "../../model/capacity/inputs.js";
import { AUTOSCALER, autoscalerTargetRate } from "../../model/checkpointing/autoscaler.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { talk } from "../capacity/setting.js";
import { compute, seconds } from "./setting.js";

const { restartSeconds, catchUpSeconds } = AUTOSCALER;

const arrivals: Varied = { input: recordsPerSecond, over: [1500, 2000, 3000, 4000, 5000, 8000, 12_000, 20_000] };
const targets: Varied = { input: targetUtilisation, over: [0.5, 0.6, 0.7, 0.75, 0.8, 0.9] };

const rate = (at: Numbers): number => at.of(recordsPerSecond);
const target = (at: Numbers): number =>
  autoscalerTargetRate({ recordsPerSecond: rate(at), utilization: at.of(targetUtilisation) });

/** What an arrival rate needs at the utilisation wanted. */
const atTarget = (at: Numbers): number => rate(at) / at.of(targetUtilisation);

/** What arrives during a restart, spread over the time to catch up. */
const catchUp = (at: Numbers): number => (rate(at) * restartSeconds) / catchUpSeconds;

const perSecond = (value: number): string => text(value, "recordsPerSecond");

export const autoscalerTarget = compute({
  id: "autoscaler-target",
  title: "What the autoscaler asks for",
  start: { ...talk, [recordsPerSecond.id]: 1000 },
  unit: "recordsPerSecond",
  show: { scale: "/s" },
  tolerance: 0.005,
  prompt: (at) =>
    `${at.digits(recordsPerSecond)} records arrive at an operator per second, and none of them waits. The autoscaler of Flink’s Kubernetes ` +
    `operator aims at a utilisation of ${at.text(targetUtilisation)}. It takes a restart to last ` +
    `${text(restartSeconds, "seconds")} and wants what arrives meanwhile to be worked off within ` +
    `${text(catchUpSeconds, "seconds")}, beside all the rest. Which processing rate does it want the operator to have?`,
  answer: target,
  misconceptions: [
    {
      answer: atTarget,
      says: () =>
        "That is the rate at the utilisation it aims for. It leaves out what arrives during a restart and has to be worked " +
        "off afterwards.",
    },
    {
      answer: (at) => rate(at) + catchUp(at),
      says: (at) =>
        `You added what has to be caught up and forgot the utilisation. ${perSecond(rate(at))} should be ` +
        `${at.text(targetUtilisation)} of the rate, not all of it.`,
    },
    {
      answer: (at) => (rate(at) + catchUp(at)) / at.of(targetUtilisation),
      says: () =>
        "You divided the backlog by the utilisation, too. The utilisation is for what arrives all the time; the backlog is " +
        "added as it is.",
    },
    {
      answer: (at) => rate(at) * at.of(targetUtilisation) + catchUp(at),
      says: (at) =>
        `You multiplied by ${at.text(targetUtilisation)}. What arrives is to be that share of the rate, so the rate is ` +
        "larger: divide.",
    },
    {
      answer: (at) => atTarget(at) + (rate(at) * catchUpSeconds) / restartSeconds,
      says: () =>
        "You turned the two times round. What arrives during the restart is spread over the longer time to catch up.",
    },
  ],
  hints: [
    () => "Two parts: the rate at the utilisation wanted, and a share of what piles up during a restart.",
    (at) =>
      `During a restart ${text(rate(at) * restartSeconds, "count", { exact: true })} records arrive, to be worked off in ` +
      `${seconds(catchUpSeconds)}.`,
  ],
  solution: (at) => [
    `At the utilisation wanted: ${perSecond(rate(at))} / ${at.text(targetUtilisation)} = ${perSecond(atTarget(at))}.`,
    `For the restart: ${perSecond(rate(at))} × ${seconds(restartSeconds)} / ${seconds(catchUpSeconds)} = ` +
      `${perSecond(catchUp(at))}.`,
    `Together ${perSecond(target(at))}.`,
  ],
  firstCheck: (at) => `at the utilisation wanted it is ${perSecond(atTarget(at))}, and the restart comes on top.`,
  meaning: (at) =>
    `That is ${text(target(at) / rate(at), "factor")} the rate. What the job processes again after a failure is in neither ` +
    "part: it counts only once it waits, as lag.",
  variation: { inputs: [arrivals, targets], suits: () => true },
});
