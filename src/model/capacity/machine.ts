import { derive } from "../quantity.js";
import { cited } from "../sources.js";
import { machines } from "./inputs.js";
import { ingestBytesPerSecond } from "./requirements.js";

const perspective = cited("talk", "Example: A machine's perspective");

export const sourceBytesPerSecond = derive({
  id: "sourceBytesPerSecond",
  symbol: "R_n",
  title: "Messages from Kafka into one machine",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: perspective,
  uses: [ingestBytesPerSecond, machines],
  compute: ({ ingestBytesPerSecond, machines }) => ingestBytesPerSecond / machines,
  tex: ({ ingestBytesPerSecond, machines }) => String.raw`\frac{${ingestBytesPerSecond}}{${machines}}`,
});

export const receiverBytesPerSecond = derive({
  id: "receiverBytesPerSecond",
  symbol: "X_1",
  title: "From one machine to each receiver of the keyBy",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: perspective,
  uses: [sourceBytesPerSecond, machines],
  compute: ({ sourceBytesPerSecond, machines }) => sourceBytesPerSecond / machines,
  tex: ({ sourceBytesPerSecond, machines }) => String.raw`\frac{${sourceBytesPerSecond}}{${machines}}`,
});

export const shuffleBytesPerSecond = derive({
  id: "shuffleBytesPerSecond",
  symbol: "X",
  title: "The keyBy's traffic over the link, each way",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: perspective,
  uses: [machines, receiverBytesPerSecond],
  compute: ({ machines, receiverBytesPerSecond }) => (machines - 1) * receiverBytesPerSecond,
  tex: ({ machines, receiverBytesPerSecond }) =>
    String.raw`\left(${machines} - 1\right) \cdot ${receiverBytesPerSecond}`,
});
