import { floatShare } from "./float.js";
import { need } from "./refusal.js";
import type { ThenSettings } from "./settings.js";

type Cutoff = Pick<ThenSettings, "cutoffRatio" | "cutoffMinMegabytes">;

/** What the ratio alone would cut off, in whole MB. @param containerMegabytes whole, at least 0 */
export function cutoffByRatioMegabytes(containerMegabytes: number, { cutoffRatio }: Cutoff): number {
  return floatShare(containerMegabytes, cutoffRatio);
}

/**
 * What a TaskManager’s container keeps back from Java, in whole MB: its ratio, and never less than the minimum.
 * Source: `ContaineredTaskManagerParameters.create`, 1.2 to 1.9.
 * @throws {ThenRefusal} when the ratio is not between 0 and 1, or the minimum leaves nothing
 */
export function cutoffMegabytes(containerMegabytes: number, settings: Cutoff): number {
  const { cutoffRatio, cutoffMinMegabytes } = settings;
  const ratio = Math.fround(cutoffRatio);
  need(ratio > 0 && ratio < 1, "ratioOutOfRange", [cutoffRatio]);
  need(cutoffMinMegabytes < containerMegabytes, "cutoffExceedsContainer", [cutoffMinMegabytes, containerMegabytes]);
  return Math.max(cutoffByRatioMegabytes(containerMegabytes, settings), cutoffMinMegabytes);
}

/** The smallest container, in whole MB, from which on the ratio cuts off the minimum or more. */
export function ratioHoldsFromMegabytes(settings: Cutoff): number {
  const { cutoffRatio, cutoffMinMegabytes } = settings;
  // Single precision may be off by one either way.
  let container = Math.max(1, Math.ceil(cutoffMinMegabytes / cutoffRatio) - 2);
  while (cutoffByRatioMegabytes(container, settings) < cutoffMinMegabytes) container++;
  return container;
}
