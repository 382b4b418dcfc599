import { derive } from "../quantity.js";
import { cited, derived } from "../sources.js";
import {
  aggregateFieldBytes,
  aggregateFields,
  distinctKeys,
  idFieldBytes,
  idFields,
  linkBitsPerSecond,
  machines,
  messageBytes,
  recordsPerSecond,
  slideSeconds,
  windowSeconds,
} from "./inputs.js";

/** Bits in a byte. */
const BITS = 8;

export const ingestBytesPerSecond = derive({
  id: "ingestBytesPerSecond",
  symbol: "R",
  title: "All messages, whole cluster",
  unit: "bytesPerSecond",
  source: cited("talk", "Example: A machine's perspective"),
  uses: [messageBytes, recordsPerSecond],
  compute: ({ messageBytes, recordsPerSecond }) => messageBytes * recordsPerSecond,
  tex: ({ messageBytes, recordsPerSecond }) => String.raw`${messageBytes} \cdot ${recordsPerSecond}`,
});

export const entryBytes = derive({
  id: "entryBytes",
  symbol: "e",
  title: "One entry: a key, its window and its aggregates",
  unit: "bytes",
  source: cited("talk", "Excursion 1: Window emit"),
  uses: [idFields, idFieldBytes, aggregateFields, aggregateFieldBytes],
  compute: ({ idFields, idFieldBytes, aggregateFields, aggregateFieldBytes }) =>
    idFields * idFieldBytes + aggregateFields * aggregateFieldBytes,
  tex: ({ idFields, idFieldBytes, aggregateFields, aggregateFieldBytes }) =>
    String.raw`${idFields} \cdot ${idFieldBytes} + ${aggregateFields} \cdot ${aggregateFieldBytes}`,
});

export const windowsPerRecord = derive({
  id: "windowsPerRecord",
  symbol: "p",
  title: "Windows that one record falls into",
  unit: "count",
  source: cited("flink", "SlidingEventTimeWindows.assignWindows; the average where the slide does not divide the size"),
  uses: [windowSeconds, slideSeconds],
  compute: ({ windowSeconds, slideSeconds }) => windowSeconds / slideSeconds,
  tex: ({ windowSeconds, slideSeconds }) => String.raw`\frac{${windowSeconds}}{${slideSeconds}}`,
});

export const stateBytes = derive({
  id: "stateBytes",
  symbol: "Z",
  title: "State, whole cluster",
  unit: "bytes",
  source: derived("the talk's state per machine, before it is divided"),
  uses: [entryBytes, windowsPerRecord, distinctKeys],
  compute: ({ entryBytes, windowsPerRecord, distinctKeys }) => entryBytes * windowsPerRecord * distinctKeys,
  tex: ({ entryBytes, windowsPerRecord, distinctKeys }) =>
    String.raw`${entryBytes} \cdot ${windowsPerRecord} \cdot ${distinctKeys}`,
});

export const keysPerMachine = derive({
  id: "keysPerMachine",
  symbol: "K_n",
  title: "Keys on one machine",
  unit: "count",
  source: cited("talk", "Excursion 1: Window emit"),
  uses: [distinctKeys, machines],
  compute: ({ distinctKeys, machines }) => distinctKeys / machines,
  tex: ({ distinctKeys, machines }) => String.raw`\frac{${distinctKeys}}{${machines}}`,
});

export const recordsPerMachine = derive({
  id: "recordsPerMachine",
  symbol: "r_n",
  title: "Messages per second and machine",
  unit: "recordsPerSecond",
  source: cited("talk", "Excursion 2: Window state access"),
  uses: [recordsPerSecond, machines],
  compute: ({ recordsPerSecond, machines }) => recordsPerSecond / machines,
  tex: ({ recordsPerSecond, machines }) => String.raw`\frac{${recordsPerSecond}}{${machines}}`,
});

export const stateBytesPerMachine = derive({
  id: "stateBytesPerMachine",
  symbol: "Z_n",
  title: "State on one machine",
  unit: "bytes",
  source: cited("talk", "Excursion 3: Checkpointing"),
  uses: [entryBytes, windowsPerRecord, keysPerMachine],
  compute: ({ entryBytes, windowsPerRecord, keysPerMachine }) => entryBytes * windowsPerRecord * keysPerMachine,
  tex: ({ entryBytes, windowsPerRecord, keysPerMachine }) =>
    String.raw`${entryBytes} \cdot ${windowsPerRecord} \cdot ${keysPerMachine}`,
});

export const linkBytesPerSecond = derive({
  id: "linkBytesPerSecond",
  symbol: "C",
  title: "What the link carries in one direction",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: cited("talk", "Example: A machine's perspective, which leaves protocol overhead out"),
  uses: [linkBitsPerSecond],
  compute: ({ linkBitsPerSecond }) => linkBitsPerSecond / BITS,
  tex: ({ linkBitsPerSecond }) => String.raw`\frac{${linkBitsPerSecond}}{${BITS}}`,
});
