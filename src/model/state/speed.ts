import { coresPerMachine, machines, recordsPerSecond } from "../capacity/inputs.js";
import { windowsPerRecord } from "../capacity/requirements.js";
import { derive, impossible, type Impossible } from "../quantity.js";
import { derived } from "../sources.js";
import { accessesPerRecord, heapAccessSeconds, otherWorkSeconds, rocksAccessSeconds } from "./inputs.js";

const coresTitle = (where: string): string => `Cores that only access state, ${where}`;

export const accessesPerSecond = derive({
  id: "accessesPerSecond",
  symbol: "n_Y",
  title: "State accesses per second, whole cluster",
  unit: "recordsPerSecond",
  source: derived("each record accesses the state of each of its windows"),
  uses: [recordsPerSecond, windowsPerRecord, accessesPerRecord],
  compute: ({ recordsPerSecond, windowsPerRecord, accessesPerRecord }) =>
    recordsPerSecond * windowsPerRecord * accessesPerRecord,
  tex: ({ recordsPerSecond, windowsPerRecord, accessesPerRecord }) =>
    String.raw`${recordsPerSecond} \cdot ${windowsPerRecord} \cdot ${accessesPerRecord}`,
});

export const heapAccessCores = derive({
  id: "heapAccessCores",
  symbol: "w_H",
  title: coresTitle("on the heap"),
  unit: "count",
  source: derived("accesses of a second, times the seconds of one"),
  uses: [accessesPerSecond, heapAccessSeconds],
  compute: ({ accessesPerSecond, heapAccessSeconds }) => accessesPerSecond * heapAccessSeconds,
  tex: ({ accessesPerSecond, heapAccessSeconds }) => String.raw`${accessesPerSecond} \cdot ${heapAccessSeconds}`,
});

export const rocksAccessCores = derive({
  id: "rocksAccessCores",
  symbol: "w_R",
  title: coresTitle("in RocksDB"),
  unit: "count",
  source: derived("accesses of a second, times the seconds of one"),
  uses: [accessesPerSecond, rocksAccessSeconds],
  compute: ({ accessesPerSecond, rocksAccessSeconds }) => accessesPerSecond * rocksAccessSeconds,
  tex: ({ accessesPerSecond, rocksAccessSeconds }) => String.raw`${accessesPerSecond} \cdot ${rocksAccessSeconds}`,
});

export const rocksCoreFraction = derive({
  id: "rocksCoreFraction",
  symbol: "w_u",
  title: "Share of all cores that only access state, in RocksDB",
  unit: "fraction",
  source: derived("cores that access state over all there are"),
  uses: [rocksAccessCores, machines, coresPerMachine],
  compute: ({ rocksAccessCores, machines, coresPerMachine }) => rocksAccessCores / (machines * coresPerMachine),
  tex: ({ rocksAccessCores, machines, coresPerMachine }) =>
    String.raw`\frac{${rocksAccessCores}}{${machines} \cdot ${coresPerMachine}}`,
});

export const accessFactor = derive({
  id: "accessFactor",
  symbol: "w_x",
  title: "One access in RocksDB, against one on the heap",
  unit: "factor",
  source: derived("both as measured, or as you set them"),
  uses: [rocksAccessSeconds, heapAccessSeconds],
  compute: ({ rocksAccessSeconds, heapAccessSeconds }) => rocksAccessSeconds / heapAccessSeconds,
  tex: ({ rocksAccessSeconds, heapAccessSeconds }) => String.raw`\frac{${rocksAccessSeconds}}{${heapAccessSeconds}}`,
});

const nothingToDo = (): Impossible =>
  impossible("A record neither accesses state nor does anything else.", ["accessesPerRecord", "otherWorkSeconds"]);

/** The rest of the work is the same in both, so that a record is slowed down less than an access. */
export const recordFactor = derive({
  id: "recordFactor",
  symbol: "w_y",
  title: "One record with RocksDB, against one with the heap",
  unit: "factor",
  source: derived("accesses and the other work of a record, one after the other"),
  uses: [otherWorkSeconds, windowsPerRecord, accessesPerRecord, rocksAccessSeconds, heapAccessSeconds],
  compute: ({ otherWorkSeconds: work, windowsPerRecord, accessesPerRecord, rocksAccessSeconds, heapAccessSeconds }) => {
    const accesses = windowsPerRecord * accessesPerRecord;
    return work + accesses > 0
      ? (work + accesses * rocksAccessSeconds) / (work + accesses * heapAccessSeconds)
      : nothingToDo();
  },
  tex: ({ otherWorkSeconds: work, windowsPerRecord, accessesPerRecord, rocksAccessSeconds, heapAccessSeconds }) =>
    String.raw`\frac{${work} + ${windowsPerRecord} \cdot ${accessesPerRecord} \cdot ${rocksAccessSeconds}}{${work} + ${windowsPerRecord} \cdot ${accessesPerRecord} \cdot ${heapAccessSeconds}}`,
});
