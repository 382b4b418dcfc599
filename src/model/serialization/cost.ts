import { coresPerMachine, machines, recordsPerSecond } from "../capacity/inputs.js";
import { exchanges } from "../checkpointing/inputs.js";
import { derive, impossible } from "../quantity.js";
import { assumed, derived } from "../sources.js";
import {
  chainedHops,
  kryoByteSeconds,
  kryoCopySeconds,
  objectReuse,
  ownByteSeconds,
  ownCopySeconds,
} from "./inputs.js";
import { kryoBytesOf } from "./kryo-bytes.js";
import { recordBytes } from "./record.js";
import { recordFor, recordInputsUsed } from "./record-of.js";

const byTheByte = assumed("in proportion to the bytes, as one measured record has it");

/** Those of the fields in which Kryo writes anything. */
export const kryoBytes = derive({
  id: "kryoBytes",
  symbol: "s_K",
  title: "Bytes of the record in fields that Kryo writes",
  unit: "bytes",
  show: { scale: "B" },
  source: derived("the bytes of those fields, as Flink writes them"),
  uses: [...recordInputsUsed],
  compute: (values) => {
    const record = recordFor(values);
    return "noRecord" in record ? impossible(record.noRecord, ["recordType", "recordSample"]) : kryoBytesOf(record);
  },
  tex: () => String.raw`\textstyle\sum \text{bytes of fields by Kryo}`,
  account: (values) => {
    const record = recordFor(values);
    return "noRecord" in record ? "" : String(kryoBytesOf(record));
  },
});

export const recordExchangeSeconds = derive({
  id: "recordExchangeSeconds",
  symbol: "s_x",
  title: "Writing one record, and reading it again",
  unit: "seconds",
  source: byTheByte,
  uses: [recordBytes, kryoBytes, ownByteSeconds, kryoByteSeconds],
  compute: ({ recordBytes, kryoBytes, ownByteSeconds, kryoByteSeconds }) =>
    (recordBytes - kryoBytes) * ownByteSeconds + kryoBytes * kryoByteSeconds,
  tex: ({ recordBytes, kryoBytes, ownByteSeconds, kryoByteSeconds }) =>
    String.raw`\left(${recordBytes} - ${kryoBytes}\right) \cdot ${ownByteSeconds} + ${kryoBytes} \cdot ${kryoByteSeconds}`,
});

export const recordCopySeconds = derive({
  id: "recordCopySeconds",
  symbol: "s_y",
  title: "Copying one record",
  unit: "seconds",
  source: byTheByte,
  uses: [recordBytes, kryoBytes, ownCopySeconds, kryoCopySeconds],
  compute: ({ recordBytes, kryoBytes, ownCopySeconds, kryoCopySeconds }) =>
    (recordBytes - kryoBytes) * ownCopySeconds + kryoBytes * kryoCopySeconds,
  tex: ({ recordBytes, kryoBytes, ownCopySeconds, kryoCopySeconds }) =>
    String.raw`\left(${recordBytes} - ${kryoBytes}\right) \cdot ${ownCopySeconds} + ${kryoBytes} \cdot ${kryoCopySeconds}`,
});

export const copiesPerRecord = derive({
  id: "copiesPerRecord",
  symbol: "s_c",
  title: "Copies of one record on its way",
  unit: "count",
  source: derived("one at every hop within a chain, unless objects are reused"),
  uses: [objectReuse, chainedHops],
  cases: [
    { when: ({ objectReuse }) => objectReuse === "on", says: "with object reuse", compute: () => 0, tex: () => "0" },
    {
      when: () => true,
      says: "without object reuse",
      compute: ({ chainedHops }) => chainedHops,
      tex: ({ chainedHops }) => chainedHops,
    },
  ],
});

export const serializationCores = derive({
  id: "serializationCores",
  symbol: "s_C",
  title: "Cores that only write, read and copy records",
  unit: "count",
  source: derived("every record takes every exchange and every hop"),
  uses: [recordsPerSecond, exchanges, recordExchangeSeconds, copiesPerRecord, recordCopySeconds],
  compute: ({ recordsPerSecond, exchanges, recordExchangeSeconds, copiesPerRecord, recordCopySeconds }) =>
    recordsPerSecond * (exchanges * recordExchangeSeconds + copiesPerRecord * recordCopySeconds),
  tex: ({ recordsPerSecond, exchanges, recordExchangeSeconds, copiesPerRecord, recordCopySeconds }) =>
    String.raw`${recordsPerSecond} \cdot \left(${exchanges} \cdot ${recordExchangeSeconds} + ${copiesPerRecord} \cdot ${recordCopySeconds}\right)`,
});

export const serializationCoreFraction = derive({
  id: "serializationCoreFraction",
  symbol: "s_u",
  title: "Share of all cores that only write, read and copy records",
  unit: "fraction",
  source: derived("those cores over all there are"),
  uses: [serializationCores, machines, coresPerMachine],
  compute: ({ serializationCores, machines, coresPerMachine }) => serializationCores / (machines * coresPerMachine),
  tex: ({ serializationCores, machines, coresPerMachine }) =>
    String.raw`\frac{${serializationCores}}{${machines} \cdot ${coresPerMachine}}`,
});

/** What the same bytes cost if Flink’s own serializers wrote all of them. */
export const ownSerializationCores = derive({
  id: "ownSerializationCores",
  symbol: "s_O",
  title: "The same, if Kryo wrote nothing",
  unit: "count",
  source: derived("as many bytes, all of them by Flink’s own serializers"),
  uses: [recordsPerSecond, recordBytes, exchanges, ownByteSeconds, copiesPerRecord, ownCopySeconds],
  compute: ({ recordsPerSecond, recordBytes, exchanges, ownByteSeconds, copiesPerRecord, ownCopySeconds }) =>
    recordsPerSecond * recordBytes * (exchanges * ownByteSeconds + copiesPerRecord * ownCopySeconds),
  tex: ({ recordsPerSecond, recordBytes, exchanges, ownByteSeconds, copiesPerRecord, ownCopySeconds }) =>
    String.raw`${recordsPerSecond} \cdot ${recordBytes} \cdot \left(${exchanges} \cdot ${ownByteSeconds} + ${copiesPerRecord} \cdot ${ownCopySeconds}\right)`,
});
