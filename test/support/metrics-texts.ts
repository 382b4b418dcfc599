import fc from "fast-check";
import { exampleMetrics } from "../../src/model/suspects/example.js";

/** Metrics as somebody may paste them: behind a slow sink, a skewed key, a job that keeps up, and a single task. */
export const metricsTexts: readonly string[] = [
  exampleMetrics,
  "source p 8 busy 120 back 880 out 50k\nmap p 8 busy 300 back 700 in 50k out 50k\nsink p 8 busy 1000 in 50k cpu 20%",
  "source p 4 busy 200 back 750 out 12k\nperUser p 40 busy 210 peak 1000 in 12k most 2.4k out 800 cpu 95%\nsink p 4 busy 90 in 800",
  'source p 4 busy 310 back 20 out 90k cpu 100%\n"Window(Tumbling 60 s)" p 16 busy 610 peak 640 in 90k out 900 cpu 80%',
  "all busy 990 out 7k cpu 97%",
];

export const anyMetricsText: fc.Arbitrary<string> = fc.constantFrom(...metricsTexts);
