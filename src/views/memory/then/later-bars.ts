import { Refusal } from "../../../model/memory/flink/refusal.js";
import { taskManagerMemory, type TaskManagerMemory } from "../../../model/memory/flink/task-manager.js";
import type { Version } from "../../../model/memory/flink/version.js";
import { taskManagerSettingsOf } from "../../../model/memory/settings.js";
import type { World } from "../../world.js";
import { mib, piece, type Piece } from "./piece.js";
import { notStarting, type VersionBar } from "./version-bar.js";

/** The container as a release since 1.10 divides it. */
export function laterBar(world: World, name: string, version: Version): VersionBar {
  const memory = taskManagerMemory(taskManagerSettingsOf(world.givens), version);
  if (memory instanceof Refusal) return notStarting(name);
  return {
    name,
    pieces: laterPieces(memory),
    heapBytes: Number(memory.heap),
    heapText: `−Xmx ${mib(Number(memory.heap))}`,
    directText: mib(Number(memory.direct)),
  };
}

function laterPieces({
  heap,
  managed,
  network,
  frameworkOffHeap,
  taskOffHeap,
  metaspace,
  overhead,
}: TaskManagerMemory): readonly Piece[] {
  return [
    ...piece("heap", "heap", Number(heap)),
    ...piece("managed memory", "managed", Number(managed.bytes)),
    ...piece("network memory", "network-memory", Number(network.bytes)),
    ...piece("other direct memory", "off-heap", Number(frameworkOffHeap.bytes + taskOffHeap.bytes)),
    ...piece("metaspace", "metaspace", Number(metaspace.bytes)),
    ...piece("overhead", "overhead", Number(overhead.bytes)),
  ];
}
