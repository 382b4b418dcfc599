import { cutoffByRatioMegabytes } from "./cutoff.js";
import { need, orRefusal, type ThenRefusal } from "./refusal.js";
import type { ThenSettings } from "./settings.js";

/**
 * The heap of a JobManager on YARN, in whole MB: its container without the cut-off. It may be 0.
 * Source: `Utils.calculateHeapSize` of flink-yarn 1.3; 1.10 still divides a JobManager so.
 * @param containerMegabytes what is asked for with -jm, whole mebibytes
 * @returns the check that failed, where Flink would not start
 */
export function jobManagerHeapThen(
  containerMegabytes: number,
  settings: Pick<ThenSettings, "cutoffRatio" | "cutoffMinMegabytes">,
): number | ThenRefusal {
  const { cutoffRatio, cutoffMinMegabytes } = settings;
  return orRefusal(() => {
    need(cutoffRatio >= 0 && cutoffRatio <= 1, "ratioOutOfRange", [cutoffRatio]);
    need(cutoffMinMegabytes <= containerMegabytes, "cutoffExceedsContainer", [cutoffMinMegabytes, containerMegabytes]);
    return containerMegabytes - Math.max(cutoffByRatioMegabytes(containerMegabytes, settings), cutoffMinMegabytes);
  });
}
