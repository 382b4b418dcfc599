import { machines, messageBytes, recordsPerSecond } from "../capacity/inputs.js";
import { linkBytesPerSecond } from "../capacity/requirements.js";
import { derive, impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { isRefused } from "../slots/graph/refusal.js";
import { jobGraphFor, jobGraphInputs } from "../slots/job-of.js";

/** Every connection between tasks over which each subtask sends to each. */
export const repartitionings = derive({
  id: "repartitionings",
  symbol: String.raw`\beta_i`,
  title: "Connections of the job that send every record to another subtask",
  unit: "count",
  source: cited("flink", "StreamingJobGraphGenerator: DistributionPattern.ALL_TO_ALL"),
  uses: jobGraphInputs,
  compute: (values) => {
    const graph = jobGraphFor(values);
    return isRefused(graph)
      ? impossible(`Flink refuses the job: ${graph.refused}`, ["job", "parallelism"])
      : graph.edges.filter(({ pattern }) => pattern === "all-to-all").length;
  },
  tex: () => String.raw`\text{connections by key, hash, broadcast or rebalance}`,
  account: (values) => {
    const graph = jobGraphFor(values);
    return isRefused(graph) ? "" : String(graph.edges.filter(({ pattern }) => pattern === "all-to-all").length);
  },
});

/** One receiver in so many is on the sender’s machine. */
export const repartitionedLinkFraction = derive({
  id: "repartitionedLinkFraction",
  symbol: String.raw`\beta_{rl}`,
  title: "Share of the links, one way, that these connections fill",
  unit: "fraction",
  source: derived("every message takes each of them, with the size it came in"),
  uses: [repartitionings, recordsPerSecond, messageBytes, machines, linkBytesPerSecond],
  compute: ({ repartitionings, recordsPerSecond, messageBytes, machines, linkBytesPerSecond }) =>
    (repartitionings * recordsPerSecond * messageBytes * (1 - 1 / machines)) / (machines * linkBytesPerSecond),
  tex: ({ repartitionings, recordsPerSecond, messageBytes, machines, linkBytesPerSecond }) =>
    String.raw`\frac{${repartitionings} \cdot ${recordsPerSecond} \cdot ${messageBytes} \cdot \left(1 - \frac{1}{${machines}}\right)}{${machines} \cdot ${linkBytesPerSecond}}`,
});
