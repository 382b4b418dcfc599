import { amount } from "../../world.js";
import type { ClusterSetting } from "./settings.js";

/** Says which inputs have changed, and how to undo it. */
export function takenSentence(taken: readonly ClusterSetting[]): string {
  if (taken.length === 0) return "Nothing has changed: what is ticked is in use already.";
  const changes = taken.map(({ title, now, text }) => `${title} ${text}, was ${now}`);
  const head = taken.length === 1 ? "One input has changed." : `${amount(taken.length, "count")} inputs have changed.`;
  return `${head} ${changes.join("; ")}. The browser’s Back undoes it.`;
}

/** Which inputs have the value of the cluster already; empty where none has. */
export function agreedSentence(settings: readonly ClusterSetting[]): string {
  const agreed = settings.filter(({ isInUse }) => isInUse);
  if (agreed.length === 0) return "";
  const all = agreed.length === settings.length ? "All of it is in use" : "In use already";
  return `${all}: ${agreed.map(({ title, text }) => `${title} ${text}`).join(", ")}.`;
}
