import type { Configuration } from "../../capacity/configuration.js";
import { plain } from "../../plain.js";
import { num, type World } from "../../world.js";
import { variant } from "../variant.js";
import { comment, duration } from "./lines.js";
import { deploymentNow } from "./now.js";

/**
 * A FlinkDeployment for the Kubernetes operator, as its release 1.15 accepts it (DefaultValidator): with a directory of
 * checkpoints and one of savepoints, and without the names of the cluster, which are the manifest’s own. `link` restores
 * the scenario.
 */
export function deploymentOperator(world: World, link: string): Configuration {
  const lines = [...(link ? [`# ${link}`, ""] : []), ...head, ...configurationLines(world), ...processLines(world)];
  return { title: "FlinkDeployment for the operator, Flink 2.x", text: plain([...lines, ...jobLines(world)]) };
}

const head = [
  "apiVersion: flink.apache.org/v1beta1",
  "kind: FlinkDeployment",
  "metadata:",
  "  # also kubernetes.cluster-id and high-availability.cluster-id,",
  "  # which the operator refuses below",
  "  name: my-job",
  "spec:",
  "  # the newest release that operator 1.15 supports",
  "  image: flink:2.2",
  "  flinkVersion: v2_2",
  "  # may edit ConfigMaps and start pods",
  "  serviceAccount: flink",
  "  flinkConfiguration:",
];

const isHa = ({ givens }: World): boolean => givens.highAvailability !== "none";

/** The keys of config.yaml, without those that the operator sets itself, one step further in. */
function configurationLines(world: World): readonly string[] {
  const kept = deploymentNow(variant(world, { clusterKind: "kubernetes" }), "")
    .text.split("\n")
    .filter((line) => /^[a-z]/.test(line) && !/^kubernetes\.(cluster-id|jobmanager)/.test(line));
  return [...indented(kept), ...comment("without these the operator refuses to keep state", "    ")].concat(
    indented([
      "execution.checkpointing.dir: hdfs:///flink/checkpoints",
      "execution.checkpointing.savepoint-dir: hdfs:///flink/savepoints",
      `execution.checkpointing.interval: ${duration(world, "checkpointIntervalSeconds")}`,
    ]),
  );
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `    ${line.replace(/: (.*)$/, (_, value: string) => `: "${value}"`)}`);
}

function processLines(world: World): readonly string[] {
  return [
    "  jobManager:",
    ...comment(
      isHa(world)
        ? "more than one needs high availability"
        : "one only: without high availability the operator refuses a second one",
      "    ",
    ),
    `    replicas: ${String(isHa(world) ? num(world, "standbyJobManagers") + 1 : 1)}`,
    "    # your size: the chapter on memory takes it apart",
    "    resource: { memory: 2048m, cpu: 1 }",
    "  taskManager:",
    "    resource: { memory: 4096m, cpu: 2 }",
  ];
}

function jobLines(world: World): readonly string[] {
  return [
    "  job:",
    "    jarURI: local:///opt/flink/usrlib/my-job.jar",
    "    parallelism: 4",
    "    state: running",
    ...comment(
      isHa(world)
        ? "goes on from the last checkpoint, whose place high availability knows; savepoint stops with one first"
        : "stops with a savepoint; nothing but the JobManager knows the last checkpoint, and it may be gone",
      "    ",
    ),
    `    upgradeMode: ${isHa(world) ? "last-state" : "savepoint"}`,
  ];
}
