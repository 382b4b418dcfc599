import { jobManagerOptions as jm } from "../flink/job-manager-options.js";
import { Refusal } from "../flink/refusal.js";
import { sizeText } from "../flink/size.js";
import { taskManagerOptions as tm } from "../flink/task-manager-options.js";
import type { Version } from "../flink/version.js";
import type { LogTree } from "./log-tree.js";
import { processMemory, sizesOf } from "./process-memory.js";
import type { TextSettings } from "./text-settings.js";

/** Settings that a tree of sizes can come from, and whether a single size is enough. */
export interface Inferred {
  readonly settings: TextSettings;
  readonly isSimple: boolean;
}

/** What sets each part of a tree; the limits of a fraction are the same where its result is known. */
const parts: Readonly<Record<LogTree["process"], Readonly<Record<string, readonly string[]>>>> = {
  taskManager: {
    frameworkHeap: [tm.frameworkHeap.key],
    taskHeap: [tm.taskHeap.key],
    frameworkOffHeap: [tm.frameworkOffHeap.key],
    taskOffHeap: [tm.taskOffHeap.key],
    network: [tm.networkMin.key, tm.networkMax.key],
    managed: [tm.managed.key],
    metaspace: [tm.metaspace.key],
    overhead: [tm.overheadMin.key, tm.overheadMax.key],
  },
  jobManager: {
    heap: [jm.heap.key],
    offHeap: [jm.offHeap.key],
    metaspace: [jm.metaspace.key],
    overhead: [jm.overheadMin.key, jm.overheadMax.key],
  },
};

/** The sizes that may stand alone, the rest being Flink’s defaults. */
const alone = {
  taskManager: { process: tm.process.key, flink: tm.flink.key },
  jobManager: { process: jm.process.key, flink: jm.flink.key },
} as const;

/**
 * Settings that give the sizes of a log: one size, where with Flink’s defaults it gives all of them, else every part.
 * Null where the tree lacks a part and no single size gives what is there.
 */
export function inferredFrom(tree: LogTree, version: Version): Inferred | null {
  for (const [name, key] of Object.entries(alone[tree.process])) {
    const bytes = tree.bytes.get(name);
    if (bytes === undefined) continue;
    const settings = new Map([[key, sizeText(bytes)]]);
    if (isTreeOf(tree, settings, version)) return { settings, isSimple: true };
  }
  const entries = Object.entries(parts[tree.process]);
  if (entries.some(([name]) => !tree.bytes.has(name))) return null;
  const settings = entries.flatMap(([name, keys]) =>
    keys.map((key) => [key, sizeText(tree.bytes.get(name) ?? 0n)] as const),
  );
  return { settings: new Map(settings), isSimple: false };
}

function isTreeOf(tree: LogTree, settings: TextSettings, version: Version): boolean {
  const derived = processMemory(tree.process, settings, version);
  if (derived instanceof Refusal) return false;
  const sizes = sizesOf(derived);
  return [...tree.bytes].every(([name, bytes]) => sizes.get(name) === bytes);
}
