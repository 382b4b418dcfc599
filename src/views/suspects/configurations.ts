import { plain } from "../plain.js";
import type { Configuration } from "../capacity/configuration.js";
import type { World } from "../world.js";
import { observedIn } from "./observed.js";

/** What to switch on to look, on a test cluster; sources: RestOptions, MetricOptions, StateLatencyTrackOptions, 2.2. */
function now(world: World, link: string): Configuration {
  const { task } = observedIn(world).bottleneck;
  const lines = [
    `# to look into “${task.name.replaceAll("\n", " ")}”; each line costs something: take it out again`,
    ...(link ? [`# ${link}`] : []),
    "",
    "# stack traces, sampled while you look at the tab",
    "rest.flamegraph.enabled: true",
    "# async-profiler from the web UI, since 1.19: for test clusters, since whoever reaches the port can start it",
    "rest.profiling.enabled: true",
    "# how long an access to state takes, every 100th of them",
    "state.latency-track.keyed-state-enabled: true",
    "state.latency-track.sample-interval: 100",
    "# how large keys and values are: since 2.1",
    "# state.size-track.keyed-state-enabled: true",
    "# markers that pass the job from source to sink; histograms for each pair of operators",
    "metrics.latency.interval: 10 s",
    "metrics.latency.granularity: operator",
  ];
  return { title: "config.yaml, Flink 2.x", text: plain(lines) };
}

/** The same for 1.3; sources: WebOptions and ConfigConstants, ExecutionConfig, 1.3. */
function then(_: World, link: string): Configuration {
  const lines = [
    ...(link ? [`# ${link}`] : []),
    "# back pressure is sampled when you open its tab",
    "jobmanager.web.backpressure.num-samples: 100",
    "jobmanager.web.backpressure.delay-between-samples: 50",
    "jobmanager.web.backpressure.refresh-interval: 60000",
    "# latency markers are on, every 2 s; in the program: env.getConfig().setLatencyTrackingInterval(-1) turns them off",
    "# a profiler is your own: env.java.opts.taskmanager hands it to the JVM",
  ];
  return { title: "flink-conf.yaml, Flink 1.3", text: plain(lines) };
}

/** The configurations of the chapter on the usual suspects, by the name an author uses. */
export const suspectsConfigurations: Readonly<Record<string, (world: World, link: string) => Configuration>> = {
  "suspects-now": now,
  "suspects-then": then,
};
