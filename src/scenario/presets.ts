import { assumed, cited, type Source } from "../model/sources.js";
import type { Values } from "./inputs.js";

/** A scenario to start from: what it changes in the inputs' initial values. */
export interface Preset {
  readonly id: string;
  readonly title: string;
  /** One sentence. */
  readonly says: string;
  readonly values: Partial<Values>;
  readonly source: Source;
}

const GIBIBYTE = 2 ** 30;
const DAY_SECONDS = 86_400;

const talk: Preset = {
  id: "talk",
  title: "The talk",
  says: "A million messages a second on five machines, with disks and checkpoints on the same network.",
  values: {},
  source: cited("talk", "Example: The Setup"),
};

const post: Preset = {
  id: "post",
  title: "The 2018 post",
  says: "The talk's example as it was written up later, with 16 cores in each machine.",
  values: { coresPerMachine: 16 },
  source: cited("post", "Hardware"),
};

const fraud: Preset = {
  id: "fraud",
  title: "Fraud scoring on Kubernetes",
  says: "Card payments in ten-minute windows on four pods of eight cores, with RocksDB on local disks.",
  values: {
    messageBytes: 2500,
    recordsPerSecond: 120_000,
    distinctKeys: 80e6,
    idFieldBytes: 8,
    aggregateFields: 6,
    windowSeconds: 600,
    slideSeconds: 600,
    checkpointIntervalSeconds: 180,
    checkpointKind: "incremental",
    changedFraction: 0.3,
    machines: 4,
    linkBitsPerSecond: 2.5e9,
    stateDisk: "local",
    diskBytesPerSecond: 500e6,
    stateMemoryBytes: 8e9,
    coresPerMachine: 8,
    fastCoreRecordsPerSecond: 8000,
    downtimeSeconds: 120,
    drainSeconds: 60,
    downstreamRecordsPerSecond: 50_000,
    minPauseSeconds: 30,
    parallelism: 32,
    storeBytesPerSecond: 150e6,
    busyFraction: 0.65,
    slowestFactor: 1.3,
    backlogIntervalSeconds: 600,
    latencyLimitSeconds: 600,
    taskManagerProcessBytes: 16 * GIBIBYTE,
    slotsPerTaskManager: 8,
    managedFraction: 0.5,
    clusterMode: "application",
    checkpointStore: "s3",
    kafkaProtocol: "SASL_SSL",
    internalTls: "on",
    restTls: "on",
    restReach: "network",
    webSubmission: "off",
    credentials: "none",
  },
  source: assumed(
    "numbers of a plausible job, not of one that exists; 2.5 Gbit/s is what a cloud machine of eight cores sustains, " +
      "though it may burst to more",
  ),
};

const clicks: Preset = {
  id: "clicks",
  title: "Clickstream of a large site",
  says: "Three million page events a second; sessions are approximated by half an hour that slides by five minutes.",
  values: {
    messageBytes: 1500,
    recordsPerSecond: 3e6,
    distinctKeys: 400e6,
    idFieldBytes: 8,
    aggregateFields: 5,
    windowSeconds: 1800,
    slideSeconds: 300,
    checkpointIntervalSeconds: 300,
    checkpointKind: "incremental",
    changedFraction: 0.4,
    machines: 20,
    diskBytesPerSecond: 500e6,
    stateMemoryBytes: 20e9,
    coresPerMachine: 16,
    slowCoreRecordsPerSecond: 10_000,
    fastCoreRecordsPerSecond: 25_000,
    downtimeSeconds: 180,
    drainSeconds: 120,
    downstreamRecordsPerSecond: 200_000,
    minPauseSeconds: 60,
    parallelism: 320,
    storeBytesPerSecond: 300e6,
    busyFraction: 0.7,
    slowestFactor: 1.5,
    keyAccess: "zipf",
    backlogIntervalSeconds: 900,
    latencyLimitSeconds: 1800,
    taskManagerProcessBytes: 48 * GIBIBYTE,
    slotsPerTaskManager: 16,
    networkFraction: 0.05,
    clusterKind: "yarn",
    highAvailability: "zookeeper",
    kafkaProtocol: "SASL_PLAINTEXT",
    restReach: "network",
    plannedLifeSeconds: 90 * DAY_SECONDS,
  },
  source: assumed(
    "numbers of a plausible job, not of one that exists; the state volumes have a stated limit of 500 MB/s",
  ),
};

/** The presets in the order in which they are offered. The first is the default. */
export const presets: readonly [Preset, ...Preset[]] = [talk, post, fraud, clicks];

export const presetsById: ReadonlyMap<string, Preset> = new Map(presets.map((preset) => [preset.id, preset]));
