import type { Configuration } from "../../capacity/configuration.js";
import { leftOut, line, written } from "../../slots/configuration/lines.js";
import { say, why, type World } from "../../world.js";
import { isIncremental } from "../chooser/columns.js";
import { DIRECTORY } from "./directory.js";
import { roomReason } from "./reasons.js";

/** The same for flink-conf.yaml of 1.3, where half of it is set in the program. */
export function stateThen(world: World, link: string): Configuration {
  const isRocks = world.evaluation.values.stateBackend === "rocksdb";
  const text = written("#", link, [
    line(`state.backend: ${isRocks ? "rocksdb" : "filesystem"}`, roomReason(world)),
    line(`state.backend.fs.checkpointdir: ${DIRECTORY}`, "yours; for both backends, whatever the key is called"),
    ...(isRocks ? rocksdb(world) : [heap(world)]),
    ...(world.evaluation.values.stateTtl === "on"
      ? [["# 1.3 knows no time to live: a timer has to clear the state"]]
      : []),
  ]);
  return { title: "flink-conf.yaml, Flink 1.3", text };
}

function inProgram(statement: string, reason: string): readonly string[] {
  return [`# ${reason}`, `# in the program: ${statement}`];
}

function heap(world: World): readonly string[] {
  const wait = why(world, "heapSnapshotSeconds") === "" ? ` ${say(world, "heapSnapshotSeconds")}` : "";
  return inProgram(
    `env.setStateBackend(new FsStateBackend("${DIRECTORY}", true));`,
    `true for asynchronous snapshots; without it records wait${wait} for each checkpoint`,
  );
}

function rocksdb(world: World): readonly (readonly string[])[] {
  return [
    leftOut(
      "state.backend.rocksdb.checkpointdir: /mnt/disk1/rocksdb,/mnt/disk2/rocksdb",
      `not for checkpoints: local disks for the ${say(world, "rocksDiskBytes")} of the database`,
    ),
    inProgram(
      `env.setStateBackend(new RocksDBStateBackend("${DIRECTORY}", ${String(isIncremental(world))}));`,
      "true for incremental checkpoints, new in 1.3; there is no key for it",
    ),
    inProgram(
      "backend.setPredefinedOptions(PredefinedOptions.FLASH_SSD_OPTIMIZED);",
      "four threads to flush and compact; for disks that turn there are two other profiles",
    ),
    ["# its memory is in no budget: the cut-off of the container has to hold it"],
  ];
}
