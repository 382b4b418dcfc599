import { podLimitMebibytes, requestMebibytes } from "../../../model/memory/flink/container.js";
import { Refusal } from "../../../model/memory/flink/refusal.js";
import type { Configuration } from "../../capacity/configuration.js";
import { num, say, type World } from "../../world.js";
import { sizeInWords } from "../byte-text.js";
import { jobManagerOf, slotsOf, taskManagerOf } from "../launch.js";
import { comments, compactSize, ofProcess, parts } from "./lines.js";

interface Processes {
  readonly jobManager: bigint;
  readonly taskManager: bigint;
  readonly slots: number;
}

/** How large the containers are, in the words of Kubernetes and of YARN. */
export function memoryContainers(world: World, link: string): Configuration {
  const title = "Containers, Flink 2.x";
  const [jobManager, taskManager] = [jobManagerOf(world), taskManagerOf(world)];
  if (jobManager instanceof Refusal || taskManager instanceof Refusal) {
    const refused = [
      ofProcess("TaskManager", taskManager, () => []),
      ofProcess("JobManager", jobManager, () => []),
      comments("There are no containers to ask for."),
    ];
    return { title, text: parts(link, ...refused) };
  }
  const processes = { jobManager: jobManager.process, taskManager: taskManager.process, slots: slotsOf(world) };
  return { title, text: parts(link, pods(processes, world), operator(processes), yarn(processes, world)) };
}

function pods({ jobManager, taskManager }: Processes, world: World): readonly string[] {
  const factor = num(world, "podLimitFactor");
  const resources = (bytes: bigint, limitFactor: number): readonly string[] => [
    "resources:",
    `  requests: { memory: ${String(requestMebibytes(bytes))}Mi }`,
    `  limits: { memory: ${String(podLimitMebibytes(requestMebibytes(bytes), limitFactor))}Mi }`,
  ];
  return [
    ...comments("Kubernetes, native: what Flink asks for"),
    ...truncation(jobManager, taskManager),
    ...(factor > 1 ? comments(`the TaskManager’s limit is ${say(world, "podLimitFactor")} its request`) : []),
    ...comments("TaskManager"),
    ...resources(taskManager, factor),
    ...comments("JobManager"),
    ...resources(jobManager, 1),
  ];
}

/** A process may need a part of a mebibyte more than its container is asked for. */
function truncation(...processes: readonly bigint[]): readonly string[] {
  const isCut = processes.some((bytes) => bytes % 2n ** 20n !== 0n);
  return isCut ? comments("whole MiB: what a process has beyond them is not asked for") : [];
}

function operator({ jobManager, taskManager, slots }: Processes): readonly string[] {
  return [
    ...comments(
      "Kubernetes operator: the memory here becomes process.size; m and g are Flink’s, powers of 1024",
      "what config.yaml has beside process.size belongs into flinkConfiguration",
    ),
    "spec:",
    "  flinkConfiguration:",
    `    taskmanager.numberOfTaskSlots: "${String(slots)}"`,
    "  jobManager:",
    "    resource:",
    `      memory: "${compactSize(jobManager)}"`,
    "  taskManager:",
    "    resource:",
    `      memory: "${compactSize(taskManager)}"`,
  ];
}

function yarn({ jobManager, taskManager, slots }: Processes, world: World): readonly string[] {
  const [granted, unused] = ["yarnContainerBytes", "yarnUnusedBytes"].map((id) => BigInt(num(world, id)));
  return [
    ...comments(
      "YARN: -tm and -jm become process.size; a number without a unit means MiB here, and bytes in config.yaml",
      `YARN grants the TaskManager ${sizeInWords(granted as bigint)}${
        unused === 0n ? "" : `; the JVM gets nothing of the ${sizeInWords(unused as bigint)} it adds`
      }`,
    ),
    `./bin/yarn-session.sh -jm ${compactSize(jobManager)} -tm ${compactSize(taskManager)} -s ${String(slots)}`,
  ];
}
