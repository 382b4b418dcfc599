import { describe, expect, it } from "vitest";
import {
  arenaBlockBytes,
  areRatiosValid,
  cacheBytes,
  isArenaSensible,
  mutableLimitBytes,
  sharingOf,
  UNSHARED_STATE_BYTES,
  writeBufferBytes,
  type Sharing,
} from "../../../../src/model/memory/flink/rocksdb.js";
import { parseSize } from "../../../../src/model/memory/flink/size.js";
import { vectors, type Row } from "./vectors.js";

const { capacities = [], arenas = [], options = [] } = vectors("memory-rocksdb-2.3.0");

const asBytes = (text: unknown): bigint => BigInt(text as string);

describe("the memory of RocksDB in a slot", () => {
  it("is divided into cache and write buffers as Flink's own class does, in every byte", () => {
    expect(capacities.length).toBeGreaterThan(200);
    for (const row of capacities) {
      const [total, ratio] = [asBytes(row.totalBytes), Number(row.writeBufferRatio)];
      const writeBuffers = writeBufferBytes(total, ratio);
      expect(
        [cacheBytes(total, ratio), writeBuffers, mutableLimitBytes(writeBuffers)].map(String),
        JSON.stringify(row),
      ).toEqual([row.cacheBytes, row.writeBufferManagerBytes, row.mutableLimitBytes]);
    }
  });

  it("is five sixths of cache and a third of write buffers by default", () => {
    expect([cacheBytes(536870920n, 0.5), writeBufferBytes(536870920n, 0.5)]).toEqual([447392433n, 178956973n]);
  });

  it("flushes all the time where Flink warns of it", () => {
    expect(arenas.length).toBeGreaterThan(70);
    for (const row of arenas) {
      const [buffer, manager] = [asBytes(row.writeBufferBytes), asBytes(row.writeBufferManagerBytes)];
      expect(String(arenaBlockBytes(buffer)), JSON.stringify(row)).toBe(row.arenaBlockBytes);
      expect(isArenaSensible(buffer, manager), JSON.stringify(row)).toBe(row.sensible);
    }
  });

  it("takes 136 MiB for each state that shares with nobody", () => {
    expect(UNSHARED_STATE_BYTES).toBe(136 * 2 ** 20);
  });
});

const key = (name: string): string => `state.backend.rocksdb.memory.${name}`;
const names: Readonly<Record<Sharing, string | null>> = {
  "slot, fixed": "SLOT_SHARED_UNMANAGED",
  "slot, managed": "SLOT_SHARED_MANAGED",
  "TaskManager, fixed": "TM_SHARED_UNMANAGED",
  nobody: null,
};

const settingOf = (row: Row, name: string): string | undefined => (row.options as Record<string, string>)[key(name)];

function bytesOf(text: string | undefined): bigint | null {
  const reading = text === undefined ? { problem: "" } : parseSize(text);
  return "bytes" in reading ? reading.bytes : null;
}

describe("the options of RocksDB's memory", () => {
  const isReadable = ({ causes }: Row): boolean =>
    !/Could not parse/.test((causes as readonly string[] | null)?.[0] ?? "");
  const readable = options.filter(isReadable);

  it("lead in Flink's order", () => {
    const accepted = readable.filter(({ causes }) => causes === null);
    expect(accepted.length).toBeGreaterThan(40);
    for (const row of accepted) {
      const sharing = sharingOf({
        fixedPerSlotBytes: bytesOf(settingOf(row, "fixed-per-slot")),
        isManaged: settingOf(row, "managed") !== "false",
        fixedPerTaskManagerBytes: bytesOf(settingOf(row, "fixed-per-tm")),
      });
      expect(names[sharing], JSON.stringify(row)).toBe(row.sharing);
    }
  });

  it("are refused where write buffers and high priority leave nothing for blocks", () => {
    expect(readable.filter(({ causes }) => causes !== null).length).toBeGreaterThan(10);
    for (const row of readable) {
      const ratio = (name: string, initial: number): number => Number(settingOf(row, name) ?? initial);
      const isValid = areRatiosValid(ratio("write-buffer-ratio", 0.5), ratio("high-prio-pool-ratio", 0.1));
      expect(isValid, JSON.stringify(row)).toBe(row.causes === null);
    }
  });
});
