import { givenNumber, givenText } from "../quantity.js";
import { assumed, cited } from "../sources.js";
import { exampleMetrics } from "./example.js";
import { readMetrics } from "./metrics/read-metrics.js";

/** Characters at most, so that the text fits into a link. Assumed from what servers take. */
export const LONGEST_METRICS = 2000;

/** What is wrong with the text of the metrics, as a sentence; null when nothing is. */
export function metricsObjection(text: string): string | null {
  if (text.length > LONGEST_METRICS) return `The text of the tasks has at most ${LONGEST_METRICS} characters here.`;
  const reading = readMetrics(text);
  return "problem" in reading ? reading.problem : null;
}

export const taskMetrics = givenText({
  id: "taskMetrics",
  title: "Metrics of the tasks",
  help: "A line for each task from source to sink: its name, p, busy, back, in, out; where known peak, most, cpu.",
  initial: exampleMetrics,
  objection: metricsObjection,
  link: "tasks",
  source: assumed("a job with the talk’s rate and a blocking lookup, as the model of this chapter has it"),
});

export const waitingRecords = givenNumber({
  id: "waitingRecords",
  symbol: String.raw`\beta_w`,
  title: "Records that wait at the source",
  unit: "count",
  help: "The lag: in Kafka, the newest offset less the committed one, summed over partitions; in Flink, pendingRecords.",
  initial: 216e6,
  min: 0,
  max: 1e15,
  whole: true,
  link: "waiting",
  source: assumed("ten minutes of what the example falls behind"),
});

export const callSeconds = givenNumber({
  id: "callSeconds",
  symbol: String.raw`\beta_c`,
  title: "Time of one call to the external system",
  unit: "seconds",
  help: "From the request to the answer, as the task sees it. The longest of 100 tells more than the average.",
  initial: 2e-3,
  min: 1e-6,
  max: 600,
  link: "call",
  source: assumed("a lookup in a store in the same data centre"),
});

export const asyncCapacity = givenNumber({
  id: "asyncCapacity",
  symbol: String.raw`\beta_a`,
  title: "Calls under way at a time, each subtask",
  unit: "count",
  help: "The argument capacity of AsyncDataStream.orderedWait and unorderedWait. Beyond it the task waits.",
  initial: 100,
  min: 1,
  max: 1e6,
  whole: true,
  link: "async-capacity",
  source: cited("flink", "AsyncDataStream.DEFAULT_QUEUE_CAPACITY, 100; the same in 1.3"),
});

/** The inputs that the chapter on the usual suspects adds, in groups. */
export const suspectsInputGroups = [
  { title: "A slow job", inputs: [taskMetrics, waitingRecords, callSeconds, asyncCapacity] },
] as const;

/** Every input that the chapter on the usual suspects adds, in the order in which they are offered. */
export const suspectsInputs = [taskMetrics, waitingRecords, callSeconds, asyncCapacity] as const;
