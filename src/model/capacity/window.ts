import { derive } from "../quantity.js";
import { cited } from "../sources.js";
import { slideSeconds } from "./inputs.js";
import { shuffleBytesPerSecond, sourceBytesPerSecond } from "./machine.js";
import { entryBytes, keysPerMachine } from "./requirements.js";

const emit = cited("talk", "Excursion 1: Window emit");
const result = cited("talk", "Example: Result");

export const emitBytes = derive({
  id: "emitBytes",
  symbol: "E_1",
  title: "What one machine emits when the window fires",
  unit: "bytes",
  source: emit,
  uses: [keysPerMachine, entryBytes],
  compute: ({ keysPerMachine, entryBytes }) => keysPerMachine * entryBytes,
  tex: ({ keysPerMachine, entryBytes }) => String.raw`${keysPerMachine} \cdot ${entryBytes}`,
});

export const emitBytesPerSecond = derive({
  id: "emitBytesPerSecond",
  symbol: "E",
  title: "Window results from one machine to Kafka, on average",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: emit,
  uses: [emitBytes, slideSeconds],
  compute: ({ emitBytes, slideSeconds }) => emitBytes / slideSeconds,
  tex: ({ emitBytes, slideSeconds }) => String.raw`\frac{${emitBytes}}{${slideSeconds}}`,
});

export const firstInBytesPerSecond = derive({
  id: "firstInBytesPerSecond",
  symbol: "I_1",
  title: "In, with the messages and the keyBy",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: result,
  uses: [sourceBytesPerSecond, shuffleBytesPerSecond],
  compute: ({ sourceBytesPerSecond, shuffleBytesPerSecond }) => sourceBytesPerSecond + shuffleBytesPerSecond,
  tex: ({ sourceBytesPerSecond, shuffleBytesPerSecond }) => `${sourceBytesPerSecond} + ${shuffleBytesPerSecond}`,
});

export const firstOutBytesPerSecond = derive({
  id: "firstOutBytesPerSecond",
  symbol: "O_1",
  title: "Out, with the keyBy and the window's results",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: result,
  uses: [shuffleBytesPerSecond, emitBytesPerSecond],
  compute: ({ shuffleBytesPerSecond, emitBytesPerSecond }) => shuffleBytesPerSecond + emitBytesPerSecond,
  tex: ({ shuffleBytesPerSecond, emitBytesPerSecond }) => `${shuffleBytesPerSecond} + ${emitBytesPerSecond}`,
});
