import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";
import type { Situation } from "../situation.js";

const interval = "execution.checkpointing.interval";
const directory = "execution.checkpointing.dir";
const storage = "execution.checkpointing.storage";
const directoryThen = "state.backend.fs.checkpointdir";

const type = ({ release }: Situation): string => (release === "1.3" ? "state.backend" : "state.backend.type");
const backend = (situation: Situation): string | null => situation.value(type(situation))?.toLowerCase() ?? null;
const isLocal = (path: string | null): boolean => path !== null && /^(file:|\/)/i.test(path);

const directories = ({ release }: Situation): readonly string[] =>
  release === "1.3"
    ? [directoryThen, "state.checkpoints.dir", "state.savepoints.dir"]
    : [directory, "execution.checkpointing.savepoint-dir"];

/** Rules about where state is, and where its checkpoints go. */
export const stateRules: readonly Rule[] = [
  {
    id: "checkpoints-in-memory",
    level: "risk",
    releases: ["1.20", "2.3"],
    applies: (situation) =>
      (situation.value(interval) !== null || backend(situation) === "rocksdb" || backend(situation) === "forst") &&
      !situation.value(directory) &&
      !["filesystem"].includes(situation.value(storage)?.toLowerCase() ?? "") && [interval, type(situation)],
    happens:
      "Checkpoints go into the memory of the JobManager: they fail when state grows, and are gone with its process.",
    reason: "No directory is set for them, and the JobManager’s memory is the default.",
    mend: [`${directory}: s3://bucket/flink/checkpoints`],
    source: cited("flink23", "CheckpointStorageLoader, CheckpointingOptions.CHECKPOINT_STORAGE"),
  },
  {
    id: "checkpoints-local",
    level: "risk",
    applies: (situation) => {
      const local = directories(situation).filter((key) => isLocal(situation.value(key)));
      return local.length > 0 && local;
    },
    happens: "A TaskManager on another machine does not find the files, and the job cannot be restored.",
    reason: "The directory is on a machine’s own disk, unless something shared is mounted at that place.",
    mend: (_, keys) => keys.map((key) => `${key}: s3://bucket/flink/checkpoints`),
    source: ({ release }) =>
      release === "1.3"
        ? cited("flink13", "FsStateBackendFactory")
        : cited("flink23", "CheckpointingOptions.CHECKPOINTS_DIRECTORY"),
  },
  {
    id: "checkpoints-off",
    level: "note",
    releases: ["1.20", "2.3"],
    applies: ({ value, form }) => value(interval) === null && form !== "options",
    happens: "Jobs that do not set an interval themselves take no checkpoints, and do not restart when they fail.",
    reason: "There is no default for the interval.",
    mend: [`${interval}: 1 min`],
    source: cited("flink23", "CheckpointingOptions.CHECKPOINTING_INTERVAL; RestartBackoffTimeStrategyFactoryLoader"),
  },
  {
    id: "checkpoint-directory-13",
    level: "broken",
    releases: ["1.3"],
    applies: (situation) =>
      ["filesystem", "rocksdb"].includes(backend(situation) ?? "") &&
      !situation.value(directoryThen) && [type(situation)],
    happens: "Jobs that use the backend of the cluster do not start.",
    reason: "This backend needs a directory for its checkpoints, and none is set.",
    mend: [`${directoryThen}: hdfs:///flink/checkpoints`],
    source: cited("flink13", "FsStateBackendFactory, RocksDBStateBackendFactory"),
  },
  {
    id: "backend-default-13",
    level: "risk",
    releases: ["1.3"],
    applies: (situation) => [null, "jobmanager"].includes(backend(situation)) && [type(situation)],
    happens:
      "State is on the heap, and checkpoints are in the memory of the JobManager: they fail when state grows, and are gone with its process.",
    reason: "Without a backend, 1.3 takes the one that is meant for tests.",
    mend: ["state.backend: rocksdb", `${directoryThen}: hdfs:///flink/checkpoints`],
    source: cited("flink13", "AbstractStateBackend.loadStateBackendFromConfig, MemoryStateBackend"),
  },
  {
    id: "backend-gone",
    level: "broken",
    releases: ["2.3"],
    applies: (situation) => ["jobmanager", "filesystem"].includes(backend(situation) ?? "") && [type(situation)],
    happens: "No job starts: Flink 2.x takes this for the name of a class, and does not find it.",
    reason:
      "Since 1.13, where state is and where checkpoints go are two settings; 2.0 removed the names for both at once.",
    mend: (situation) => [
      `${type(situation)}: hashmap`,
      ...(backend(situation) === "filesystem" ? [`${storage}: filesystem`] : []),
      `${directory}: s3://bucket/flink/checkpoints`,
    ],
    source: cited("flink23", "StateBackendLoader.loadStateBackendFromConfig"),
  },
  {
    id: "backend-old",
    level: "note",
    releases: ["1.20"],
    applies: (situation) => ["jobmanager", "filesystem"].includes(backend(situation) ?? "") && [type(situation)],
    happens: "1.20 still understands it. In 2.x no job starts with it.",
    reason: "Since 1.13, where state is and where checkpoints go are two settings.",
    mend: (situation) => [`${type(situation)}: hashmap`, `${directory}: s3://bucket/flink/checkpoints`],
    source: cited("flink120", "StateBackendLoader"),
  },
];
