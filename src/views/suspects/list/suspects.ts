import { num, say, type World } from "../../world.js";
import { observedIn } from "../observed.js";
import type { Suspect } from "./suspect.js";

/** Assumed: with that share of all cores in serializers, another serializer is worth a day’s work. */
const MUCH_SERIALIZATION = 0.3;

/** Assumed: below that a flame graph shows noise; above it the wait is what takes the time. */
const MUCH_WAITING = 0.5;

/** Assumed: a subtask with half as much again. The autoscaler knows no such number. */
const MUCH_SKEW = 1.5;

const target = (world: World): number => num(world, "targetUtilisation");

const bottleneckName = (world: World): string => `“${observedIn(world).bottleneck.task.name}”`;

/** Whether nothing of the job stands behind the bottleneck. */
function isLast(world: World): boolean {
  const { tasks, bottleneck } = observedIn(world);
  return bottleneck.at === tasks.length - 1;
}

/** Those of the slide, and three that it leaves out: skew, too few subtasks, and a disk of its own. */
export const suspects: readonly Suspect[] = [
  {
    id: "parallelism",
    name: "Too few subtasks",
    quantity: "overloadFactor",
    number: "what it can do is asked of it",
    nothing: 0,
    limit: () => 1,
    evidence: (world) =>
      `${bottleneckName(world)} takes ${say(world, "trueRecordsPerSecond")} at most; ${say(world, "neededRecordsPerSecond")} would come.`,
    convicts: "Busy near 1000 ms in all its subtasks alike, and on a CPU all that time.",
    acquits: "One subtask is full and the others are not, or the busy time is waiting.",
    href: "./capacity.html#one-resource-is-full-before-the-others",
    chapter: "Capacity",
  },
  {
    id: "skew",
    name: "A hot key, or key groups that do not divide",
    quantity: "observedSkew",
    number: "the average comes into the fullest subtask",
    nothing: 1,
    limit: () => MUCH_SKEW,
    evidence: (world) =>
      `The fullest subtask of ${bottleneckName(world)} gets ${say(world, "mostSubtaskRecordsPerSecond")}.`,
    convicts: "One subtask of a keyed task has most of the records and of the busy time.",
    acquits: "Records are even and one subtask is slow all the same: that machine, not the keys.",
    href: "./slots.html#a-hot-key-belongs-to-one-subtask-whole",
    chapter: "Slots and chaining",
  },
  {
    id: "blocking",
    name: "Blocking I/O",
    quantity: "blockedFraction",
    number: "of the busy time is not on a CPU",
    nothing: 0,
    limit: () => MUCH_WAITING,
    evidence: (world) =>
      `Each record keeps a thread of ${bottleneckName(world)} waiting for ${say(world, "blockedSecondsPerRecord")}.` +
      (isLast(world) ? " It is the last task: what it waits for is the system behind the job." : ""),
    convicts: "Busy, but a flame graph of the task ends in a socket, a future or a lock.",
    acquits: "The flame graph is all work.",
    href: "#busy-is-not-work",
    chapter: "This page",
  },
  {
    id: "external",
    name: "A slow external system behind the job",
    quantity: "lastTaskPeakFraction",
    number: "of the time the last task’s busiest subtask is busy",
    nothing: 0,
    limit: () => 1,
    evidence: () => "",
    convicts: "The sink is busy and everything before it is back-pressured; its flame graph waits for answers.",
    acquits: "The sink is idle most of the time.",
    href: "./capacity.html#the-operator-behind-the-window-is-idle-then-flooded",
    chapter: "Capacity",
  },
  {
    id: "serialization",
    name: "Inefficient serialization",
    quantity: "serializationCoreFraction",
    number: "of all cores write, read and copy records",
    nothing: 0,
    limit: () => MUCH_SERIALIZATION,
    evidence: (world) => `That is ${say(world, "serializationCores")} cores, for the record of the scenario.`,
    convicts: "A flame graph with Kryo, or with any serializer, across much of its width.",
    acquits: "The serializers’ frames are a thin line.",
    href: "./serialization.html#what-it-costs-in-cpu",
    chapter: "Serialization",
  },
  {
    id: "repartitionings",
    name: "Too many repartitionings",
    quantity: "repartitionedLinkFraction",
    number: "of the links, one way, carry repartitioned records",
    nothing: 0,
    limit: target,
    evidence: (world) => `The scenario’s job has ${say(world, "repartitionings")} of them.`,
    convicts: "The job’s plan has a hash or a rebalance whose only reason is a default or a habit.",
    acquits: "Each of them has a key, or other work to spread, and the links have room.",
    href: "./slots.html#ten-ways-to-break-a-chain",
    chapter: "Slots and chaining",
  },
  {
    id: "network",
    name: "A slow network",
    quantity: "linkUtilisation",
    number: "of a machine’s link is in use, in its fuller direction",
    nothing: 0,
    limit: target,
    evidence: () => "",
    convicts: "Bytes per second of the interface near what the link carries, in seconds, not in minutes.",
    acquits: "The link is half empty while tasks are back-pressured.",
    href: "./capacity.html#averages-hide-a-link-that-is-full",
    chapter: "Capacity",
  },
  {
    id: "disk",
    name: "Slow disks",
    quantity: "diskUtilisation",
    number: "of the disk’s throughput goes to state and checkpoints",
    nothing: 0,
    limit: target,
    evidence: () => "",
    convicts: "State latency rises with the disk’s queue; the flame graph ends in RocksDB’s reads.",
    acquits: "State is on the heap, or the cache answers: the disk is quiet.",
    href: "./state-backends.html#rocks-db-give-it-memory-and-local-disks-then-measure",
    chapter: "State backends",
  },
  {
    id: "checkpoints",
    name: "Checkpointing configuration",
    quantity: "runningFraction",
    number: "of the time a checkpoint runs",
    nothing: 0,
    limit: () => 1,
    evidence: (world) => `One takes ${say(world, "checkpointSeconds")}, every ${say(world, "periodSeconds")}.`,
    convicts: "Without checkpoints, for an hour in a test, the job is as fast as it should be.",
    acquits: "It is as slow without them.",
    href: "./checkpointing.html#what-a-checkpoint-costs-is-not-what-the-web-ui-shows",
    chapter: "Checkpointing",
  },
];
