import { jobChannels } from "../../model/slots/job-network.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { sinkParallelism, sourceParallelism } from "./givens.js";
import { exchangeJob } from "./jobs.js";
import { aboutJob, COUNT, count } from "./setting.js";

const { compute } = aboutJob(exchangeJob("rescale"));

const from = (at: Numbers): number => at.of(sourceParallelism);
const to = (at: Numbers): number => at.of(sinkParallelism);
const fewer = (at: Numbers): number => Math.min(from(at), to(at));

const senders: Varied = { input: sourceParallelism, over: [3, 4, 6, 8, 9, 10, 12, 15, 20] };
const receivers: Varied = { input: sinkParallelism, over: [4, 6, 7, 9, 10, 14, 16, 21, 24, 25, 32] };

export const pointwiseChannels = compute({
  id: "pointwise-channels",
  title: "Rescale in place of rebalance",
  start: { ...talk, [sourceParallelism.id]: 4, [sinkParallelism.id]: 6 },
  unit: "count",
  show: COUNT,
  tolerance: 0,
  prompt: (at) =>
    `A source has a parallelism of ${count(from(at))}, the sink behind it ${count(to(at))}. The program says rescale() ` +
    "between them. How many channels are there between the two?",
  answer: (at) => at.result(jobChannels),
  misconceptions: [
    {
      answer: (at) => from(at) * to(at),
      says: () =>
        "You connected all with all. That is what rebalance() does, which is also what Flink takes where the program says " +
        "nothing and the parallelisms differ.",
    },
    {
      answer: fewer,
      says: (at) =>
        `Each of the ${count(Math.max(from(at), to(at)))} subtasks on the larger side needs a channel of its own to somebody.`,
    },
    {
      answer: (at) => from(at) + to(at),
      says: () =>
        "You added the subtasks of both sides. A channel has two ends: count them on the side that has more subtasks.",
    },
    {
      answer: (at) => fewer(at) * Math.ceil(Math.max(from(at), to(at)) / fewer(at)),
      says: (at) =>
        `You gave each of the ${count(fewer(at))} as many as the one with the most. The others have fewer: the larger side ` +
        "is divided among them, and nobody there is connected twice.",
    },
  ],
  hints: [
    () => "With rescale, each subtask on the larger side is connected to one subtask on the other.",
    (at) => `The larger side has ${count(Math.max(from(at), to(at)))} subtasks.`,
  ],
  solution: (at) => [
    "Rescale is pointwise: every subtask of the larger side has one partner.",
    `The larger of ${count(from(at))} and ${count(to(at))}: ${at.digits(jobChannels)} channels.`,
  ],
  firstCheck: () => "with rescale, nobody on the larger side has more than one partner.",
  meaning: (at) =>
    `rebalance() has ${count(from(at) * to(at))}. Channels are what buffers are counted by. The price: rescale evens out only ` +
    "within a sender’s own receivers. If one sender has much more to send, its receivers have much more to do.",
  variation: { inputs: [senders, receivers], suits: (at) => from(at) !== to(at) },
});
