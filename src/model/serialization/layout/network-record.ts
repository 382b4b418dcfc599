import { bigEndian } from "./bytes/big-endian.js";
import { bytesIn, type Layout } from "../types/layout.js";

/** Bytes of the length before each record in a network buffer. */
const LENGTH = 4;
/** Bytes that tell a record from a watermark and others. */
const TAG = 1;
const TIMESTAMP = 8;

/** `TAG_REC_WITH_TIMESTAMP` and `TAG_REC_WITHOUT_TIMESTAMP` of StreamElementSerializer. */
const tag = { timestamped: 0, bare: 1 } as const;

/**
 * Bytes of a record on its way between two tasks, the same in all versions.
 * @param valueBytes of the value, from 0
 * @param options.timestamped whether it carries a timestamp, as it does with event time
 */
export function networkRecordBytes(valueBytes: number, { timestamped }: { timestamped: boolean }): number {
  return LENGTH + TAG + (timestamped ? TIMESTAMP : 0) + valueBytes;
}

/**
 * A value on its way between two tasks: what follows the length, what kind of element it is, its timestamp, itself.
 * @param options.timestampMillis since 1970, a whole number; null for a record without
 */
export function networkRecordLayout(value: Layout, { timestampMillis }: { timestampMillis: number | null }): Layout {
  const timestamped = timestampMillis !== null;
  const length = networkRecordBytes(bytesIn(value), { timestamped }) - LENGTH;
  const before = [
    { what: "record length", bytes: bigEndian(length, { bytes: LENGTH }) },
    { what: "record tag", bytes: [timestamped ? tag.timestamped : tag.bare] },
    ...(timestamped ? [{ what: "timestamp", bytes: bigEndian(timestampMillis, { bytes: TIMESTAMP }) }] : []),
  ];
  return { spans: [...before.map((each) => ({ path: "", ...each })), ...value.spans] };
}
