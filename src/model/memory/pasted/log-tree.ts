/** The process that a tree of sizes is about. */
export type ProcessName = "taskManager" | "jobManager";

/** The sizes that Flink logs at its start, in bytes, by the names that this workbook has for them. */
export interface LogTree {
  readonly process: ProcessName;
  readonly bytes: ReadonlyMap<string, bigint>;
}

/** What a label stands for. Two labels of a TaskManager stand twice: first below the heap, then below direct memory. */
const labels: Readonly<Record<string, readonly [name: string, again?: string]>> = {
  "Total Process Memory": ["process"],
  "Total Flink Memory": ["flink"],
  "Total JVM Heap Memory": ["heap"],
  Framework: ["frameworkHeap", "frameworkOffHeap"],
  Task: ["taskHeap", "taskOffHeap"],
  "Total Off-heap Memory": ["offHeapTotal"],
  Managed: ["managed"],
  "Total JVM Direct Memory": ["direct"],
  Network: ["network"],
  "JVM Heap": ["heap"],
  "Off-heap": ["offHeap"],
  "JVM Metaspace": ["metaspace"],
  "JVM Overhead": ["overhead"],
};

const line = new RegExp(
  `(?:^|\\s)(${Object.keys(labels).join("|")}):\\s+(?:[\\d.]+[kmgt]b \\((\\d{1,19}) bytes\\)|(\\d{1,19}) bytes)\\s*$`,
);

/** Labels that only the tree of a JobManager has. */
const ofJobManager = new Set(["JVM Heap", "Off-heap"]);

/**
 * The trees of sizes in the lines of a log. Each begins with the whole process; of each kind of process the last one.
 * Source of the labels: `BashJavaUtils.logTaskExecutorConfiguration` and `logMasterConfiguration`, 1.11 to 2.3.
 */
export function readLogTrees(lines: readonly string[]): readonly LogTree[] {
  const trees: { process: ProcessName; bytes: Map<string, bigint> }[] = [];
  for (const text of lines) {
    const [, label, bracketed, bare] = line.exec(text) ?? [];
    const [name, again] = labels[label ?? ""] ?? [];
    if (label === undefined || name === undefined) continue;
    if (name === "process" || trees.length === 0) trees.push({ process: "taskManager", bytes: new Map() });
    const tree = trees.at(-1);
    if (!tree) continue;
    if (ofJobManager.has(label)) tree.process = "jobManager";
    // The second of two equal labels belongs to direct memory, whose own line comes before it.
    const place = again !== undefined && (tree.bytes.has("direct") || tree.bytes.has(name)) ? again : name;
    tree.bytes.set(place, BigInt(bracketed ?? bare ?? "0"));
  }
  return [...new Map(trees.map((tree) => [tree.process, tree])).values()];
}
