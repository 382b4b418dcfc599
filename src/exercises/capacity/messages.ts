import { machines, messageBytes, recordsPerSecond } from "../../model/capacity/inputs.js";
import { receiverBytesPerSecond, shuffleBytesPerSecond, sourceBytesPerSecond } from "../../model/capacity/machine.js";
import { ingestBytesPerSecond, linkBytesPerSecond } from "../../model/capacity/requirements.js";
import { text } from "../../model/units.js";
import type { Numbers } from "../numbers.js";
import { compute, fits, machineCounts, messageSizes, rates, talk } from "./setting.js";

const MB = { scale: "MB/s" };
const variation = { inputs: [messageSizes, rates, machineCounts], suits: fits };

const ingestStep = (at: Numbers): string =>
  `All messages, whole cluster: ${at.text(messageBytes)} × ${at.digits(recordsPerSecond)} per second = ${at.text(ingestBytesPerSecond)}.`;

export const sourceTraffic = compute({
  id: "source-traffic",
  title: "What Kafka sends to one machine",
  start: talk,
  unit: "bytesPerSecond",
  show: MB,
  tolerance: 0.01,
  prompt: (at) =>
    `${at.digits(recordsPerSecond)} messages arrive per second, ${at.text(messageBytes)} each. ` +
    `${at.digits(machines)} machines share them evenly. How much comes in from Kafka over the link of one machine?`,
  answer: (at) => at.result(sourceBytesPerSecond),
  misconceptions: [
    {
      answer: (at) => at.of(ingestBytesPerSecond),
      says: (at) =>
        `That is what all ${at.digits(machines)} machines receive together. The last step is missing: ` +
        "divide by the number of machines, because a link belongs to one of them.",
    },
    {
      answer: (at) => (at.of(sourceBytesPerSecond) * 1024) / 1000,
      says: (at) =>
        `You counted 1024 bytes to a KB. Sizes and speeds are decimal here: ${at.text(messageBytes)} is ` +
        `${at.digits(messageBytes)} bytes.`,
    },
    {
      answer: (at) => 8 * at.of(sourceBytesPerSecond),
      says: () =>
        "You have turned bytes into bits. That number in Mbit/s would be right; in MB/s it is eight times too large.",
    },
    {
      answer: (at) => at.of(receiverBytesPerSecond),
      says: (at) =>
        `You divided by ${at.digits(machines)} twice. Once gives what a machine reads. The second division comes ` +
        "later, when keyBy spreads that over the receivers.",
    },
    {
      answer: (at) => at.of(ingestBytesPerSecond) * at.of(machines),
      says: () => "You multiplied by the number of machines. They share the messages; each reads only its part.",
    },
  ],
  hints: [
    () => "Find first what arrives at the whole cluster: size times rate.",
    (at) => `The whole cluster receives ${at.text(ingestBytesPerSecond)}. How many machines share that?`,
  ],
  solution: (at) => [
    ingestStep(at),
    `One machine: ${at.text(ingestBytesPerSecond)} / ${at.digits(machines)} = ${at.text(sourceBytesPerSecond)}.`,
  ],
  firstCheck: (at) =>
    `size times rate, ${at.text(messageBytes)} × ${at.digits(recordsPerSecond)} per second, is for the whole cluster.`,
  meaning: (at) =>
    `The link carries ${at.text(linkBytesPerSecond)} in this direction, so the messages alone take ` +
    `${text(at.of(sourceBytesPerSecond) / at.of(linkBytesPerSecond), "fraction")} of it.`,
  variation,
});

/** The receivers of the keyBy that are on other machines. */
const remote = (at: Numbers): number => at.of(machines) - 1;

const remoteShare = (at: Numbers): string => text(remote(at) / at.of(machines), "fraction");

export const shuffleOut = compute({
  id: "shuffle-out",
  title: "What keyBy sends out",
  start: talk,
  unit: "bytesPerSecond",
  show: MB,
  tolerance: 0.01,
  prompt: (at) =>
    `Each of ${at.digits(machines)} machines reads ${at.text(sourceBytesPerSecond)} from Kafka. keyBy sends every ` +
    "message to the machine that owns its key, and every machine owns as many keys as any other. " +
    "How much of it leaves one machine over its link?",
  answer: (at) => at.result(shuffleBytesPerSecond),
  misconceptions: [
    {
      answer: (at) => at.of(sourceBytesPerSecond),
      says: (at) =>
        `You let every message leave. One key in ${at.digits(machines)} belongs to the machine that has read the ` +
        "message; what goes there does not touch the link.",
    },
    {
      answer: (at) => remote(at) * at.of(sourceBytesPerSecond),
      says: (at) =>
        `You counted the full rate for each of the ${remote(at)} other machines. keyBy does not copy: each message ` +
        `has one receiver. The number also happens to be what all ${at.digits(machines)} machines send together.`,
    },
    {
      answer: (at) => at.of(receiverBytesPerSecond),
      says: (at) => `That goes to one receiver. There are ${remote(at)} behind the link.`,
    },
    {
      answer: (at) => 2 * at.of(shuffleBytesPerSecond),
      says: () =>
        "You added what goes out and what comes in. The link is full duplex: each direction has its own capacity.",
    },
    {
      answer: (at) => at.of(sourceBytesPerSecond) * (1 - 1 / remote(at)),
      says: (at) =>
        `You left the machine itself out when you counted receivers. There are ${at.digits(machines)}, one of them local.`,
    },
  ],
  hints: [
    (at) => `How many receivers does keyBy have, and how many of the ${at.digits(machines)} are on another machine?`,
    (at) =>
      `One receiver gets ${at.text(sourceBytesPerSecond)} / ${at.digits(machines)} = ${at.text(receiverBytesPerSecond)}.`,
    (at) => `One receiver is local. ${remote(at)} are remote.`,
  ],
  solution: (at) => [
    `To each receiver: ${at.text(sourceBytesPerSecond)} / ${at.digits(machines)} = ${at.text(receiverBytesPerSecond)}.`,
    `One receiver is local, ${remote(at)} are remote: ${remote(at)} × ${at.text(receiverBytesPerSecond)} = ` +
      `${at.text(shuffleBytesPerSecond)}.`,
  ],
  firstCheck: (at) => `each of the ${at.digits(machines)} receivers gets the same share, and one of them is local.`,
  meaning: (at) =>
    `The same comes in from the others. It is ${remoteShare(at)} of what the machine reads. With twice the machines it ` +
    `would be ${remoteShare(at.with(machines, 2 * at.of(machines)))}.`,
  variation,
});
