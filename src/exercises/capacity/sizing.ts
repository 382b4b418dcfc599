import { capacityModel } from "../../model/capacity/index.js";
import { outBytesPerSecond } from "../../model/capacity/checkpoint.js";
import {
  checkpointIntervalSeconds,
  coresPerMachine,
  distinctKeys,
  fastCoreRecordsPerSecond,
  linkBitsPerSecond,
  machines,
  messageBytes,
  recordsPerSecond,
  slideSeconds,
  targetUtilisation,
  windowSeconds,
} from "../../model/capacity/inputs.js";
import { shuffleBytesPerSecond, sourceBytesPerSecond } from "../../model/capacity/machine.js";
import { networkBytesPerSecond } from "../../model/capacity/network.js";
import { entryBytes, ingestBytesPerSecond, linkBytesPerSecond } from "../../model/capacity/requirements.js";
import { linkUtilisation } from "../../model/capacity/resources.js";
import { inBytesPerSecond, stateLinkBytesPerSecond } from "../../model/capacity/state.js";
import { impossible, type Impossible } from "../../model/quantity.js";
import { solveFor } from "../../model/solve.js";
import { text } from "../../model/units.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, every, keyCounts, linkSpeeds, messageSizes, rates, talk } from "./setting.js";

const MB = { scale: "MB/s" };
const megabytes = (bytesPerSecond: number): string => text(bytesPerSecond, "bytesPerSecond", MB);

const targets: Varied = { input: targetUtilisation, over: [0.3, 0.4, 0.5, 0.6, 0.7, 0.8] };

/** The fewest machines whose links are at most that full. */
function fewest(at: Numbers, atMost: number): number | Impossible {
  return solveFor(capacityModel, at.scenario, { quantity: linkUtilisation, atMost, input: machines, want: "smallest" });
}

function fewestOrNone(at: Numbers, atMost: number): number {
  const answer = fewest(at, atMost);
  return typeof answer === "number" ? answer : NaN;
}

/** What the target leaves of one direction of a link. */
const allowed = (at: Numbers): number => at.of(targetUtilisation) * at.of(linkBytesPerSecond);

const withMachines = (at: Numbers, count: number): Numbers => at.with(machines, count);

const trial = (at: Numbers, count: number): string => {
  const tried = withMachines(at, count);
  return (
    `With ${text(count, "count")}: in ${tried.text(inBytesPerSecond)}, out ${tried.text(outBytesPerSecond)}, ` +
    `${tried.text(linkUtilisation)} of the link.`
  );
};

export const fewestMachines = compute({
  id: "fewest-machines",
  title: "The fewest machines",
  start: { ...talk, [targetUtilisation.id]: 0.5 },
  unit: "count",
  show: { decimals: 0 },
  tolerance: 0,
  prompt: (at) =>
    `${at.digits(recordsPerSecond)} messages of ${at.text(messageBytes)} arrive per second, for ` +
    `${at.digits(distinctKeys)} keys. A window of ${at.text(windowSeconds)} slides by ${at.text(slideSeconds)}, with ` +
    `${at.text(entryBytes)} per key in each window, kept as state and emitted as a result; a full checkpoint is taken ` +
    `${every(at.of(checkpointIntervalSeconds))}. Disks are attached over the network. Each machine has a link of ` +
    `${at.text(linkBitsPerSecond)}. On average neither direction of any link may be more than ${at.text(targetUtilisation)} full. How many machines does it take at ` +
    "least?",
  answer: (at) => fewest(at, at.of(targetUtilisation)),
  misconceptions: [
    {
      answer: (at) => fewestOrNone(at, 1),
      says: (at) =>
        `You let the link run full. With so many machines it is more than ${at.text(targetUtilisation)} full, and nothing ` +
        "is left for bursts and recovery.",
    },
    {
      answer: (at) => Math.ceil(at.of(ingestBytesPerSecond) / allowed(at)),
      says: () =>
        "You divided the messages from Kafka by what a link may carry. The keyBy and state access come in over the same " +
        "link.",
    },
    {
      answer: (at) => Math.ceil(at.of(networkBytesPerSecond) / allowed(at)),
      says: (at) =>
        `You divided the sum of all traffic, ${at.text(networkBytesPerSecond)}. It counts both directions, and the other ` +
        "ends at Kafka and the disks. A link is full duplex: look at one direction of one machine.",
    },
    {
      answer: (at) => fewestOrNone(at, at.of(targetUtilisation) / 2),
      says: () =>
        "You added in and out and held the sum against one direction. The link is full duplex: each direction has its own " +
        "capacity.",
    },
    {
      answer: (at) => fewestOrNone(at, at.of(targetUtilisation)) - 1,
      says: (at) => {
        const tooFew = withMachines(at, fewestOrNone(at, at.of(targetUtilisation)) - 1);
        return (
          `You rounded down. With ${tooFew.digits(machines)} machines the link is ${tooFew.text(linkUtilisation)} full, ` +
          `and ${at.text(targetUtilisation)} is the limit.`
        );
      },
    },
  ],
  hints: [
    (at) => `One direction of a link may carry ${megabytes(allowed(at))}.`,
    () => "Guess a number of machines, work out in and out, and go up or down from there.",
    (at) => trial(at, Math.max(1, fewestOrNone(at, at.of(targetUtilisation)) - 2)),
  ],
  solution: (at) => {
    const answer = fewestOrNone(at, at.of(targetUtilisation));
    return [
      `Allowed in each direction: ${at.text(targetUtilisation)} of ${at.text(linkBytesPerSecond)}, ${megabytes(allowed(at))}.`,
      ...(answer > 1 ? [trial(at, answer - 1)] : []),
      trial(at, answer),
      `So ${text(answer, "count")} machines.`,
    ];
  },
  firstCheck: (at) =>
    `with that many machines, at most ${megabytes(allowed(at))} may come in over a link, and as much go out.`,
  meaning: (at) =>
    `The link is then ${withMachines(at, fewestOrNone(at, at.of(targetUtilisation))).text(linkUtilisation)} full. ` +
    "Machines do not divide everything: with more of them, a larger part of the keyBy travels.",
  variation: {
    inputs: [messageSizes, rates, keyCounts, linkSpeeds, targets],
    suits: (at) => {
      const answer = fewestOrNone(at, at.of(targetUtilisation));
      return answer >= 3 && answer <= 40;
    },
  },
});

