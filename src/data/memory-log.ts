import { readFileSync } from "node:fs";

type Row = readonly [index: number, lines: readonly string[]];
interface Vectors {
  readonly logs: { readonly rows: readonly Row[] };
}

/** What a TaskManager with 1728 MiB logs at its start: lines that Flink 2.3’s own classes wrote. Read at build time. */
export function memoryLog(): string {
  const { logs } = JSON.parse(readFileSync("data/flink/vectors/memory-taskmanager-2.3.0.json", "utf8")) as Vectors;
  const first = logs.rows[0];
  if (!first) throw new RangeError("There is no log among the vectors.");
  return `INFO Loading configuration property: taskmanager.memory.process.size, 1728m\n${first[1].join("\n")}\n`;
}
