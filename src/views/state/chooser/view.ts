import type { FigureView } from "../../figure.js";
import { roomOf } from "../opening.js";
import { say, why, type World } from "../../world.js";
import { columns } from "./columns.js";
import { rowsNow, rowsThen, type ChooserRow } from "./rows.js";

export interface BackendChooserData {
  readonly columns: readonly string[];
  readonly rows: readonly ChooserRow[];
}

/** The scenario’s state in each backend of today: what it takes, what it costs, and which of it binds. */
export function backendChooserView(world: World): FigureView<BackendChooserData> {
  return chooserView(rowsNow(world), {
    title: "Which backend can hold this state, and what does it cost?",
    finding: finding(world),
  });
}

/** The same in the three backends of the talk. */
export function backendChooserThenView(world: World): FigureView<BackendChooserData> {
  const rows = rowsThen(world);
  return chooserView(rows, {
    title: "And in those of the talk?",
    finding: rows.map(({ name, verdict }) => `${name}: ${verdict}`).at(1) ?? "",
  });
}

function chooserView(
  rows: readonly ChooserRow[],
  { title, finding }: Pick<FigureView<BackendChooserData>, "title" | "finding">,
): FigureView<BackendChooserData> {
  return {
    title,
    finding,
    description:
      "A table with a row for each backend. Its columns are how full memory or disk " +
      "is, the cores that access state, the time of a record, of a checkpoint and of a restore, each with a bar. The one that " +
      "is nearest to its limit is marked, and below each row stands a verdict.",
    table: { columns: ["Backend", ...columns.map(headed), "Nearest to its limit", "Verdict"], rows: rows.map(rowOf) },
    data: { columns, rows },
  };
}

const headed = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function rowOf({ name, version, cells, binding, verdict }: ChooserRow): readonly string[] {
  const texts = cells.map(({ text, note }) => (text === "—" ? text : `${text} ${note}`.trim()));
  return [`${name}, ${version}`, ...texts, columns[binding] ?? "—", verdict];
}

/** Which of today’s backends have room, and what RocksDB costs. */
export function finding(world: World): string {
  const reason = why(world, "diskFullFraction");
  if (reason) return reason;
  const { heap, disk } = roomOf(world);
  const price = `In RocksDB a record takes ${say(world, "recordFactor")} the time that it takes on the heap.`;
  if (heap && disk) return `Both the heap and RocksDB have room. ${price}`;
  if (disk) return `Of the backends on the machines, RocksDB alone has room. ${price}`;
  if (heap) return "The heap has room, and the disks have none.";
  if (why(world, "heapFullFraction"))
    return "The disks have no room for this state, and of the heaps nothing is known.";
  return "Neither the heaps nor the disks have room for this state.";
}
