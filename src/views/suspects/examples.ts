import { exampleMetrics } from "../../model/suspects/example.js";
import { practiceDashboard } from "../../model/suspects/practice/cases.js";
import type { Culprit } from "../../model/suspects/practice/culprit.js";
import { writeMetrics } from "../../model/suspects/metrics/write-metrics.js";

/** A job’s metrics as a text, with what it shows. */
interface Example {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

const made = (culprit: Culprit): string =>
  writeMetrics(practiceDashboard({ culprit, inputPerSecond: 1e6, parallelism: 80, seed: 4 }).tasks);

/** What the field may begin with; the first is the scenario’s own. */
export const metricsExamples: readonly Example[] = [
  { id: "lookup", title: "A lookup that blocks", text: exampleMetrics },
  { id: "hot-key", title: "A hot key", text: made("skew") },
  { id: "sink", title: "A slow sink", text: made("external") },
  { id: "work", title: "Too few subtasks", text: made("parallelism") },
];
