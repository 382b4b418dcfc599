import type { Configuration } from "../../capacity/configuration.js";
import { leftOut, line, written } from "../../slots/configuration/lines.js";
import { amount, num, say, why, type World } from "../../world.js";
import { isIncremental } from "../chooser/columns.js";
import { DIRECTORY } from "./directory.js";
import { roomReason, ttlReason } from "./reasons.js";
import { memoryLines } from "./rocksdb-memory.js";

/** Where the state of a scenario is, for config.yaml of Flink 2.x. Lines that are a matter of measuring are comments. */
export function stateNow(world: World, link: string): Configuration {
  const isRocks = world.evaluation.values.stateBackend === "rocksdb";
  const text = written("#", link, [
    line(`state.backend.type: ${isRocks ? "rocksdb" : "hashmap"}`, roomReason(world)),
    line(
      `execution.checkpointing.dir: ${DIRECTORY}`,
      "yours; without it the JobManager’s heap has to hold the checkpoints",
    ),
    ...(isRocks ? rocksdb(world) : heap(world)),
    ...ttl(world),
  ]);
  return { title: "config.yaml, Flink 2.x", text };
}

function rocksdb(world: World): readonly (readonly string[])[] {
  const [all, fresh] = ["rocksDiskBytes", "newFilesBytes"].map((id) => say(world, id));
  return [
    line(
      `execution.checkpointing.incremental: ${String(isIncremental(world))}`,
      isIncremental(world)
        ? `a checkpoint uploads the new files, ${String(fresh)} from each machine`
        : `a checkpoint uploads all files, ${String(all)} from each machine; the new ones would be ${String(fresh)}`,
    ),
    memoryLines(world),
    leftOut(
      "state.backend.rocksdb.localdir: /mnt/disk1/rocksdb,/mnt/disk2/rocksdb",
      `local disks for ${String(all)} on each machine; unless set, the tmp folder of the TaskManager’s working directory`,
    ),
    leftOut(
      "state.backend.rocksdb.predefined-options: FLASH_SSD_OPTIMIZED",
      "four threads to flush and compact instead of two; when compaction falls behind",
    ),
    leftOut(
      "state.backend.rocksdb.use-bloom-filter: true",
      "when most reads are of keys that are not there; costs memory of the cache",
    ),
  ];
}

/** The heap backend uses no managed memory, which the memory chapter gives to somebody. */
function heap(world: World): readonly (readonly string[])[] {
  const reason = why(world, "managedMemoryBytes");
  if (reason) return [];
  return [
    leftOut(
      "taskmanager.memory.managed.size: 0",
      `the heap backend uses none of the ${amount(num(world, "managedMemoryBytes"), "binaryBytes")} of managed memory; batch operators and Python do`,
    ),
  ];
}

function ttl(world: World): readonly (readonly string[])[] {
  return world.evaluation.values.stateTtl === "on" ? [[`# ${ttlReason}`]] : [];
}
