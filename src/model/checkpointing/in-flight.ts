import { messageBytes, recordsPerSecond } from "../capacity/inputs.js";
import { machines } from "../capacity/inputs.js";
import { derive } from "../quantity.js";
import { assumed, cited, derived } from "../sources.js";
import { bufferDebloating, debloatTargetSeconds, exchanges, parallelism } from "./inputs.js";
import { loadFraction } from "./load.js";

/** Exclusive buffers of one channel, then and now: taskmanager.network.memory.buffers-per-channel. */
const BUFFERS_PER_CHANNEL = 2;
/** Buffers that the channels of a gate share: taskmanager.network.memory.floating-buffers-per-gate. */
const FLOATING_BUFFERS = 8;
/** A memory segment, 32 KiB: taskmanager.memory.segment-size. */
const SEGMENT_BYTES = 32768;
/** The sending side of an exchange holds about as many buffers as the receiving one; assumed. */
const SIDES = 2;

export const gateBuffers = derive({
  id: "gateBuffers",
  symbol: "n_b",
  title: "Buffers of one subtask's input gate",
  unit: "count",
  source: cited("flink", "NettyShuffleEnvironmentOptions, 2 for each channel and 8 for the gate; the same in 1.3"),
  uses: [parallelism],
  compute: ({ parallelism }) => BUFFERS_PER_CHANNEL * parallelism + FLOATING_BUFFERS,
  tex: ({ parallelism }) => String.raw`${BUFFERS_PER_CHANNEL} \cdot ${parallelism} + ${FLOATING_BUFFERS}`,
});

export const inFlightBytes = derive({
  id: "inFlightBytes",
  symbol: "V",
  title: "Data in flight to one subtask when all buffers are full",
  unit: "bytes",
  source: assumed("segments of 32 KiB, as many on the sending side as on the receiving one"),
  uses: [gateBuffers],
  compute: ({ gateBuffers }) => SIDES * gateBuffers * SEGMENT_BYTES,
  tex: ({ gateBuffers }) => String.raw`${SIDES} \cdot ${gateBuffers} \cdot ${SEGMENT_BYTES}`,
});

export const subtaskBytesPerSecond = derive({
  id: "subtaskBytesPerSecond",
  symbol: "v_s",
  title: "What one subtask takes in at its fastest",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("messages of the same size at every exchange"),
  uses: [messageBytes, recordsPerSecond, parallelism, loadFraction],
  compute: ({ messageBytes, recordsPerSecond, parallelism, loadFraction }) =>
    (messageBytes * recordsPerSecond) / (parallelism * loadFraction),
  tex: ({ messageBytes, recordsPerSecond, parallelism, loadFraction }) =>
    String.raw`\frac{${messageBytes} \cdot ${recordsPerSecond}}{${parallelism} \cdot ${loadFraction}}`,
});

export const exchangeSeconds = derive({
  id: "exchangeSeconds",
  symbol: "t_x",
  title: "Time a barrier needs through one exchange with full buffers",
  unit: "seconds",
  source: derived("what is before it has to be processed first"),
  uses: [bufferDebloating, inFlightBytes, subtaskBytesPerSecond, debloatTargetSeconds],
  cases: [
    {
      when: ({ bufferDebloating }) => bufferDebloating === "on",
      says: "with buffer debloating",
      compute: ({ inFlightBytes, subtaskBytesPerSecond, debloatTargetSeconds }) =>
        Math.min(debloatTargetSeconds, inFlightBytes / subtaskBytesPerSecond),
      tex: ({ inFlightBytes, subtaskBytesPerSecond, debloatTargetSeconds }) =>
        String.raw`\min\left(${debloatTargetSeconds},\, \frac{${inFlightBytes}}{${subtaskBytesPerSecond}}\right)`,
    },
    {
      when: () => true,
      says: "without buffer debloating",
      compute: ({ inFlightBytes, subtaskBytesPerSecond }) => inFlightBytes / subtaskBytesPerSecond,
      tex: ({ inFlightBytes, subtaskBytesPerSecond }) => String.raw`\frac{${inFlightBytes}}{${subtaskBytesPerSecond}}`,
    },
  ],
});

export const queueSeconds = derive({
  id: "queueSeconds",
  symbol: "t_q",
  title: "Time an aligned barrier needs from source to sink with full buffers",
  unit: "seconds",
  source: cited("flink", "release post of 1.14, chart of buffer debloating: about exchanges times target"),
  uses: [exchanges, exchangeSeconds],
  compute: ({ exchanges, exchangeSeconds }) => exchanges * exchangeSeconds,
  tex: ({ exchanges, exchangeSeconds }) => String.raw`${exchanges} \cdot ${exchangeSeconds}`,
});

export const machineInFlightBytesPerSecond = derive({
  id: "machineInFlightBytesPerSecond",
  symbol: "v_m",
  title: "What the subtasks of one operator on one machine take in at their fastest",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("the subtasks spread evenly over the machines"),
  uses: [parallelism, machines, subtaskBytesPerSecond],
  compute: ({ parallelism, machines, subtaskBytesPerSecond }) => (parallelism / machines) * subtaskBytesPerSecond,
  tex: ({ parallelism, machines, subtaskBytesPerSecond }) =>
    String.raw`\frac{${parallelism}}{${machines}} \cdot ${subtaskBytesPerSecond}`,
});
