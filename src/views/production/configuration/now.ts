import type { Configuration } from "../../capacity/configuration.js";
import { leftOut, line, written } from "../../slots/configuration/lines.js";
import { num, say, why, type World } from "../../world.js";
import { maxParallelismReason, milliseconds, savepointReason } from "./reasons.js";

/** Stands for the reader’s own directory of savepoints. */
const DIRECTORY = "hdfs:///savepoints";

const claimModes: Readonly<Record<string, string>> = { noClaim: "NO_CLAIM", claim: "CLAIM", legacy: "LEGACY" };

/** What has to be decided before the first start, for config.yaml of Flink 2.x. */
export function productionNow(world: World, link: string): Configuration {
  const { stateBackend, savepointForm } = world.evaluation.values;
  const text = written("#", link, [
    maxParallelismLine(world),
    line("pipeline.auto-generate-uids: false", "a job without uids fails when it is built, not when it is restored"),
    line(
      `state.backend.type: ${stateBackend === "rocksdb" ? "rocksdb" : "hashmap"}`,
      "the state backend of the scenario",
    ),
    line(`execution.checkpointing.interval: ${milliseconds(world)} ms`, replayReason(world)),
    line(`execution.checkpointing.savepoint-dir: ${DIRECTORY}`, `yours; ${savepointReason(world)}`),
    line(
      "execution.checkpointing.externalized-checkpoint-retention: RETAIN_ON_CANCELLATION",
      "to start from when somebody cancels without a savepoint",
    ),
    commands(String(savepointForm), claimModes[String(world.evaluation.values.claimMode)] ?? "NO_CLAIM"),
  ]);
  return { title: "config.yaml, Flink 2.x", text };
}

function maxParallelismLine(world: World): readonly string[] {
  const reason = why(world, "maxParallelism");
  const write = Number.isNaN(num(world, "setMaxParallelism")) ? leftOut : line;
  return reason === ""
    ? write(`pipeline.max-parallelism: ${String(num(world, "maxParallelism"))}`, maxParallelismReason(world))
    : [`# ${reason}`];
}

function replayReason(world: World): string {
  return why(world, "worstReplaySeconds") === ""
    ? `a failure replays up to ${say(world, "worstReplaySeconds")} of the stream`
    : "how long a failure may set the job back";
}

function commands(form: string, mode: string): readonly string[] {
  return [
    "# to stop, and then to start again",
    `# bin/flink stop --type ${form} -p ${DIRECTORY} <job id>`,
    `# bin/flink run -s <savepoint> -claimMode ${mode} job.jar`,
  ];
}
