import { directLimitOption, jobManagerOptions } from "../flink/job-manager-options.js";
import type { Option } from "../flink/option.js";
import { taskManagerOptions } from "../flink/task-manager-options.js";
import { isSince, type Version } from "../flink/version.js";

/** What a key’s value has to be. */
export type ValueKind = "size" | "fraction" | "count" | "flag" | "other";

/** A key that some release between 1.10 and the newest reads. */
export interface KnownKey {
  readonly key: string;
  readonly kind: ValueKind;
  /** Where it is new after 1.10. */
  readonly since?: Version;
  /** The first release that does not read it any more. */
  readonly until?: Version;
  /** Whether names may follow behind a further dot: a map. */
  readonly isMap?: boolean;
}

type Table = Readonly<Record<string, Omit<KnownKey, "key">>>;

const tm = "taskmanager.memory.";
const network = "taskmanager.network.";
const rocksdb = "state.backend.rocksdb.memory.";
const gone: Version = "2.0";

function ofOptions(options: Readonly<Record<string, Option>>, since: Version): Table {
  return Object.fromEntries(
    Object.values(options).flatMap(({ key, aliases }) =>
      [key, ...aliases].map((name) => [name, { kind: kindOf(key), since }]),
    ),
  );
}

function kindOf(key: string): ValueKind {
  if (key.endsWith(".fraction")) return "fraction";
  if (/\.(size|min|max|segment-size)$/.test(key)) return "size";
  return key === taskManagerOptions.cores.key ? "other" : "count";
}

/** Source: `TaskManagerOptions`, `NettyShuffleEnvironmentOptions`, `RocksDBOptions` of 1.16, 1.20 and 2.3. */
const table: Table = {
  ...ofOptions(taskManagerOptions, "1.10"),
  ...ofOptions(jobManagerOptions, "1.11"),
  [taskManagerOptions.networkBuffers.key]: { kind: "count", until: gone },
  [directLimitOption.key]: { kind: "flag", since: "1.11" },
  [`${tm}framework.off-heap.batch-shuffle.size`]: { kind: "size", since: "1.13" },
  [`${tm}managed.consumer-weights`]: { kind: "other", since: "1.12", isMap: true },
  [`${tm}min-segment-size`]: { kind: "size", since: "1.14" },
  [`${tm}starting-segment-size`]: { kind: "size", since: "2.0" },
  ...Object.fromEntries(
    ["managed", "fixed-per-slot", "fixed-per-tm", "write-buffer-ratio", "high-prio-pool-ratio"]
      .concat("partitioned-index-filters")
      .map((name) => [rocksdb + name, { kind: rocksdbKind(name) }]),
  ),
  ...ofNetwork(
    "adaptive-partitioner.enabled adaptive-partitioner.max-traverse-size bind-policy compression.codec detailed-metrics " +
      "hybrid-shuffle.external-remote-tier-factory.class hybrid-shuffle.remote.path " +
      "memory.buffer-debloat.enabled memory.buffer-debloat.period memory.buffer-debloat.samples " +
      "memory.buffer-debloat.target memory.buffer-debloat.threshold-percentages memory.buffers-request-timeout " +
      "memory.exclusive-buffers-request-timeout-ms memory.read-buffer.required-per-gate.max " +
      "netty.client.connectTimeoutSec netty.client.tcp.keepCount netty.client.tcp.keepIdleSec " +
      "netty.client.tcp.keepIntervalSec partition-request-timeout request-backoff.initial request-backoff.max retries " +
      "sort-shuffle.min-buffers tcp-connection.enable-reuse-across-jobs",
  ),
  ...ofNetwork(
    "batch-shuffle.compression.enabled blocking-shuffle.compression.enabled blocking-shuffle.type defaultIOMode " +
      "hybrid-shuffle.enable-new-mode hybrid-shuffle.num-retained-in-memory-regions-max " +
      "hybrid-shuffle.spill-index-region-group-size hybrid-shuffle.spill-index-segment-size max-num-tcp-connections " +
      "memory.buffers-per-channel memory.floating-buffers-per-gate memory.max-buffers-per-channel " +
      "memory.max-overdraft-buffers-per-gate netty.client.numThreads netty.num-arenas netty.sendReceiveBufferSize " +
      "netty.server.backlog netty.server.numThreads netty.transport sort-shuffle.min-parallelism",
    gone,
  ),
};

function rocksdbKind(name: string): ValueKind {
  if (name.startsWith("fixed")) return "size";
  return name.endsWith("ratio") ? "fraction" : "flag";
}

function ofNetwork(names: string, until?: Version): Table {
  return Object.fromEntries(
    names.split(" ").map((name) => [network + name, { kind: "other", ...(until && { until }) }]),
  );
}

/** Every key about memory that is known here, by its name. */
export const knownKeys: ReadonlyMap<string, KnownKey> = new Map(
  Object.entries(table).map(([key, known]) => [key, { key, ...known }]),
);

/** The known key that a text’s key is, or is an entry of. */
export function knownKey(key: string): KnownKey | undefined {
  return knownKeys.get(key) ?? [...knownKeys.values()].find((one) => one.isMap && key.startsWith(`${one.key}.`));
}

/** Whether a release reads a key. */
export function isReadBy({ since = "1.10", until }: KnownKey, version: Version): boolean {
  return isSince(version, since) && !(until !== undefined && isSince(version, until));
}

const prefixes = [
  tm,
  "jobmanager.memory.",
  network,
  "taskmanager.heap",
  "jobmanager.heap",
  "containerized.heap",
  rocksdb,
];

/** Whether a key is about memory by its beginning; of others nothing is said. */
export function isAboutMemory(key: string): boolean {
  return prefixes.some((prefix) => key.startsWith(prefix)) || knownKeys.has(key);
}
