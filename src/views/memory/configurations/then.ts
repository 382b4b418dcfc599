import { jobManagerHeapThen } from "../../../model/memory/flink/then/job-manager.js";
import { Refusal } from "../../../model/memory/flink/refusal.js";
import { MEBIBYTE } from "../../../model/memory/whole.js";
import type { Configuration } from "../../capacity/configuration.js";
import { num, why, type World } from "../../world.js";
import { sizeInWords } from "../byte-text.js";
import { jobManagerOf, slotsOf } from "../launch.js";
import { comments, parts } from "./lines.js";

/** What divides a container on YARN in Flink 1.3, and the command that asks for it. */
export function memoryThen(world: World, link: string): Configuration {
  const title = "flink-conf.yaml on YARN, Flink 1.3";
  const reason = why(world, "thenHeapBytes") || why(world, "thenNetworkBytes");
  if (reason) return { title, text: parts(link, comments(reason)) };
  return { title, text: parts(link, cutoff(world), managed(world), slots(world), command(world)) };
}

function cutoff(world: World): readonly string[] {
  const least = mebibytes(world, "heapCutoffMinBytes");
  const isLeast = num(world, "cutoffBytes") > num(world, "cutoffByRatioBytes");
  return [
    ...comments(`the ratio keeps ${words(world, "cutoffByRatioBytes")} of the container from Java`),
    `containerized.heap-cutoff-ratio: ${String(num(world, "heapCutoffRatio"))}`,
    ...comments(isLeast ? "in MB; the ratio gives less, so this is what is cut off" : "in MB; the ratio gives more"),
    `containerized.heap-cutoff-min: ${String(least)}`,
  ];
}

function managed(world: World): readonly string[] {
  const isOff = world.evaluation.values.thenOffHeap === "off-heap";
  return [
    ...comments(
      isOff
        ? "network and managed memory are beside the heap"
        : "network and managed memory are inside the heap; only batch jobs use managed memory",
    ),
    `taskmanager.memory.off-heap: ${String(isOff)}`,
  ];
}

function slots(world: World): readonly string[] {
  return [
    ...comments("RocksDB has no budget: it takes of the cut-off what it needs"),
    `taskmanager.numberOfTaskSlots: ${String(slotsOf(world))}`,
  ];
}

/** What 1.3's client refuses to ask for less than, in MB. Source: `AbstractYarnClusterDescriptor`. */
const CLIENT_MINIMUM = 768;

function command(world: World): readonly string[] {
  const container = mebibytes(world, "thenContainerBytes");
  const jobManager = jobManagerMegabytes(world);
  const isTooSmall = Math.min(container, jobManager ?? container) < CLIENT_MINIMUM;
  return [
    ...comments(`the TaskManager gets -Xmx${String(mebibytes(world, "thenHeapBytes"))}m`),
    ...jobManagerHeap(jobManager, world),
    ...(isTooSmall ? comments(`the client refuses containers of less than ${String(CLIENT_MINIMUM)} MB`) : []),
    `./bin/yarn-session.sh -n ${String(num(world, "machines"))}${jobManager === null ? "" : ` -jm ${String(jobManager)}`} -tm ${String(container)}`,
  ];
}

/** The container of today's JobManager, in whole MB; null where it does not start. */
function jobManagerMegabytes(world: World): number | null {
  const memory = jobManagerOf(world);
  return memory instanceof Refusal ? null : Number(memory.process / BigInt(MEBIBYTE));
}

function jobManagerHeap(container: number | null, world: World): readonly string[] {
  if (container === null) return [];
  const heap = jobManagerHeapThen(container, {
    cutoffRatio: num(world, "heapCutoffRatio"),
    cutoffMinMegabytes: mebibytes(world, "heapCutoffMinBytes"),
  });
  if (typeof heap === "number") return comments(`the JobManager gets -Xmx${String(heap)}m`);
  return comments(
    `the JobManager does not start: its container of ${String(container)} MB is less than what is cut off`,
  );
}

function mebibytes(world: World, id: string): number {
  return Math.floor(num(world, id) / MEBIBYTE);
}

function words(world: World, id: string): string {
  return sizeInWords(BigInt(num(world, id)));
}
