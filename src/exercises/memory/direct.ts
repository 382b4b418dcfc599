import {
  frameworkOffHeapBytes,
  networkFraction,
  taskManagerProcessBytes,
  taskOffHeapBytes,
} from "../../model/memory/inputs.js";
import { jvmDirectBytes } from "../../model/memory/limits.js";
import { jvmOverheadBytes, totalProcessBytes } from "../../model/memory/overhead.js";
import { networkMemoryBytes } from "../../model/memory/parts.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import { talk } from "../capacity/setting.js";
import type { Varied } from "../exercise.js";
import type { Numbers } from "../numbers.js";
import { compute, configured, MIB, mib, sizes } from "./setting.js";

/** The same TaskManager before anybody touched the network. */
const before = (at: Numbers): Numbers => at.with(networkFraction, networkFraction.initial);

/** What the limit has beside network buffers. */
const left = (at: Numbers): number => at.of(jvmDirectBytes) - at.of(networkMemoryBytes);

const gained = (at: Numbers): number => at.of(networkMemoryBytes) - before(at).of(networkMemoryBytes);

const fractions: Varied = { input: networkFraction, over: [0.15, 0.2, 0.25, 0.3] };

export const directMemoryLeft = compute({
  id: "direct-memory-left",
  title: "Direct buffer memory",
  start: {
    ...talk,
    [taskManagerProcessBytes.id]: 4096 * MEBIBYTE,
    [taskOffHeapBytes.id]: 64 * MEBIBYTE,
    [networkFraction.id]: 0.2,
  },
  unit: "binaryBytes",
  show: MIB,
  tolerance: 0.002,
  prompt: (at) =>
    `A TaskManager with process.size ${configured(at.of(taskManagerProcessBytes))} and task.off-heap.size ` +
    `${configured(at.of(taskOffHeapBytes))} died of “OutOfMemoryError: Direct buffer memory”. Somebody raised ` +
    `network.fraction from ${String(networkFraction.initial)} to ${String(at.of(networkFraction))}; everything else is as ` +
    "shipped. Once the network has its buffers, how much direct memory is left for Netty, the clients of Kafka and S3, and " +
    "user code?",
  answer: (at) => {
    const total = at.result(totalProcessBytes);
    return typeof total === "number" ? left(at) : total;
  },
  misconceptions: [
    {
      answer: (at) => at.of(jvmDirectBytes),
      says: (at) =>
        `That is the limit, −XX:MaxDirectMemorySize. The network takes all of its ${mib(at.of(networkMemoryBytes))} of that ` +
        "when the TaskManager starts, used or not.",
    },
    {
      answer: (at) => left(at) + gained(at),
      says: (at) =>
        `You counted the ${mib(gained(at))} that the network gained as room for others. The limit rises by as much as the ` +
        "network takes, so nothing is gained for anybody else.",
    },
    {
      answer: (at) => at.of(taskOffHeapBytes),
      says: (at) =>
        `You left out what the framework has for itself: framework.off-heap.size, ${mib(at.of(frameworkOffHeapBytes))}. Netty ` +
        "takes its memory from there.",
    },
    {
      answer: (at) => at.of(frameworkOffHeapBytes),
      says: (at) =>
        `You left out task.off-heap.size, ${mib(at.of(taskOffHeapBytes))}. It is there for just that: user code and connectors.`,
    },
    {
      answer: (at) => left(at) + at.of(jvmOverheadBytes),
      says: (at) =>
        `You counted the JVM overhead, ${mib(at.of(jvmOverheadBytes))}. It is outside of the limit on direct memory: the JVM ` +
        "throws before it would touch it.",
    },
  ],
  hints: [
    () => "Which three parts make up −XX:MaxDirectMemorySize?",
    (at) => `The limit is ${mib(at.of(jvmDirectBytes))}, and the network has ${mib(at.of(networkMemoryBytes))} of it.`,
  ],
  solution: (at) => [
    `The limit: ${mib(at.of(frameworkOffHeapBytes))} of the framework + ${mib(at.of(taskOffHeapBytes))} of tasks + ` +
      `${mib(at.of(networkMemoryBytes))} of the network = ${mib(at.of(jvmDirectBytes))}.`,
    `The network takes its part at once: ${mib(left(at))} are left.`,
  ],
  firstCheck: () => "the network allocates all of its buffers when the TaskManager starts.",
  meaning: (at) =>
    `It was as much before: the network gained ${mib(gained(at))}, and the limit with it. The task heap has paid for it. Raise ` +
    "task.off-heap.size for clients and user code, framework.off-heap.size for Netty.",
  variation: {
    inputs: [
      sizes(taskManagerProcessBytes, [3000, 3072, 4000, 4096, 5000, 6144, 8000, 8192]),
      sizes(taskOffHeapBytes, [32, 64, 96, 160, 200, 256, 300, 384, 400, 512]),
      fractions,
    ],
    suits: (at) => Number.isFinite(at.of(totalProcessBytes)),
  },
});
