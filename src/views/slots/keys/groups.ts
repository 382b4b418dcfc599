import { keyGroupOf, rangeOf, rangesOf, sizeOf, subtaskOf } from "../../../model/slots/key-groups/assignment.js";
import type { Division } from "../../../model/slots/key-groups/bounds.js";
import { hashCodeOf } from "../../../model/slots/key-groups/java-hash.js";
import { groupSkew, type GroupSkew } from "../../../model/slots/key-groups/skew.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, type World } from "../../world.js";
import { divisionOf, groupsText, subtasksText, whyUndivided } from "./division.js";

export interface KeyGroupsData {
  /** Null where the job does not start. */
  readonly division: Division | null;
  /** The ranges in the order of the subtasks; empty where they are too many to be drawn one by one. */
  readonly ranges: readonly OwnedRange[];
  /** Subtasks by how many they have, those with the most first. */
  readonly rows: GroupSkew["rows"];
  /** A key as an example, and where it belongs. */
  readonly example: { readonly key: string; readonly group: number; readonly subtask: number };
}

export interface OwnedRange {
  readonly subtask: number;
  readonly start: number;
  /** Included. */
  readonly end: number;
}

/** So many key groups are drawn one by one at most: more would be narrower than a line. */
export const MOST_DRAWN = 1024;

/** The key that is looked up in the figure. */
export const EXAMPLE_KEY = "user-42";

/** All key groups in a row, and the subtasks that own them. */
export function keyGroupsView(world: World): FigureView<KeyGroupsData> {
  const division = divisionOf(world);
  return {
    title: "Which subtask owns which key groups",
    finding: division ? finding(division) : whyUndivided(world),
    description:
      "All key groups in a row that goes on in the next line, divided into the ranges of the subtasks. Subtasks with " +
      "more key groups than the others are filled.",
    table: tableOf(["Subtask", "Key groups", "How many"], division ? tableRows(division) : []),
    data: division ? dataOf(division) : { division, ranges: [], rows: [], example: exampleIn(ONE) },
  };
}

const ONE: Division = { maxParallelism: 1, parallelism: 1 };

function dataOf(division: Division): KeyGroupsData {
  const ranges = rangesOf(division).map((range, subtask) => ({ subtask, ...range }));
  return {
    division,
    ranges: division.maxParallelism <= MOST_DRAWN ? ranges : [],
    rows: groupSkew(division).rows,
    example: exampleIn(division),
  };
}

function exampleIn(division: Division): KeyGroupsData["example"] {
  const group = keyGroupOf(hashCodeOf({ type: "String", value: EXAMPLE_KEY }), division.maxParallelism);
  return { key: EXAMPLE_KEY, group, subtask: subtaskOf(group, division) };
}

/** How many subtasks have how many key groups, and one of each kind. */
function finding(division: Division): string {
  const { maxParallelism, parallelism } = division;
  if (parallelism === 1) {
    return maxParallelism === 1
      ? "One subtask has the only key group."
      : `One subtask has all ${groupsText(maxParallelism)}.`;
  }
  const [most, fewer] = groupSkew(division).rows;
  const head = `${subtasksText(parallelism)} share ${groupsText(maxParallelism)}`;
  if (!most || !fewer) return `${head} evenly: ${amount(most?.groups ?? 0, "count")} each.`;
  return (
    `${head}: ${amount(most.subtasks, "count")} of them have ${amount(most.groups, "count")}, the other ` +
    `${amount(fewer.subtasks, "count")} have ${amount(fewer.groups, "count")}. Subtask 0 is one of the busy ones, with ` +
    `${rangeText(0, division)}; subtask ${amount(firstWithFewer(division), "count")} has only ` +
    `${rangeText(firstWithFewer(division), division)}.`
  );
}

/** The first subtask with fewer key groups than the first one, which always has the most. */
function firstWithFewer(division: Division): number {
  const most = sizeOf(rangeOf(0, division));
  return rangesOf(division).findIndex((range) => sizeOf(range) < most);
}

/** “group 3”, “groups 0 and 1”, “groups 0 to 4”. */
function rangeText(subtask: number, division: Division): string {
  const { start, end } = rangeOf(subtask, division);
  if (start === end) return `group ${amount(start, "count")}`;
  return `groups ${amount(start, "count")} ${end === start + 1 ? "and" : "to"} ${amount(end, "count")}`;
}

/** A row for each subtask, or for the first of each kind where they are many. */
function tableRows(division: Division): readonly (readonly string[])[] {
  const { parallelism } = division;
  if (parallelism <= MOST_DRAWN) {
    return rangesOf(division).map((_, subtask) => tableRow(subtask, division, amount(subtask, "count")));
  }
  const { rows } = groupSkew(division);
  return rows.map(({ subtasks }, place) => {
    const first = place === 0 ? 0 : firstWithFewer(division);
    return tableRow(first, division, `${amount(first, "count")}, one of ${amount(subtasks, "count")} such`);
  });
}

function tableRow(subtask: number, division: Division, name: string): readonly string[] {
  return [name, rangeText(subtask, division), amount(sizeOf(rangeOf(subtask, division)), "count")];
}
