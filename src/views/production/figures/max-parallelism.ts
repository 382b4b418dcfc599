import { prefixBytes } from "../../../model/slots/key-groups/prefix.js";
import { groupSkew } from "../../../model/slots/key-groups/skew.js";
import type { FigureView } from "../../figure.js";
import { amount, counted, num, say, why, type World } from "../../world.js";
import { busiest, keyGroups } from "../key-groups.js";
import { wordsIn, type Grid, type GridCell, type GridData, type GridRow } from "../grid.js";

/** Every power of two that Flink takes by itself. */
const POWERS = Array.from({ length: 9 }, (_, at) => 2 ** (at + 7));

/** The parallelism of today, and how far it may grow. */
const GROWTH = [1, 2, 4] as const;

/** What a subtask may have more than the average: assumed. */
const EVEN_ENOUGH = 1.1;

/** What each choice of max parallelism does to the scenario, today and when the job has grown. */
export function maxParallelismView(world: World): FigureView<GridData> {
  const rows = choicesOf(world).map((groups) => rowOf(world, groups));
  const columns = [...GROWTH.map((times) => columnOf(world, times)), "state of a group", "prefix"];
  return {
    title: "What does each max parallelism do, today and after growth?",
    finding: finding(world),
    description:
      "A table with a row for each max parallelism, from 128 to 32768, and the one in use marked. Its columns are the work of " +
      "the busiest subtask against the average at today’s, twice and four times the parallelism, the state of a key group, and the bytes in front of each key.",
    table: {
      columns: ["Max parallelism", ...columns],
      rows: rows.map(({ name, cells }) => [name, ...cells.map(({ text }) => text)]),
    },
    data: { wide: { names: 0.2, columns, rows }, narrow: onPhone(world, rows) },
  };
}

/** What is set, even if no job starts with it, or what Flink takes. */
function ownChoice(world: World): number {
  const set = num(world, "setMaxParallelism");
  return Number.isNaN(set) ? num(world, "maxParallelism") : set;
}

/** The powers of two, and the one in use. */
function choicesOf(world: World): readonly number[] {
  const own = ownChoice(world);
  const all = Number.isNaN(own) ? POWERS : [...new Set([...POWERS, own])];
  return all.sort((one, other) => one - other);
}

function columnOf(world: World, times: number): string {
  const subtasks = amount(times * num(world, "parallelism"), "count");
  return times === 1 ? counted(subtasks, "subtask") : `${subtasks}, ${amount(times, "factor")}`;
}

function rowOf(world: World, groups: number): GridRow {
  const isHere = groups === ownChoice(world);
  const p = num(world, "parallelism");
  return {
    name: amount(groups, "count", { exact: true }),
    isHere,
    cells: [
      ...GROWTH.map((times) => skewCell(groups, times * p)),
      wordsIn(amount(num(world, "rocksStateBytes") / groups, "bytes")),
      wordsIn(amount(prefixBytes(groups), "bytes")),
    ],
  };
}

function skewCell(maxParallelism: number, parallelism: number): GridCell {
  if (parallelism > maxParallelism) return wordsIn("not possible", "no");
  const { maxOverMean, usable } = groupSkew({ maxParallelism, parallelism });
  const tone = maxOverMean <= EVEN_ENOUGH ? "yes" : "care";
  return { text: amount(maxOverMean, "factor"), tone, share: usable, isHere: false };
}

function onPhone(world: World, rows: readonly GridRow[]): Grid {
  const columns = GROWTH.map((times) => amount(times * num(world, "parallelism"), "count"));
  return { names: 0.25, columns, rows: rows.map((row) => ({ ...row, cells: row.cells.slice(0, GROWTH.length) })) };
}

function finding(world: World): string {
  const reason = why(world, "maxParallelism");
  if (reason) return reason;
  const later = why(world, "fourfoldSkew");
  const growth =
    later === ""
      ? `At four times the parallelism it does ${say(world, "fourfoldSkew")} the average.`
      : "Four times the parallelism is out of reach, for as long as the job keeps its state.";
  return (
    `With ${keyGroups(world)}, ${amount(prefixBytes(num(world, "maxParallelism")), "bytes")} in front of each key, ` +
    `${busiest(world)} does ${say(world, "keyGroupSkew")} the work of the average. ${growth}`
  );
}
