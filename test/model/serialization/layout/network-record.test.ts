import { expect, it } from "vitest";
import { networkRecordBytes, networkRecordLayout } from "../../../../src/model/serialization/layout/network-record.js";
import { bytesIn } from "../../../../src/model/serialization/types/layout.js";

const value = { spans: [{ path: "id", what: "value", bytes: [1, 2] }] };

it("A record between two tasks has a length, a tag and itself", () => {
  const { spans } = networkRecordLayout(value, { timestampMillis: null });
  expect(spans.map(({ what }) => what)).toEqual(["record length", "record tag", "value"]);
  expect(spans.flatMap(({ bytes }) => bytes)).toEqual([0, 0, 0, 3, 1, 1, 2]);
});

it("A timestamp comes between tag and value", () => {
  const { spans } = networkRecordLayout(value, { timestampMillis: 258 });
  expect(spans.flatMap(({ bytes }) => bytes)).toEqual([0, 0, 0, 11, 0, 0, 0, 0, 0, 0, 0, 1, 2, 1, 2]);
});

it("The bytes are those of the layout", () => {
  for (const timestampMillis of [null, 0]) {
    const bytes = networkRecordBytes(2, { timestamped: timestampMillis !== null });
    expect(bytes).toBe(bytesIn(networkRecordLayout(value, { timestampMillis })));
  }
});