/** What a calculator that looks at cores alone recommends. */
const byCores = (at: Numbers): number =>
  Math.ceil(at.of(recordsPerSecond) / (at.of(coresPerMachine) * at.of(fastCoreRecordsPerSecond)));

/** The cluster as the calculator wants it. */
const recommended = (at: Numbers): Numbers => withMachines(at, byCores(at));

/** As if everything were divided by the number of machines, and nothing else changed. */
const inProportion = (at: Numbers): number => (at.of(inBytesPerSecond) * at.of(machines)) / byCores(at);

export const findTheFlaw = compute({
  id: "find-the-flaw",
  title: "Find the flaw: a calculator's recommendation",
  start: { ...talk, [coresPerMachine.id]: 16 },
  unit: "bytesPerSecond",
  show: MB,
  tolerance: 0.01,
  prompt: (at) =>
    "A published calculator for Flink clusters takes the largest of what CPU, memory and disk need. Say that the CPU " +
    `decides: ${at.digits(coresPerMachine)} cores per machine, ${at.digits(fastCoreRecordsPerSecond)} messages per second ` +
    `and core. For ${at.digits(recordsPerSecond)} messages of ${at.text(messageBytes)} per second it recommends ` +
    `${byCores(at)} machines. You have ${at.digits(machines)}, with ${at.text(sourceBytesPerSecond)} of messages, ` +
    `${at.text(shuffleBytesPerSecond)} of the keyBy and ${at.text(stateLinkBytesPerSecond)} of state that come in over ` +
    `each link. How much would come in over each link of its ${byCores(at)}?`,
  answer: (at) =>
    byCores(at) > 1
      ? recommended(at).result(inBytesPerSecond)
      : impossible("With one machine there is no keyBy over the link.", [recordsPerSecond.id, coresPerMachine.id]),
  misconceptions: [
    {
      answer: inProportion,
      says: (at) =>
        `You multiplied everything by ${at.digits(machines)}/${byCores(at)}. The messages and the state do grow so. Of the ` +
        `keyBy a smaller part travels: ${byCores(at) - 1} of ${byCores(at)} instead of ` +
        `${at.of(machines) - 1} of ${at.digits(machines)}.`,
    },
    {
      answer: (at) => recommended(at).of(sourceBytesPerSecond),
      says: (at) =>
        `That is the messages from Kafka. With ${byCores(at)} machines the keyBy still moves ` +
        `${byCores(at) - 1} of ${byCores(at)}, and the disks are on the same link.`,
    },
    {
      answer: (at) => recommended(at).of(sourceBytesPerSecond) + recommended(at).of(stateLinkBytesPerSecond),
      says: (at) =>
        `You left out the keyBy. One message in ${byCores(at)} stays where it was read; the others come in over a link.`,
    },
    {
      answer: (at) => at.of(inBytesPerSecond),
      says: (at) => `That is what comes in with ${at.digits(machines)} machines. The calculator wants ${byCores(at)}.`,
    },
  ],
  hints: [
    (at) => `Do the three flows one by one, with ${byCores(at)} machines.`,
    (at) => `From Kafka each machine would read ${recommended(at).text(sourceBytesPerSecond)}.`,
  ],
  solution: (at) => {
    const after = recommended(at);
    return [
      `Messages: ${at.text(ingestBytesPerSecond)} / ${byCores(at)} = ${after.text(sourceBytesPerSecond)}.`,
      `keyBy: ${byCores(at) - 1} of ${byCores(at)} parts of it, ${after.text(shuffleBytesPerSecond)}.`,
      `State: ${after.text(stateLinkBytesPerSecond)}.`,
      `Together ${after.text(inBytesPerSecond)}, over a link of ${at.text(linkBytesPerSecond)}: ${after.text(linkUtilisation)}.`,
    ];
  },
  firstCheck: (at) =>
    `each of ${byCores(at)} machines would read ${recommended(at).text(sourceBytesPerSecond)} from Kafka.`,
  meaning: (at) =>
    `The link carries ${at.text(linkBytesPerSecond)}, so it would be ${recommended(at).text(linkUtilisation)} full, and the ` +
    "recommendation cannot work. The flaw is what is missing: the network is in none of the three terms.",
  variation: {
    inputs: [messageSizes, rates, { input: coresPerMachine, over: [8, 12, 16, 24, 32] }],
    suits: (at) =>
      byCores(at) > 1 &&
      byCores(at) !== at.of(machines) &&
      at.of(linkUtilisation) <= 0.95 &&
      isOverfull(recommended(at)),
  },
});

function isOverfull(at: Numbers): boolean {
  return at.of(linkUtilisation) > 1.02;
}
