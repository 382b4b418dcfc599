import type { Givens } from "../../model/evaluate.js";
import { capacityModel } from "../../model/capacity/index.js";
import {
  aggregateFields,
  checkpointIntervalSeconds,
  distinctKeys,
  linkBitsPerSecond,
  machines,
  messageBytes,
  recordsPerSecond,
  windowSeconds,
} from "../../model/capacity/inputs.js";
import { linkUtilisation } from "../../model/capacity/resources.js";
import { text } from "../../model/units.js";
import { fromPreset } from "../../scenario/scenario.js";
import { about, type Varied } from "../exercise.js";
import { numbersOf, type Numbers } from "../numbers.js";

/** The talk's cluster, which the chapter's questions are about the first time. */
export const talk: Givens = fromPreset("talk").values;

/** Makers of exercises about the capacity model. */
export const { compute, predict } = about((scenario) => numbersOf(capacityModel, scenario));

/** "every minute", "every 2 min". */
export function every(seconds: number): string {
  return seconds === 60 ? "every minute" : `every ${text(seconds, "seconds")}`;
}

/** Whether the links of a cluster carry what they have to, with a little room. */
export function fits(at: Numbers): boolean {
  return at.of(linkUtilisation) <= 0.95;
}

export const messageSizes: Varied = { input: messageBytes, over: [1000, 1500, 2000, 2500, 3000, 4000] };
export const rates: Varied = {
  input: recordsPerSecond,
  over: [200_000, 250_000, 400_000, 500_000, 600_000, 800_000, 1_200_000, 1_500_000],
};
export const keyCounts: Varied = { input: distinctKeys, over: [60e6, 80e6, 120e6, 200e6, 240e6, 300e6, 400e6, 600e6] };
export const machineCounts: Varied = { input: machines, over: [3, 4, 6, 8, 10, 12, 15] };
export const linkSpeeds: Varied = { input: linkBitsPerSecond, over: [10e9, 25e9, 40e9] };
export const windowSizes: Varied = { input: windowSeconds, over: [180, 240, 300, 360, 480, 600] };
export const aggregateCounts: Varied = { input: aggregateFields, over: [2, 3, 4, 5, 6, 8] };
export const intervals: Varied = { input: checkpointIntervalSeconds, over: [30, 60, 120, 180, 300] };
