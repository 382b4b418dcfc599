import { segmentBytes, slotsPerTaskManager } from "../../model/memory/inputs.js";
import { jobRequiredBuffers, jobWantedBuffers } from "../../model/slots/job-network.js";
import { taskManagersOfJob } from "../../model/slots/spread.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { sinkParallelism, sourceParallelism } from "./givens.js";
import { exchangeJob } from "./jobs.js";
import { aboutJob, COUNT, count } from "./setting.js";

const { compute } = aboutJob(exchangeJob("key"));

const senders = (at: Numbers): number => at.of(sourceParallelism);
const receivers = (at: Numbers): number => at.of(sinkParallelism);
const here = (at: Numbers): number => at.of(slotsPerTaskManager);
const remote = (at: Numbers): number => senders(at) - here(at);

/** The least that one receiver needs, of so many channels from elsewhere, and one sender. */
const receiving = (channels: number): number => 2 * channels + 1;
const sending = (at: Numbers): number => receivers(at) + 1;

const senderCounts: Varied = { input: sourceParallelism, over: [16, 20, 24, 32, 40, 48, 60] };
const receiverCounts: Varied = { input: sinkParallelism, over: [40, 48, 60, 64, 80, 96, 120] };
const slots: Varied = { input: slotsPerTaskManager, over: [2, 4] };

export const keyByBuffers = compute({
  id: "keyby-buffers",
  title: "Buffers between unequal sides",
  start: { ...talk, [sourceParallelism.id]: 20, [sinkParallelism.id]: 40, [slotsPerTaskManager.id]: 4 },
  unit: "count",
  show: COUNT,
  tolerance: 0,
  prompt: (at) =>
    `${count(senders(at))} senders and ${count(receivers(at))} receivers have a keyBy between them. They share the slots of ` +
    `${at.digits(taskManagersOfJob)} TaskManagers, and the first of these hold ${count(here(at))} senders and ` +
    `${count(here(at))} receivers each. How many network buffers must such a TaskManager have, at the least, in Flink 2.3?`,
  answer: (at) => at.result(jobRequiredBuffers),
  misconceptions: [
    {
      answer: (at) => here(at) * (receiving(senders(at)) + sending(at)),
      says: (at) =>
        `You gave two buffers to every channel of a receiver. ${count(here(at))} of its ${count(senders(at))} senders are in ` +
        "the same TaskManager, and a channel from there has none.",
    },
    {
      answer: (at) => here(at) * (receiving(receivers(at) - here(at)) + senders(at) + 1),
      says: (at) =>
        `You exchanged the sides. A receiver has a channel for each of ${count(senders(at))} senders, and a sender a ` +
        `subpartition for each of ${count(receivers(at))} receivers.`,
    },
    {
      answer: (at) => here(at) * (receivers(at) + senders(at)),
      says: () =>
        "That is what Flink 1.3 required: a buffer for each channel on both sides. Since 1.5 a channel from another " +
        "TaskManager has two buffers that are its own.",
    },
    {
      answer: (at) => at.of(jobWantedBuffers),
      says: () => "That is what the job would use. To start, a pool needs no more than its minimum.",
    },
    {
      answer: (at) => here(at) * receiving(remote(at)),
      says: (at) =>
        `You counted the receivers. Each of the ${count(here(at))} senders needs ${count(sending(at))} more buffers.`,
    },
    {
      answer: (at) => here(at) * sending(at),
      says: () =>
        "You counted the senders. Each receiver needs two buffers for each channel from elsewhere, and one more.",
    },
  ],
  hints: [
    () =>
      "A sender must have a buffer for each receiver, and one more. A receiver must have two for each sender in another " +
      "TaskManager, and one more.",
    (at) => `${count(remote(at))} of the ${count(senders(at))} senders are in other TaskManagers.`,
  ],
  solution: (at) => [
    `A sender: ${count(receivers(at))} + 1 = ${count(sending(at))}.`,
    `A receiver: 2 × (${count(senders(at))} − ${count(here(at))}) + 1 = ${count(receiving(remote(at)))}.`,
    `${count(here(at))} of each: ${count(here(at))} × (${count(sending(at))} + ${count(receiving(remote(at)))}) = ` +
      `${at.digits(jobRequiredBuffers)}.`,
  ],
  firstCheck: (at) => `one sender needs ${count(receivers(at))} + 1 buffers.`,
  meaning: (at) =>
    `That is ${text(at.of(jobRequiredBuffers) * at.of(segmentBytes), "binaryBytes")}. The last TaskManagers hold no sender ` +
    `and need ${count(here(at) * receiving(senders(at)))}. But all have the same memory: the fullest decides.`,
  variation: {
    inputs: [senderCounts, receiverCounts, slots],
    suits: (at) =>
      senders(at) + here(at) <= receivers(at) && senders(at) % here(at) === 0 && receivers(at) % here(at) === 0,
  },
});
