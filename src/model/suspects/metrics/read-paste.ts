import { text } from "../../units.js";
import type { ObservedTask } from "./observed-task.js";
import { readRest } from "./read-rest.js";
import { writeMetrics } from "./write-metrics.js";

/** Lines of metrics made of what was pasted, with what is said about it; or why nothing could be made of it. */
export type PasteReading = { readonly text: string; readonly says: string } | { readonly problem: string };

/** How an answer of the REST API begins, wherever in a text. */
const ANSWER = /^\s*[[{]|\[\s*\{\s*"|\{\s*"/;

/**
 * Turns answers of Flink’s REST API into lines of metrics. Lines that stand above them stay, so that a reader can paste
 * the answer for one task after the other.
 * @param pasted any text
 * @param examples lines that are nobody’s own: they give way
 * @returns null for a text without such an answer
 */
export function readPaste(pasted: string, examples: readonly string[] = []): PasteReading | null {
  const from = pasted.search(ANSWER);
  if (from < 0) return null;
  const before = pasted.slice(0, from).trim();
  const above = examples.includes(before) ? "" : before;
  const reading = readRest(pasted.slice(from), above === "" ? 0 : above.split("\n").length);
  if ("problem" in reading) return reading;
  const { tasks, remark } = reading;
  const read = `Read from Flink’s answer: ${tasks.length === 1 ? "one task" : `${tasks.length} tasks`}.`;
  const [source] = above === "" ? tasks : [];
  return {
    text: [above, writeMetrics(tasks)].filter(Boolean).join("\n"),
    says: [read, source ? whatArrives(source) : "", remark].filter(Boolean).join(" "),
  };
}

/** No metric of a task says how much arrives, so the reader has to. */
function whatArrives({ inPerSecond }: ObservedTask): string {
  const reads = text(Number(inPerSecond.toPrecision(3)), "recordsPerSecond");
  return `The source reads ${reads}: set “Messages per second” to what arrives.`;
}
