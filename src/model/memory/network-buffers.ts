import { exchanges, parallelism } from "../checkpointing/inputs.js";
import { derive, impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { exchangeBuffers } from "./exchange-buffers.js";
import { segmentFault } from "./flink/network/setup.js";
import { UNBOUNDED } from "./flink/network/partition.js";
import { segmentBytes } from "./inputs.js";
import { count, size } from "./lead.js";
import { networkMemoryBytes } from "./parts.js";
import { subtasksPerTaskManager } from "./task-managers.js";

/** All network buffers of a TaskManager. */
export const networkBuffers = derive({
  id: "networkBuffers",
  symbol: "N_g",
  title: "Network buffers of a TaskManager",
  unit: "count",
  source: cited("flink", "NettyShuffleEnvironmentConfiguration; what is less than a segment remains unused"),
  uses: [networkMemoryBytes, segmentBytes],
  compute: ({ networkMemoryBytes, segmentBytes }) => {
    if (segmentFault(BigInt(segmentBytes)) !== null) {
      return impossible(
        `Flink does not start: a memory segment of ${size(segmentBytes)} is no power of two of bytes.`,
        ["segmentBytes"],
      );
    }
    const buffers = Math.floor(networkMemoryBytes / segmentBytes);
    return buffers <= UNBOUNDED
      ? buffers
      : impossible("Flink does not start: it cannot count as many network buffers.", [
          "segmentBytes",
          "networkMaxBytes",
        ]);
  },
  tex: ({ networkMemoryBytes, segmentBytes }) =>
    String.raw`\left\lfloor \frac{${networkMemoryBytes}}{${segmentBytes}} \right\rfloor`,
});

/** Without these no task starts. */
export const requiredBuffers = derive({
  id: "requiredBuffers",
  symbol: "N_u",
  title: "Buffers that a TaskManager must have",
  unit: "count",
  source: cited("flink", "InputGateSpecUtils and NettyShuffleUtils, for an exchange from all subtasks to all subtasks"),
  uses: [exchanges, subtasksPerTaskManager, parallelism],
  compute: ({ exchanges, subtasksPerTaskManager, parallelism }) =>
    exchanges * exchangeBuffers(parallelism, subtasksPerTaskManager).required,
  tex: ({ exchanges, subtasksPerTaskManager: subtasks, parallelism }) =>
    String.raw`${exchanges} \cdot ${subtasks} \cdot (2 \cdot (${parallelism} - ${subtasks}) + 1 + ${parallelism} + 1)`,
});

/** As many as pools take when there are enough. */
export const wantedBuffers = derive({
  id: "wantedBuffers",
  symbol: "N_w",
  title: "Buffers that a TaskManager would use",
  unit: "count",
  source: cited("flink", "InputGateSpecUtils and NettyShuffleUtils, 8 floating buffers for each gate and each output"),
  uses: [exchanges, subtasksPerTaskManager, parallelism],
  compute: ({ exchanges, subtasksPerTaskManager, parallelism }) =>
    exchanges * exchangeBuffers(parallelism, subtasksPerTaskManager).wanted,
  tex: ({ exchanges, subtasksPerTaskManager: subtasks, parallelism }) =>
    String.raw`${exchanges} \cdot ${subtasks} \cdot (2 \cdot (${parallelism} - ${subtasks}) + 8 + 2 \cdot ${parallelism} + 8)`,
});

/** How much of what the pools would take there is. */
export const bufferFraction = derive({
  id: "bufferFraction",
  symbol: "f_n",
  title: "Share of the buffers that would be used",
  unit: "fraction",
  source: derived("NetworkBufferPool admits what is required, and divides what is left"),
  uses: [networkBuffers, requiredBuffers, wantedBuffers],
  cases: [
    {
      when: ({ wantedBuffers }) => wantedBuffers === 0,
      says: "without an exchange",
      compute: () => 1,
      tex: () => "1",
    },
    {
      when: () => true,
      says: "with an exchange",
      compute: ({ networkBuffers, requiredBuffers, wantedBuffers }) =>
        requiredBuffers > networkBuffers
          ? impossible(
              `Tasks do not start: a TaskManager needs ${count(requiredBuffers)} network buffers and has ${count(networkBuffers)}.`,
              ["networkFraction", "networkMinBytes", "parallelism"],
            )
          : Math.min(1, networkBuffers / wantedBuffers),
      tex: ({ networkBuffers, wantedBuffers }) =>
        String.raw`\min\left(1,\, \frac{${networkBuffers}}{${wantedBuffers}}\right)`,
    },
  ],
});
