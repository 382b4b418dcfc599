import { amount } from "../../world.js";
import type { ClusterSetting } from "./settings.js";

/** Says which inputs have changed, and how to undo it. */
export function takenSentence(taken: readonly ClusterSetting[]): string {
  if (taken.length === 0) return "Nothing has changed: what is ticked is in use already.";
  const changes = taken.map(({ title, now, text }) => `${title}: ${now} → ${text}`);
  const head = taken.length === 1 ? "One input has changed." : `${amount(taken.length, "count")} inputs have changed.`;
  return `${head} ${changes.join("; ")}. The browser’s Back undoes it.`;
}
