import { accountOf } from "../account.js";
import { linkBytesPerSecond } from "../capacity/requirements.js";
import { machines, recordsPerSecond } from "../capacity/inputs.js";
import { exchanges } from "../checkpointing/inputs.js";
import { derive, impossible } from "../quantity.js";
import { cited, derived } from "../sources.js";
import { recordFor, recordInputsUsed } from "./record-of.js";
import { bytesIn } from "./types/layout.js";
import { partsOf } from "./types/parts.js";

/** What Flink writes for one value. */
export const recordBytes = derive({
  id: "recordBytes",
  symbol: "s_b",
  title: "One record, serialized",
  unit: "bytes",
  show: { scale: "B" },
  source: cited("vectors", "vectors/serialization: what the serializers of Flink write"),
  uses: [...recordInputsUsed],
  compute: (values) => {
    const record = recordFor(values);
    return "noRecord" in record ? impossible(record.noRecord, ["recordType", "recordSample"]) : bytesIn(record.layout);
  },
  tex: () => String.raw`\textstyle\sum \text{bytes of the parts}`,
  account: (values) => {
    const record = recordFor(values);
    return "noRecord" in record ? "" : accountOf(partsOf(record.layout).map(({ bytes }) => bytes));
  },
});

/** Source: RecordWriter.serializeRecord writes a length, StreamElementSerializer a tag; records without a timestamp. */
export const networkRecordBytes = derive({
  id: "networkRecordBytes",
  symbol: "s_n",
  title: "One record on its way to another task",
  unit: "bytes",
  show: { scale: "B" },
  source: cited("flink", "RecordWriter.serializeRecord: 4 bytes of length; StreamElementSerializer: a tag of 1 byte"),
  uses: [recordBytes],
  compute: ({ recordBytes }) => 4 + 1 + recordBytes,
  tex: ({ recordBytes }) => `4 + 1 + ${recordBytes}`,
});

export const exchangedBytesPerSecond = derive({
  id: "exchangedBytesPerSecond",
  symbol: "s_w",
  title: "Records between tasks, whole cluster",
  unit: "bytesPerSecond",
  source: derived("every record takes every exchange"),
  uses: [recordsPerSecond, exchanges, networkRecordBytes],
  compute: ({ recordsPerSecond, exchanges, networkRecordBytes }) => recordsPerSecond * exchanges * networkRecordBytes,
  tex: ({ recordsPerSecond, exchanges, networkRecordBytes }) =>
    String.raw`${recordsPerSecond} \cdot ${exchanges} \cdot ${networkRecordBytes}`,
});

/** One receiver in so many is on the machine of the sender. */
export const exchangedLinkFraction = derive({
  id: "exchangedLinkFraction",
  symbol: "s_l",
  title: "Share of the links, one way, that records between tasks fill",
  unit: "fraction",
  source: derived("spread evenly, and as many to each machine"),
  uses: [exchangedBytesPerSecond, machines, linkBytesPerSecond],
  compute: ({ exchangedBytesPerSecond, machines, linkBytesPerSecond }) =>
    (exchangedBytesPerSecond * (1 - 1 / machines)) / (machines * linkBytesPerSecond),
  tex: ({ exchangedBytesPerSecond, machines, linkBytesPerSecond }) =>
    String.raw`\frac{${exchangedBytesPerSecond} \cdot \left(1 - \frac{1}{${machines}}\right)}{${machines} \cdot ${linkBytesPerSecond}}`,
});
