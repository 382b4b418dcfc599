import { highPriorityRatio, rocksdbMemory, segmentBytes, writeBufferRatio } from "../../../model/memory/inputs.js";
import { num, type World } from "../../world.js";
import { compactSize, comments } from "./lines.js";

/** A line of the configuration with its reason. */
interface Entry {
  readonly key: string;
  readonly text: string;
  readonly reason: string;
}

/** What the scenario sets for RocksDB and for memory segments, as far as it differs from Flink’s defaults. */
export function otherLines(world: World): readonly string[] {
  return [...segment(world), ...rocksdb(world)].flatMap(({ key, text, reason }) => [
    ...comments(reason),
    `${key}: ${text}`,
  ]);
}

function segment(world: World): readonly Entry[] {
  const bytes = num(world, segmentBytes.id);
  if (bytes === segmentBytes.initial) return [];
  return [
    {
      key: "taskmanager.memory.segment-size",
      text: compactSize(BigInt(bytes)),
      reason: "a network buffer, and a page of managed memory",
    },
  ];
}

function rocksdb(world: World): readonly Entry[] {
  if (world.givens.stateBackend !== "rocksdb") return [];
  return [...bound(world), ...ratios(world)];
}

function bound(world: World): readonly Entry[] {
  const memory = world.givens[rocksdbMemory.id];
  if (memory === "fixed") {
    const text = compactSize(BigInt(num(world, "rocksdbFixedBytes")));
    const reason = "for all states of a slot together; Flink reserves it nowhere";
    return [{ key: "state.backend.rocksdb.memory.fixed-per-slot", text, reason }];
  }
  if (memory !== "nothing") return [];
  const reason = "each state has write buffers and a cache of its own; nothing bounds them together";
  return [{ key: "state.backend.rocksdb.memory.managed", text: "false", reason }];
}

/** The ratios count only where something bounds RocksDB. */
function ratios(world: World): readonly Entry[] {
  if (world.givens[rocksdbMemory.id] === "nothing") return [];
  return [
    { input: writeBufferRatio, key: "write-buffer-ratio", reason: "the share of RocksDB’s memory for write buffers" },
    { input: highPriorityRatio, key: "high-prio-pool-ratio", reason: "the share of the cache for indices and filters" },
  ].flatMap(({ input, key, reason }) => {
    const ratio = num(world, input.id);
    if (ratio === input.initial) return [];
    return [{ key: `state.backend.rocksdb.memory.${key}`, text: String(ratio), reason }];
  });
}
