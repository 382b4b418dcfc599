import { isSince } from "../flink/version.js";
import type { Refusal } from "../flink/refusal.js";
import { inferredFrom } from "./inferred.js";
import { withLegacyHeap, type Runs } from "./legacy-heap.js";
import type { LogTree, ProcessName } from "./log-tree.js";
import { processMemory, type ProcessMemory } from "./process-memory.js";
import type { Pasted } from "./read.js";
import type { TextSettings } from "./text-settings.js";

/** Where the settings of a process are from: the text’s own, one size of a log, its parts, or its options. */
export type Origins = "set" | "oneSize" | "parts" | "computed";

/** A process as a release of Flink starts it with the settings of a text. */
export interface DerivedProcess {
  readonly process: ProcessName;
  readonly from: Origins;
  readonly settings: TextSettings;
  readonly result: ProcessMemory | Refusal;
  /** What the log says about it; null where there is none. */
  readonly tree: LogTree | null;
}

const both: readonly ProcessName[] = ["taskManager", "jobManager"];

/** The processes that a text says something about. A JobManager has these sizes since 1.11. */
export function derivedProcesses(pasted: Pasted, runs: Runs): readonly DerivedProcess[] {
  const { version } = pasted;
  return both.flatMap((process) => {
    if (process === "jobManager" && !isSince(version, "1.11")) return [];
    const source = settingsFor(process, pasted);
    if (source === null) return [];
    const settings = withLegacyHeap(source.settings, process, { version, runs });
    const tree = treeOf(process, pasted);
    return [{ process, from: source.from, settings, result: processMemory(process, settings, version), tree }];
  });
}

function settingsFor(
  process: ProcessName,
  pasted: Pasted,
): { readonly settings: TextSettings; readonly from: Origins } | null {
  const { settings, log, version } = pasted;
  if (log === null) return sets(process, settings) ? { settings, from: "set" } : null;
  if (sizes(process, settings)) return { settings, from: "set" };
  const tree = treeOf(process, pasted);
  const inferred = tree && inferredFrom(tree, version);
  if (inferred) return { settings: inferred.settings, from: inferred.isSimple ? "oneSize" : "parts" };
  return sizes(process, log.computed) ? { settings: log.computed, from: "computed" } : null;
}

function treeOf(process: ProcessName, { log }: Pasted): LogTree | null {
  return log?.trees.find((tree) => tree.process === process) ?? null;
}

/** Whether a text sets anything of a process. Many a key of a JobManager has nothing to do with its memory. */
function sets(process: ProcessName, settings: TextSettings): boolean {
  if (process === "jobManager") return sizes(process, settings);
  return [...settings.keys()].some((key) => key.startsWith("taskmanager."));
}

/** Whether a text sets a size of a process. */
function sizes(process: ProcessName, settings: TextSettings): boolean {
  const own = new RegExp(`^${process.toLowerCase()}\\.(memory|heap)\\.`);
  return [...settings.keys()].some((key) => own.test(key));
}
