import type { IdentifiedJob, IdentifiedOperator } from "../../../model/production/restore/identified.js";
import type { Restore } from "../../../model/production/restore/restore.js";
import type { Table } from "../../figure.js";
import { lineWord, type LineWord } from "./columns.js";

const words: Readonly<Record<LineWord, (to: string) => string>> = {
  kept: (to) => `comes back to ${to}`,
  wrong: (to) => `goes to ${to}, another operator`,
  lost: () => "is left behind",
  refused: () => "is why Flink refuses the job",
  found: (to) => `would come back to ${to}`,
};

/** Every operator of both versions, with its id and what becomes of its state. */
export function restoreTable(before: IdentifiedJob, after: IdentifiedJob, restore: Restore): Table {
  const becomes = new Map(
    restore.moves.map((move) => [move.from, words[lineWord(move, restore)](move.to?.operator ?? "—")]),
  );
  const sources = new Map(restore.moves.flatMap(({ from, to }) => (to ? [[to, from.operator] as const] : [])));
  const gets = (one: IdentifiedOperator): string => {
    const from = sources.get(one);
    if (from !== undefined) return `gets that of ${from}`;
    return one.state === "none" ? "—" : "begins empty";
  };
  const row = (version: string, one: IdentifiedOperator, state: string): readonly string[] => [
    ...[version, one.operator, one.uid ?? "—", one.id, one.state, String(one.maxParallelism), state],
  ];
  return {
    columns: ["Version", "Operator", "uid", "Operator id", "State", "Max parallelism", "Its state"],
    rows: [
      ...before.operators.map((one) => row("savepoint", one, becomes.get(one) ?? "—")),
      ...after.operators.map((one) => row("restored", one, gets(one))),
    ],
  };
}
