import { derive, impossible, known } from "../quantity.js";
import { derived } from "../sources.js";
import { checkpointBytesPerSecond, outBytesPerSecond } from "./checkpoint.js";
import {
  coresPerMachine,
  diskBytesPerSecond,
  fastCoreRecordsPerSecond,
  heapFactor,
  slowCoreRecordsPerSecond,
  stateBackend,
  stateMemoryBytes,
} from "./inputs.js";
import { linkBytesPerSecond, recordsPerMachine, stateBytesPerMachine } from "./requirements.js";
import { inBytesPerSecond, stateAccessBytesPerSecond } from "./state.js";

/** What is not known does not count. */
function orNothing(utilisation: number): number {
  return known(utilisation) ? utilisation : 0;
}

export const inUtilisation = derive({
  id: "inUtilisation",
  symbol: "u_i",
  title: "Link in",
  unit: "fraction",
  source: derived("average traffic in, divided by what the link carries"),
  uses: [inBytesPerSecond, linkBytesPerSecond],
  compute: ({ inBytesPerSecond, linkBytesPerSecond }) => inBytesPerSecond / linkBytesPerSecond,
  tex: ({ inBytesPerSecond, linkBytesPerSecond }) => String.raw`\frac{${inBytesPerSecond}}{${linkBytesPerSecond}}`,
});

export const outUtilisation = derive({
  id: "outUtilisation",
  symbol: "u_o",
  title: "Link out",
  unit: "fraction",
  source: derived("average traffic out, divided by what the link carries"),
  uses: [outBytesPerSecond, linkBytesPerSecond],
  compute: ({ outBytesPerSecond, linkBytesPerSecond }) => outBytesPerSecond / linkBytesPerSecond,
  tex: ({ outBytesPerSecond, linkBytesPerSecond }) => String.raw`\frac{${outBytesPerSecond}}{${linkBytesPerSecond}}`,
});

export const linkUtilisation = derive({
  id: "linkUtilisation",
  symbol: "u_L",
  title: "Link, the fuller direction",
  unit: "fraction",
  source: derived("full duplex: the two directions do not share"),
  uses: [inUtilisation, outUtilisation],
  compute: ({ inUtilisation, outUtilisation }) => Math.max(inUtilisation, outUtilisation),
  tex: ({ inUtilisation, outUtilisation }) => String.raw`\max\left(${inUtilisation},\, ${outUtilisation}\right)`,
});

export const headroomFraction = derive({
  id: "headroomFraction",
  symbol: "H",
  title: "Free on the link for recovery, skew and spikes",
  unit: "fraction",
  source: derived("what the averages leave"),
  uses: [linkUtilisation],
  compute: ({ linkUtilisation }) => 1 - linkUtilisation,
  tex: ({ linkUtilisation }) => `1 - ${linkUtilisation}`,
});

export const snapshotReadInBytesPerSecond = derive({
  id: "snapshotReadInBytesPerSecond",
  symbol: "I_Q",
  title: "In, if each checkpoint has to read the state back from the attached disk",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: derived(
    "a RocksDB snapshot reads what it uploads; the talk leaves this out, as if it were all in the page cache",
  ),
  uses: [inBytesPerSecond, checkpointBytesPerSecond],
  compute: ({ inBytesPerSecond, checkpointBytesPerSecond }) => inBytesPerSecond + checkpointBytesPerSecond,
  tex: ({ inBytesPerSecond, checkpointBytesPerSecond }) => `${inBytesPerSecond} + ${checkpointBytesPerSecond}`,
});

export const diskUtilisation = derive({
  id: "diskUtilisation",
  symbol: "u_d",
  title: "State disk",
  unit: "fraction",
  source: derived("state read and written back, and read once more for the checkpoint"),
  uses: [stateBackend],
  considers: [stateAccessBytesPerSecond, checkpointBytesPerSecond, diskBytesPerSecond],
  cases: [
    {
      when: ({ stateBackend }) => stateBackend === "rocksdb",
      says: "with the state in RocksDB",
      compute: ({ stateAccessBytesPerSecond, checkpointBytesPerSecond, diskBytesPerSecond }) =>
        known(diskBytesPerSecond)
          ? (2 * stateAccessBytesPerSecond + checkpointBytesPerSecond) / diskBytesPerSecond
          : impossible("The throughput of the state disk is not stated.", ["diskBytesPerSecond"]),
      tex: ({ stateAccessBytesPerSecond, checkpointBytesPerSecond, diskBytesPerSecond }) =>
        String.raw`\frac{2 \cdot ${stateAccessBytesPerSecond} + ${checkpointBytesPerSecond}}{${diskBytesPerSecond}}`,
    },
    { when: () => true, says: "with the state on the heap", compute: () => 0, tex: () => "0" },
  ],
});

export const memoryUtilisation = derive({
  id: "memoryUtilisation",
  symbol: "u_M",
  title: "Memory for state",
  unit: "fraction",
  source: derived("state on the heap must fit; RocksDB uses memory as a cache and is slower without it"),
  uses: [stateBackend],
  considers: [heapFactor, stateBytesPerMachine, stateMemoryBytes],
  cases: [
    {
      when: ({ stateBackend }) => stateBackend === "heap",
      says: "with the state on the heap",
      compute: ({ heapFactor, stateBytesPerMachine, stateMemoryBytes }) =>
        known(stateMemoryBytes)
          ? (heapFactor * stateBytesPerMachine) / stateMemoryBytes
          : impossible("The memory for state is not stated.", ["stateMemoryBytes"]),
      tex: ({ heapFactor, stateBytesPerMachine, stateMemoryBytes }) =>
        String.raw`\frac{${heapFactor} \cdot ${stateBytesPerMachine}}{${stateMemoryBytes}}`,
    },
    { when: () => true, says: "with the state in RocksDB", compute: () => 0, tex: () => "0" },
  ],
});

