import {
  metaspaceBytes,
  overheadFraction,
  overheadMaxBytes,
  overheadMinBytes,
  taskManagerFlinkBytes,
  taskManagerProcessBytes,
} from "../../model/memory/inputs.js";
import { jvmOverheadBytes, totalProcessBytes } from "../../model/memory/overhead.js";
import { MEBIBYTE } from "../../model/memory/whole.js";
import { talk } from "../capacity/setting.js";
import type { Numbers } from "../numbers.js";
import { compute, configured, MIB, mib, sizes } from "./setting.js";

/** Flink’s own memory and the metaspace. */
const inside = (at: Numbers): number => at.of(taskManagerFlinkBytes) + at.of(metaspaceBytes);

const smallest = (at: Numbers): number => inside(at) + at.of(overheadMinBytes);
const largest = (at: Numbers): number => inside(at) + at.of(overheadMaxBytes);

/** Without a size of the process. */
const alone = (at: Numbers): Numbers => at.with(taskManagerProcessBytes, null);

export const twoSizes = compute({
  id: "two-sizes",
  title: "Two sizes that have to agree",
  start: { ...talk, [taskManagerProcessBytes.id]: null, [taskManagerFlinkBytes.id]: 2000 * MEBIBYTE },
  unit: "binaryBytes",
  show: MIB,
  tolerance: 0,
  prompt: (at) =>
    `Somebody has set taskmanager.memory.flink.size: ${configured(at.of(taskManagerFlinkBytes))}, and wants to set ` +
    "process.size as well, to the size of the container. Everything else is as shipped. With which process.size, at least, " +
    "does the TaskManager start?",
  answer: (at) => at.with(taskManagerProcessBytes, smallest(at)).result(totalProcessBytes),
  misconceptions: [
    {
      answer: (at) => alone(at).of(totalProcessBytes),
      says: (at) =>
        `That is what Flink derives where flink.size is set alone, with an overhead of ${at.text(overheadFraction)} of the ` +
        "process. Where both are set the overhead is what is left, and Flink holds it against its limits, not against its " +
        "fraction.",
    },
    {
      answer: inside,
      says: (at) => `You left nothing for the JVM overhead. It must have ${mib(at.of(overheadMinBytes))} at least.`,
    },
    {
      answer: (at) => at.of(taskManagerFlinkBytes) + at.of(overheadMinBytes),
      says: (at) => `You left out the metaspace, ${mib(at.of(metaspaceBytes))} outside of Flink’s own memory.`,
    },
    {
      answer: (at) => at.of(taskManagerFlinkBytes),
      says: () =>
        "You made both the same. A process is more than Flink’s own memory: metaspace and overhead come on top.",
    },
    {
      answer: largest,
      says: (at) =>
        `That is the most it may be: the overhead is then ${mib(at.of(overheadMaxBytes))}, its maximum. The smallest ` +
        "process has the minimum.",
    },
  ],
  hints: [
    () => "Both sizes are set. Which part takes what is between them?",
    (at) =>
      `Metaspace takes ${mib(at.of(metaspaceBytes))}, the JVM overhead what is left, ${mib(at.of(overheadMinBytes))} at least.`,
  ],
  solution: (at) => [
    `Flink’s own memory and metaspace: ${mib(at.of(taskManagerFlinkBytes))} + ${mib(at.of(metaspaceBytes))} = ${mib(inside(at))}.`,
    `The overhead is the rest, and at least ${mib(at.of(overheadMinBytes))}: ${mib(smallest(at))}.`,
  ],
  firstCheck: () => "two things lie between Flink’s own memory and the process: metaspace and overhead.",
  meaning: (at) =>
    `From ${mib(smallest(at))} to ${mib(largest(at))} it starts, below and above it does not. With flink.size alone there is ` +
    `nothing to disagree: Flink takes ${mib(alone(at).of(jvmOverheadBytes))} of overhead. The documentation advises to set ` +
    "one of the two.",
  variation: {
    inputs: [
      sizes(
        taskManagerFlinkBytes,
        [1600, 1800, 2048, 2400, 2500, 2800, 3000, 3072, 3500, 4000, 4096, 5000, 6000, 6144, 8000],
      ),
    ],
    suits: () => true,
  },
});
