import { splitList, unionList, type ListElement } from "../../../model/production/list/redistribution.js";
import type { FigureView } from "../../figure.js";
import { amount, counted, num, say, type World } from "../../world.js";

export interface ListData {
  readonly before: readonly (readonly ListElement[])[];
  readonly split: readonly (readonly ListElement[])[];
  /** How many elements each subtask gets of a union: all of them. */
  readonly unionText: string;
}

/** Who gets the elements of a list state when the operator is rescaled. */
export function listView(world: World): FigureView<ListData> {
  const [subtasks, elements, newSubtasks] = ["listSubtasks", "listElements", "newListSubtasks"].map((id) =>
    num(world, id),
  ) as [number, number, number];
  const before = unionList({ subtasks, elements, newSubtasks: 1 })[0] ?? [];
  const split = splitList({ subtasks, elements, newSubtasks });
  return {
    title: "Who gets the elements of a list state afterwards?",
    finding: finding(world),
    description:
      "A row of lists, one for each subtask before, and a row for each subtask afterwards. The elements stay in their order, and each new " +
      "list is a stretch of all of them, one after the other.",
    table: {
      columns: ["Subtask afterwards", "Elements, split", "Of the old subtasks", "Elements, as a union"],
      rows: split.map((list, at) => [
        amount(at, "count"),
        amount(list.length, "count"),
        oldOnes(list),
        say(world, "allListElements"),
      ]),
    },
    data: {
      before: Array.from({ length: subtasks }, (_, at) => before.filter(({ subtask }) => subtask === at)),
      split,
      unionText: `As a union, each of them gets all ${say(world, "allListElements")}.`,
    },
  };
}

function oldOnes(list: readonly ListElement[]): string {
  const subtasks = [...new Set(list.map(({ subtask }) => subtask))];
  return subtasks.length === 0 ? "none" : subtasks.map((one) => amount(one, "count")).join(", ");
}

function finding(world: World): string {
  const all = counted(say(world, "allListElements"), "element");
  const least = Math.floor(num(world, "allListElements") / num(world, "newListSubtasks"));
  const most = num(world, "longestList");
  const each = least === most ? amount(most, "count") : `${amount(least, "count")} or ${amount(most, "count")}`;
  return (
    `Split, ${all} make ${each} for each of ${counted(say(world, "newListSubtasks"), "subtask")}. As a union each gets all of them, ` +
    `${say(world, "unionElements")} in all.`
  );
}
