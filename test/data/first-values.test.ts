import { readFileSync } from "node:fs";
import { fromCSV } from "arquero";
import { describe, expect, it } from "vitest";
import {
  kryoByteSeconds,
  kryoCopySeconds,
  newParserSeconds,
  ownByteSeconds,
  ownCopySeconds,
  parseSeconds,
} from "../../src/model/serialization/inputs.js";
import { heapAccessSeconds, rocksAccessSeconds } from "../../src/model/state/inputs.js";

type Row = Readonly<Record<string, string | number | boolean | null>>;

const rowsOf = (name: string): readonly Row[] =>
  fromCSV(readFileSync(`data/measurements/${name}.csv`, "utf8")).objects() as Row[];

/** The first row of Flink 2.3 with these values. */
function rowWith(name: string, values: Row): Row {
  const found = rowsOf(name).find((row) =>
    Object.entries({ flink: "2.3.0", ...values }).every(([column, value]) => row[column] === value),
  );
  if (!found) throw new Error(`${name}.csv has no row with ${JSON.stringify(values)}.`);
  return found;
}

const secondsOf = (row: Row): number => Number(row["meanNanoseconds"]) * 1e-9;

/** Seconds of some operations on a type, over its bytes. */
function perByte(type: string, operations: readonly string[]): number {
  const rows = operations.map((operation) => rowWith("serializers", { type, operation }));
  return rows.reduce((sum, row) => sum + secondsOf(row), 0) / Number(rows[0]?.["bytes"]);
}

const reading = (type: string): number => secondsOf(rowWith("serializers", { type, operation: "read" }));

const withinMemory = { state: "ValueState", valueBytes: 100, stateBytes: 8388576 };

/** The mean of a read and a write of state. */
function accessOf(backend: string): number {
  const of = (operation: string): number =>
    secondsOf(
      rowWith("state", { ...withinMemory, options: backend === "rocksdb" ? "DEFAULT" : null, backend, operation }),
    );
  return (of("get") + of("update")) / 2;
}

describe("The first values of inputs that are measured", () => {
  it.each([
    [ownByteSeconds, () => perByte("pojo-8", ["write", "read"])],
    [kryoByteSeconds, () => perByte("kryo-8", ["write", "read"])],
    [ownCopySeconds, () => perByte("pojo-8", ["copy"])],
    [kryoCopySeconds, () => perByte("kryo-8", ["copy"])],
    [parseSeconds, () => reading("json-8")],
    [newParserSeconds, () => reading("json-8-new-mapper")],
    [heapAccessSeconds, () => accessOf("hashmap")],
    [rocksAccessSeconds, () => accessOf("rocksdb")],
  ] as const)("are what the files say, rounded to two digits: $id", ({ initial }, measured) => {
    expect(Math.abs((initial ?? NaN) / measured() - 1)).toBeLessThan(0.03);
  });
});
