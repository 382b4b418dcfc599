import type { Table } from "../../figure.js";
import type { Items } from "./items.js";

/** Every connection, what becomes of it, and why. */
export function editorTable({ connections, tasks, operators }: Items): Table {
  const taskOf = new Map(operators.map(({ operator, task }) => [operator.name, tasks[task]?.label ?? ""]));
  return {
    columns: ["From", "To", "Input", "Divided by", "Sender’s task", "Receiver’s task", "In one chain", "Why not"],
    rows: connections.map(({ from, to, place, partitioner, said, isChained, reasons }) => [
      ...[from, to, String(place.input + 1), partitioner ?? said ?? "—"],
      ...[taskOf.get(from) ?? "", taskOf.get(to) ?? "", isChained ? "yes" : "no", reasons.join(" ")],
    ]),
  };
}
