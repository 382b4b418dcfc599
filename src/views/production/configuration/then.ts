import type { Configuration } from "../../capacity/configuration.js";
import { line, written } from "../../slots/configuration/lines.js";
import { num, why, type World } from "../../world.js";
import { maxParallelismReason, milliseconds, savepointReason } from "./reasons.js";

/** The same for flink-conf.yaml of 1.3, where most of it is in the program. */
export function productionThen(world: World, link: string): Configuration {
  const isRocks = world.evaluation.values.stateBackend === "rocksdb";
  const text = written("#", link, [
    line("state.savepoints.dir: hdfs:///savepoints", `yours; ${savepointReason(world)}`),
    line(
      `state.backend: ${isRocks ? "rocksdb" : "filesystem"}`,
      "for good: a savepoint is read by the same state backend only",
    ),
    line("state.checkpoints.dir: hdfs:///checkpoints-metadata", "metadata of checkpoints that are kept"),
    [
      "# the rest is in the program",
      ...maxParallelismLines(world),
      `# env.enableCheckpointing(${milliseconds(world)});`,
      '# each operator with state: .uid("name")',
    ],
    [
      "# to stop, and then to start again",
      "# bin/flink cancel -s hdfs:///savepoints <job id>",
      "# bin/flink run -s <savepoint> job.jar",
      "# to delete one: bin/flink savepoint -d <savepoint>",
    ],
  ]);
  return { title: "flink-conf.yaml, Flink 1.3", text };
}

function maxParallelismLines(world: World): readonly string[] {
  const reason = why(world, "maxParallelism");
  if (reason) return [`# ${reason}`];
  return [`# ${maxParallelismReason(world)}`, `# env.setMaxParallelism(${String(num(world, "maxParallelism"))});`];
}
