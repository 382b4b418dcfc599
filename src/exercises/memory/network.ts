import { exchanges, parallelism } from "../../model/checkpointing/inputs.js";
import { exchangeBuffers } from "../../model/memory/exchange-buffers.js";
import { segmentBytes, slotsPerTaskManager } from "../../model/memory/inputs.js";
import { requiredBuffers, wantedBuffers } from "../../model/memory/network-buffers.js";
import { subtasksPerTaskManager, taskManagers } from "../../model/memory/task-managers.js";
import { text } from "../../model/units.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, mib } from "./setting.js";

const count = (number: number): string => text(number, "count", { exact: true });

const p = (at: Numbers): number => at.of(parallelism);
const s = (at: Numbers): number => at.of(subtasksPerTaskManager);
const remote = (at: Numbers): number => p(at) - s(at);

/** The least that one subtask needs: two buffers for each remote channel and one more; one for each reader and one more. */
const receiving = (at: Numbers): number => 2 * remote(at) + 1;
const sending = (at: Numbers): number => p(at) + 1;

/** As if all senders were elsewhere. */
const allRemote = (at: Numbers): number => s(at) * (2 * p(at) + 1 + sending(at));

/** The rule of 1.3’s documentation: slots squared, times TaskManagers, times 4. */
const oldRule = (at: Numbers): number => 4 * s(at) ** 2 * at.of(taskManagers);

const slots: Varied = { input: slotsPerTaskManager, over: [2, 4, 5, 8, 10] };
const parallelisms: Varied = { input: parallelism, over: [40, 80, 120, 160, 200, 240, 320, 400, 480, 600, 800] };

export const shuffleBuffers = compute({
  id: "shuffle-buffers",
  title: "Buffers for one keyBy",
  start: { ...talk, [parallelism.id]: 200, [slotsPerTaskManager.id]: 4, [exchanges.id]: 1 },
  unit: "count",
  show: { decimals: 0 },
  tolerance: 0,
  prompt: (at) =>
    `A streaming job with one keyBy has a parallelism of ${count(p(at))} and runs on TaskManagers of ${count(s(at))} slots: ` +
    `${count(s(at))} of the ${count(p(at))} senders and ${count(s(at))} of the ${count(p(at))} receivers are in each. How ` +
    "many network buffers must a TaskManager of Flink 2.3 have, at the least, for the job to start?",
  answer: (at) => at.result(requiredBuffers),
  misconceptions: [
    {
      answer: allRemote,
      says: (at) =>
        `You gave two buffers to every channel of a receiver. Only a channel from another TaskManager asks for buffers of its ` +
        `own, and ${count(s(at))} of the ${count(p(at))} senders are in the same one.`,
    },
    {
      answer: (at) => at.of(wantedBuffers),
      says: () =>
        "That is what the job would use if there were enough, with 8 floating buffers in each pool. To start, a pool needs no " +
        "more than its minimum.",
    },
    {
      answer: oldRule,
      says: (at) =>
        `That is the rule of Flink 1.3’s documentation: slots squared, ${count(s(at) ** 2)}, times ` +
        `${count(at.of(taskManagers))} TaskManagers, times 4. It is a rule of thumb for what runs well.`,
    },
    {
      answer: (at) => s(at) * receiving(at),
      says: (at) =>
        `You counted the receivers. Each sender needs a buffer for each of its ${count(p(at))} readers, and one more.`,
    },
    {
      answer: (at) => s(at) * sending(at),
      says: () =>
        "You counted the senders. Each receiver needs two buffers for each channel from elsewhere, and one more.",
    },
    {
      answer: (at) => receiving(at) + sending(at),
      says: (at) => `That is one sender and one receiver. A TaskManager has ${count(s(at))} of each.`,
    },
    {
      answer: (at) => s(at) * (2 * remote(at) + p(at)),
      says: () => "You left out the single buffers: each receiver has one that floats, and each sender one to spare.",
    },
  ],
  hints: [
    () =>
      "A receiver must have two buffers for each channel from another TaskManager, and one that floats. A sender must have one " +
      "for each reader, wherever it is, and one more.",
    (at) => `${count(remote(at))} of the ${count(p(at))} senders are in other TaskManagers.`,
  ],
  solution: (at) => [
    `A receiver: 2 × (${count(p(at))} − ${count(s(at))}) + 1 = ${count(receiving(at))}.`,
    `A sender: ${count(p(at))} + 1 = ${count(sending(at))}.`,
    `${count(s(at))} of each: ${count(s(at))} × (${count(receiving(at))} + ${count(sending(at))}) = ${count(at.of(requiredBuffers))}.`,
  ],
  firstCheck: (at) => `one sender needs ${count(p(at))} + 1 buffers, for as many readers and one to spare.`,
  meaning: (at) =>
    `That is ${mib(at.of(requiredBuffers) * at.of(segmentBytes))} of network memory. The job would use ` +
    `${count(at.of(wantedBuffers))} buffers if it had them. With twice the parallelism it needs ` +
    `${count(exchangeBuffers(2 * p(at), s(at)).required)} in each TaskManager, although each has as many subtasks as before.`,
  variation: { inputs: [parallelisms, slots], suits: (at) => p(at) % s(at) === 0 && remote(at) > 0 },
});