export const cachedFraction = derive({
  id: "cachedFraction",
  symbol: "z",
  title: "Share of a machine's state that fits into its memory for state",
  unit: "fraction",
  source: derived("serialized size; RocksDB's own overhead comes on top"),
  uses: [stateMemoryBytes, stateBytesPerMachine],
  compute: ({ stateMemoryBytes, stateBytesPerMachine }) => Math.min(1, stateMemoryBytes / stateBytesPerMachine),
  tex: ({ stateMemoryBytes, stateBytesPerMachine }) =>
    String.raw`\min\left(1,\, \frac{${stateMemoryBytes}}{${stateBytesPerMachine}}\right)`,
});

export const hopefulCpuUtilisation = derive({
  id: "hopefulCpuUtilisation",
  symbol: "u_2",
  title: "CPU, at the hopeful rate per core",
  unit: "fraction",
  source: derived("published rates per core differ by a factor of ten; only a measurement decides"),
  uses: [recordsPerMachine, coresPerMachine, fastCoreRecordsPerSecond],
  compute: ({ recordsPerMachine, coresPerMachine, fastCoreRecordsPerSecond }) =>
    recordsPerMachine / (coresPerMachine * fastCoreRecordsPerSecond),
  tex: ({ recordsPerMachine, coresPerMachine, fastCoreRecordsPerSecond }) =>
    String.raw`\frac{${recordsPerMachine}}{${coresPerMachine} \cdot ${fastCoreRecordsPerSecond}}`,
});

export const cautiousCpuUtilisation = derive({
  id: "cautiousCpuUtilisation",
  symbol: "u_1",
  title: "CPU, at the cautious rate per core",
  unit: "fraction",
  source: derived("published rates per core differ by a factor of ten; only a measurement decides"),
  uses: [recordsPerMachine, coresPerMachine, slowCoreRecordsPerSecond],
  compute: ({ recordsPerMachine, coresPerMachine, slowCoreRecordsPerSecond }) =>
    recordsPerMachine / (coresPerMachine * slowCoreRecordsPerSecond),
  tex: ({ recordsPerMachine, coresPerMachine, slowCoreRecordsPerSecond }) =>
    String.raw`\frac{${recordsPerMachine}}{${coresPerMachine} \cdot ${slowCoreRecordsPerSecond}}`,
});

/** The resources that can bind, in the order in which a tie is decided. */
export const resources = [
  inUtilisation,
  outUtilisation,
  diskUtilisation,
  memoryUtilisation,
  hopefulCpuUtilisation,
] as const;

export const bindingUtilisation = derive({
  id: "bindingUtilisation",
  symbol: "u",
  title: "The fullest resource",
  unit: "fraction",
  source: derived("resources that are not stated do not count; CPU counts at its hopeful rate"),
  uses: [inUtilisation, outUtilisation],
  considers: [diskUtilisation, memoryUtilisation, hopefulCpuUtilisation],
  compute: ({ inUtilisation, outUtilisation, diskUtilisation, memoryUtilisation, hopefulCpuUtilisation }) =>
    Math.max(
      inUtilisation,
      outUtilisation,
      orNothing(diskUtilisation),
      orNothing(memoryUtilisation),
      orNothing(hopefulCpuUtilisation),
    ),
  tex: ({ inUtilisation, outUtilisation, diskUtilisation, memoryUtilisation, hopefulCpuUtilisation }) =>
    String.raw`\max\left(${inUtilisation},\, ${outUtilisation},\, ${diskUtilisation},\, ${memoryUtilisation},\, ${hopefulCpuUtilisation}\right)`,
});

export const neededCoreRecordsPerSecond = derive({
  id: "neededCoreRecordsPerSecond",
  symbol: "v",
  title: "Records per second that each core must get through",
  unit: "recordsPerSecond",
  source: derived("the messages, shared evenly by all cores"),
  uses: [recordsPerMachine, coresPerMachine],
  compute: ({ recordsPerMachine, coresPerMachine }) => recordsPerMachine / coresPerMachine,
  tex: ({ recordsPerMachine, coresPerMachine }) => String.raw`\frac{${recordsPerMachine}}{${coresPerMachine}}`,
});

export const breakEvenCoreRecordsPerSecond = derive({
  id: "breakEvenCoreRecordsPerSecond",
  symbol: "v^{*}",
  title: "Records per core below which CPU is fuller than the link",
  unit: "recordsPerSecond",
  source: derived("the rate per core at which CPU is exactly as full as the link"),
  uses: [recordsPerMachine, coresPerMachine, linkUtilisation],
  compute: ({ recordsPerMachine, coresPerMachine, linkUtilisation }) =>
    recordsPerMachine / (coresPerMachine * linkUtilisation),
  tex: ({ recordsPerMachine, coresPerMachine, linkUtilisation }) =>
    String.raw`\frac{${recordsPerMachine}}{${coresPerMachine} \cdot ${linkUtilisation}}`,
});
