import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { checkpointBytesPerSecond, outBytesPerSecond } from "./checkpoint.js";
import { checkpointCopies, machines } from "./inputs.js";
import { sourceBytesPerSecond } from "./machine.js";
import { ingestBytesPerSecond } from "./requirements.js";
import { inBytesPerSecond, stateLinkBytesPerSecond } from "./state.js";
import { emitBytesPerSecond } from "./window.js";

const network = cited("talk", "Example: Network requirements");

export const taskManagerEndsBytesPerSecond = derive({
  id: "taskManagerEndsBytesPerSecond",
  symbol: "N_T",
  title: "At the ends of the TaskManagers",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: network,
  uses: [inBytesPerSecond, outBytesPerSecond, machines],
  compute: ({ inBytesPerSecond, outBytesPerSecond, machines }) => (inBytesPerSecond + outBytesPerSecond) * machines,
  tex: ({ inBytesPerSecond, outBytesPerSecond, machines }) =>
    String.raw`\left(${inBytesPerSecond} + ${outBytesPerSecond}\right) \cdot ${machines}`,
});

export const stateEndsBytesPerSecond = derive({
  id: "stateEndsBytesPerSecond",
  symbol: "N_A",
  title: "At the ends of the attached disks",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: network,
  uses: [stateLinkBytesPerSecond, machines],
  compute: ({ stateLinkBytesPerSecond, machines }) => 2 * stateLinkBytesPerSecond * machines,
  tex: ({ stateLinkBytesPerSecond, machines }) => String.raw`2 \cdot ${stateLinkBytesPerSecond} \cdot ${machines}`,
});

export const kafkaEndsBytesPerSecond = derive({
  id: "kafkaEndsBytesPerSecond",
  symbol: "N_K",
  title: "At the ends of Kafka",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: network,
  uses: [sourceBytesPerSecond, emitBytesPerSecond, machines],
  compute: ({ sourceBytesPerSecond, emitBytesPerSecond, machines }) =>
    sourceBytesPerSecond * machines + emitBytesPerSecond * machines,
  tex: ({ sourceBytesPerSecond, emitBytesPerSecond, machines }) =>
    String.raw`${sourceBytesPerSecond} \cdot ${machines} + ${emitBytesPerSecond} \cdot ${machines}`,
});

export const networkBytesPerSecond = derive({
  id: "networkBytesPerSecond",
  symbol: "N",
  title: "Network traffic as the talk counts it",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: network,
  uses: [taskManagerEndsBytesPerSecond, stateEndsBytesPerSecond, kafkaEndsBytesPerSecond],
  compute: ({ taskManagerEndsBytesPerSecond, stateEndsBytesPerSecond, kafkaEndsBytesPerSecond }) =>
    taskManagerEndsBytesPerSecond + stateEndsBytesPerSecond + kafkaEndsBytesPerSecond,
  tex: ({ taskManagerEndsBytesPerSecond, stateEndsBytesPerSecond, kafkaEndsBytesPerSecond }) =>
    `${taskManagerEndsBytesPerSecond} + ${stateEndsBytesPerSecond} + ${kafkaEndsBytesPerSecond}`,
});

export const networkBitsPerSecond = derive({
  id: "networkBitsPerSecond",
  symbol: "N_b",
  title: "The same in bits",
  unit: "bitsPerSecond",
  show: { decimals: 2 },
  source: network,
  uses: [networkBytesPerSecond],
  compute: ({ networkBytesPerSecond }) => 8 * networkBytesPerSecond,
  tex: ({ networkBytesPerSecond }) => String.raw`8 \cdot ${networkBytesPerSecond}`,
});

export const storeEndsBytesPerSecond = derive({
  id: "storeEndsBytesPerSecond",
  symbol: "N_Q",
  title: "At the ends of the checkpoint store",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("the first copy is received once; each further copy leaves one store node and enters another"),
  uses: [checkpointCopies, checkpointBytesPerSecond, machines],
  compute: ({ checkpointCopies, checkpointBytesPerSecond, machines }) =>
    (2 * checkpointCopies - 1) * checkpointBytesPerSecond * machines,
  tex: ({ checkpointCopies, checkpointBytesPerSecond, machines }) =>
    String.raw`\left(2 \cdot ${checkpointCopies} - 1\right) \cdot ${checkpointBytesPerSecond} \cdot ${machines}`,
});

export const evenNetworkBytesPerSecond = derive({
  id: "evenNetworkBytesPerSecond",
  symbol: "N_e",
  title: "Network traffic with both ends of everything counted",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("the talk's sum and the receiving end of the checkpoints"),
  uses: [networkBytesPerSecond, storeEndsBytesPerSecond],
  compute: ({ networkBytesPerSecond, storeEndsBytesPerSecond }) => networkBytesPerSecond + storeEndsBytesPerSecond,
  tex: ({ networkBytesPerSecond, storeEndsBytesPerSecond }) => `${networkBytesPerSecond} + ${storeEndsBytesPerSecond}`,
});

export const producedBytesPerSecond = derive({
  id: "producedBytesPerSecond",
  symbol: "G",
  title: "Results and checkpoints, whole cluster",
  unit: "bytesPerSecond",
  source: derived("what leaves the cluster and has no counterpart on the way in"),
  uses: [emitBytesPerSecond, checkpointBytesPerSecond, machines],
  compute: ({ emitBytesPerSecond, checkpointBytesPerSecond, machines }) =>
    (emitBytesPerSecond + checkpointBytesPerSecond) * machines,
  tex: ({ emitBytesPerSecond, checkpointBytesPerSecond, machines }) =>
    String.raw`\left(${emitBytesPerSecond} + ${checkpointBytesPerSecond}\right) \cdot ${machines}`,
});

export const outMinusInBytesPerSecond = derive({
  id: "outMinusInBytesPerSecond",
  symbol: String.raw`\Delta`,
  title: "Out minus in, per machine",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived("the keyBy and state access cancel; results and checkpoints stand against the messages"),
  uses: [producedBytesPerSecond, ingestBytesPerSecond, machines],
  compute: ({ producedBytesPerSecond, ingestBytesPerSecond, machines }) =>
    (producedBytesPerSecond - ingestBytesPerSecond) / machines,
  tex: ({ producedBytesPerSecond, ingestBytesPerSecond, machines }) =>
    String.raw`\frac{${producedBytesPerSecond} - ${ingestBytesPerSecond}}{${machines}}`,
});
