import { describe, expect, it, test } from "vitest";
import { cacheBytes, DEFAULT_RATIOS } from "../../../../src/model/memory/flink/rocksdb.js";
import {
  optionsNow,
  setNow,
  setThen,
  type PredefinedOption,
} from "../../../../src/model/state/entry/predefined-options.js";
import { vectors, type Row } from "../../memory/flink/vectors.js";

const { options = [] } = vectors("state/predefined-options");

/** Of the managed memory in the vectors. */
const MANAGED_CACHE = Number(cacheBytes(128n << 20n, DEFAULT_RATIOS.writeBufferRatio));

const asRocks = (value: number | boolean | null): string | null => (value === null ? null : String(value));

function said(row: Row, name: string): unknown {
  if (name !== "bloom_filter_bits_per_key") return row[name];
  return /^bloomfilter:(\d+):/.exec(String(row.filter_policy))?.[1] ?? null;
}

describe("the options of each profile", () => {
  it.each(options.map((row) => [row.predefined as PredefinedOption, row.managed as boolean, row] as const))(
    "%s, with managed memory %s, are those that RocksDB says it has",
    (predefined, isManaged, row) => {
      const ours = Object.entries(optionsNow(predefined, isManaged ? MANAGED_CACHE : null));
      expect(ours.map(([name, value]) => [name, asRocks(value as number | boolean | null)])).toEqual(
        ours.map(([name]) => [name, said(row, name)]),
      );
    },
  );

  it("are compared for all profiles", () => {
    expect(new Set(options.map(({ predefined }) => predefined))).toEqual(new Set(Object.keys(setNow)));
    expect(options).toHaveLength(2 * Object.keys(setNow).length);
  });
});

test("since 1.3 only the Bloom filter has come", () => {
  const { SPINNING_DISK_OPTIMIZED_HIGH_MEM: now, ...others } = setNow;
  const { SPINNING_DISK_OPTIMIZED_HIGH_MEM: then, ...othersThen } = setThen;
  expect(others).toEqual(othersThen);
  expect(now).toEqual({ ...then, bloom_filter_bits_per_key: 10 });
});
