import { plain } from "../plain.js";
import { num, say, type World } from "../world.js";

/** A configuration for one version of Flink, as lines to copy. */
export interface Configuration {
  readonly title: string;
  readonly text: string;
}

/** What the scenario says about config.yaml of Flink 2.x; `link` restores the scenario; empty while there is none. */
export function configurationNow(world: World, link: string): Configuration {
  const { values } = world.evaluation;
  const cores = num(world, "coresPerMachine");
  const lines = [
    `# ${say(world, "recordsPerSecond")} messages of ${say(world, "messageBytes")}, ${say(world, "machines")} machines`,
    ...(link ? [`# ${link}`] : []),
    `execution.checkpointing.interval: ${milliseconds(world)} ms`,
    `state.backend.type: ${values.stateBackend === "heap" ? "hashmap" : "rocksdb"}`,
    ...(values.stateBackend === "rocksdb"
      ? [`execution.checkpointing.incremental: ${String(values.checkpointKind === "incremental")}`]
      : []),
    ...(Number.isFinite(cores)
      ? [
          `taskmanager.numberOfTaskSlots: ${String(Math.floor(cores))} # one core per slot`,
          `parallelism.default: ${String(Math.floor(cores) * num(world, "machines"))} # every slot of every machine`,
        ]
      : ["# taskmanager.numberOfTaskSlots: state the cores per machine to get this line"]),
  ];
  return { title: "config.yaml, Flink 2.x", text: plain(lines) };
}

/** The same for Flink 1.3, where the interval is set in the program. */
export function configurationThen(world: World, link: string): Configuration {
  const { values } = world.evaluation;
  const incremental = String(values.checkpointKind === "incremental");
  const backend =
    values.stateBackend === "heap"
      ? 'env.setStateBackend(new FsStateBackend("hdfs:///checkpoints"));'
      : `env.setStateBackend(new RocksDBStateBackend("hdfs:///checkpoints", ${incremental}));`;
  const lines = [...(link ? [`// ${link}`] : []), `env.enableCheckpointing(${milliseconds(world)});`, backend];
  return { title: "Java, Flink 1.3", text: plain(lines) };
}

function milliseconds(world: World): string {
  return String(Math.round(num(world, "checkpointIntervalSeconds") * 1000));
}
