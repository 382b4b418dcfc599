import { cited } from "../../sources.js";
import type { Rule } from "../rule.js";
import type { Situation } from "../situation.js";

const storage = "high-availability.storageDir";
const quorum = "high-availability.zookeeper.quorum";
const clusterId = "high-availability.cluster-id";
const wrongId = "high-availability.zookeeper.path.cluster-id";

const type = ({ release }: Situation): string => (release === "1.3" ? "high-availability" : "high-availability.type");

/** What it is set to, in small letters; “none” where it is off. */
function mode(situation: Situation): string {
  const value = (situation.value(type(situation)) ?? "none").toLowerCase();
  return value === "standalone" || value === "" ? "none" : value;
}

const known = ({ release }: Situation): readonly string[] =>
  release === "1.3" ? ["none", "zookeeper"] : ["none", "zookeeper", "kubernetes"];

const flinkOf = ({ release }: Situation): "flink13" | "flink23" => (release === "1.3" ? "flink13" : "flink23");

const isLocal = (path: string | null): boolean => path !== null && /^(file:|\/)/i.test(path);

/** Rules about what is left when a JobManager dies. */
export const highAvailabilityRules: readonly Rule[] = [
  {
    id: "ha-none",
    level: "risk",
    applies: (situation) => mode(situation) === "none" && [type(situation)],
    happens:
      "When the JobManager dies, the cluster forgets its jobs: nobody restarts them, and nothing knows their last checkpoint.",
    reason: "High availability is off, which is the default: what a JobManager knows is in its memory only.",
    mend: (situation) => [
      `${type(situation)}: zookeeper${situation.release === "1.3" ? "" : "   # or kubernetes"}`,
      `${quorum}: zk1:2181,zk2:2181,zk3:2181`,
      `${storage}: s3://bucket/flink/ha`,
      `${clusterId}: /orders`,
    ],
    source: (situation) => cited(flinkOf(situation), "HighAvailabilityOptions, HighAvailabilityMode"),
  },
  {
    id: "ha-type-unknown",
    level: "broken",
    applies: (situation) => {
      const set = mode(situation);
      // A name with a point in it is a class.
      return (
        !known(situation).includes(set) && !(situation.release !== "1.3" && set.includes(".")) && [type(situation)]
      );
    },
    happens: "The JobManager does not start.",
    reason: (situation) =>
      `Flink ${situation.release} knows ${known(situation).join(", ")}${situation.release === "1.3" ? "" : " and the name of a class"} there.`,
    mend: (situation) => [`${type(situation)}: zookeeper`],
    source: (situation) => cited(flinkOf(situation), "HighAvailabilityMode.fromConfig"),
  },
  {
    id: "ha-storage-missing",
    level: "broken",
    applies: (situation) => mode(situation) !== "none" && !situation.value(storage) && [type(situation)],
    happens: "The JobManager does not start.",
    reason:
      "ZooKeeper and Kubernetes hold pointers only; what they point to has to be in a file system that every JobManager reaches.",
    mend: [`${storage}: s3://bucket/flink/ha`],
    source: (situation) =>
      situation.release === "1.3"
        ? cited("flink13", "BlobUtils.createFileSystemBlobStore")
        : cited("flink23", "HighAvailabilityServicesUtils.getClusterHighAvailableStoragePath"),
  },
  {
    id: "ha-storage-local",
    level: "risk",
    applies: (situation) => mode(situation) !== "none" && isLocal(situation.value(storage)) && [storage],
    happens: "A JobManager on another machine finds no job there, and starts with none, or not at all.",
    reason: "The directory is on a machine’s own disk, unless something shared is mounted at that place.",
    mend: [`${storage}: s3://bucket/flink/ha`],
    source: (situation) => cited(flinkOf(situation), "HighAvailabilityOptions.HA_STORAGE_PATH"),
  },
  {
    id: "ha-quorum-missing",
    level: "broken",
    applies: (situation) => mode(situation) === "zookeeper" && !situation.value(quorum) && [type(situation)],
    happens: "The JobManager does not start.",
    reason: "It does not know where ZooKeeper is.",
    mend: [`${quorum}: zk1:2181,zk2:2181,zk3:2181`],
    source: (situation) => cited(flinkOf(situation), "ZooKeeperUtils.startCuratorFramework"),
  },
  {
    id: "ha-cluster-id-13",
    level: "broken",
    applies: ({ settings }) => settings.has(wrongId) && [wrongId],
    happens: ({ value }) =>
      value(clusterId) === null
        ? "It has no effect: two clusters that are told apart by it only are one to ZooKeeper, and take each other’s jobs."
        : "It has no effect.",
    reason:
      "The documentation of 1.3 names this key. The code of 1.3 does not know it, and that of 2.3 does not either.",
    mend: ({ settings }) => [`${clusterId}: ${settings.get(wrongId) ?? "/orders"}`],
    source: cited(
      "flink13",
      "docs/setup/jobmanager_high_availability.md against HighAvailabilityOptions; data/flink/vectors/options",
    ),
  },
  {
    id: "ha-cluster-id-default",
    level: "risk",
    applies: (situation) =>
      mode(situation) === "zookeeper" &&
      !situation.value(clusterId) &&
      !situation.settings.has(wrongId) && [type(situation)],
    happens: "A second standalone cluster with the same ZooKeeper and the same default takes this one’s jobs.",
    reason: "The id is /default unless it is set. On YARN, Flink sets it to the id of the application.",
    mend: [`${clusterId}: /orders`],
    source: (situation) => cited(flinkOf(situation), "HighAvailabilityOptions.HA_CLUSTER_ID"),
  },
];
