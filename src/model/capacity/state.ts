import { derive } from "../quantity.js";
import { cited } from "../sources.js";
import { stateBackend, stateDisk } from "./inputs.js";
import { entryBytes, recordsPerMachine, windowsPerRecord } from "./requirements.js";
import { firstInBytesPerSecond, firstOutBytesPerSecond } from "./window.js";

const access = cited("talk", "Excursion 2: Window state access");
const result = cited("talk", "Example: Intermediate Result");

export const stateAccessBytesPerSecond = derive({
  id: "stateAccessBytesPerSecond",
  symbol: "A",
  title: "State read from disk by one machine, and written back",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: access,
  uses: [stateBackend, entryBytes, windowsPerRecord, recordsPerMachine],
  cases: [
    {
      when: ({ stateBackend }) => stateBackend === "rocksdb",
      says: "with the state in RocksDB",
      compute: ({ entryBytes, windowsPerRecord, recordsPerMachine }) =>
        entryBytes * windowsPerRecord * recordsPerMachine,
      tex: ({ entryBytes, windowsPerRecord, recordsPerMachine }) =>
        String.raw`${entryBytes} \cdot ${windowsPerRecord} \cdot ${recordsPerMachine}`,
    },
    { when: () => true, says: "with the state on the heap", compute: () => 0, tex: () => "0" },
  ],
});

export const stateLinkBytesPerSecond = derive({
  id: "stateLinkBytesPerSecond",
  symbol: "A_L",
  title: "State access over the link, each way",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: access,
  uses: [stateDisk, stateAccessBytesPerSecond],
  cases: [
    {
      when: ({ stateDisk }) => stateDisk === "network",
      says: "with the disk attached over the network",
      compute: ({ stateAccessBytesPerSecond }) => stateAccessBytesPerSecond,
      tex: ({ stateAccessBytesPerSecond }) => stateAccessBytesPerSecond,
    },
    { when: () => true, says: "with the disk in the machine", compute: () => 0, tex: () => "0" },
  ],
});

export const inBytesPerSecond = derive({
  id: "inBytesPerSecond",
  symbol: "I",
  title: "Everything that comes in over one machine's link",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: result,
  uses: [firstInBytesPerSecond, stateLinkBytesPerSecond],
  compute: ({ firstInBytesPerSecond, stateLinkBytesPerSecond }) => firstInBytesPerSecond + stateLinkBytesPerSecond,
  tex: ({ firstInBytesPerSecond, stateLinkBytesPerSecond }) => `${firstInBytesPerSecond} + ${stateLinkBytesPerSecond}`,
});

export const secondOutBytesPerSecond = derive({
  id: "secondOutBytesPerSecond",
  symbol: "O_2",
  title: "Out, with state access added",
  unit: "bytesPerSecond",
  show: { scale: "MB/s" },
  source: result,
  uses: [firstOutBytesPerSecond, stateLinkBytesPerSecond],
  compute: ({ firstOutBytesPerSecond, stateLinkBytesPerSecond }) => firstOutBytesPerSecond + stateLinkBytesPerSecond,
  tex: ({ firstOutBytesPerSecond, stateLinkBytesPerSecond }) =>
    `${firstOutBytesPerSecond} + ${stateLinkBytesPerSecond}`,
});
