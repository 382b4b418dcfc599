import { sizeOf } from "../../../model/slots/key-groups/assignment.js";
import {
  childrenOf,
  openedGroups,
  summaryOf,
  type Child,
  type Rescaling,
} from "../../../model/slots/key-groups/rescale.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { amount, num, say, why, type World } from "../../world.js";
import { divisionOf, subtasksText } from "./division.js";
import { bandsOf, type Band } from "./rescale-bands.js";
import { windowOf, type RescaleWindow } from "./rescale-window.js";

export interface RescalingData {
  readonly fromText: string;
  readonly toText: string;
  /** Subtasks before and after; 0 where nothing can be rescaled. */
  readonly from: number;
  readonly to: number;
  readonly bands: readonly Band[];
  /** A look from close by, for a wide page and for a phone. */
  readonly windows: { readonly wide: RescaleWindow; readonly narrow: RescaleWindow } | null;
}

/** New subtasks in the close look. */
const WINDOW = { wide: 8, narrow: 4 } as const;

/** Rows of the table at most; the others are alike. */
const ROWS = 1024;

/** What is to be rescaled; null where the job does not start before or after. */
export function rescalingOf(world: World): Rescaling | null {
  const division = divisionOf(world);
  if (!division || Number.isNaN(num(world, "movedFraction"))) return null;
  return { maxParallelism: division.maxParallelism, from: division.parallelism, to: num(world, "newParallelism") };
}

/** Which key groups go where when the parallelism changes. */
export function rescalingView(world: World): FigureView<RescalingData> {
  const rescaling = rescalingOf(world);
  const children = rescaling ? childrenOf(rescaling) : [];
  const [from, to] = [num(world, "parallelism"), num(world, "newParallelism")];
  return {
    title: `Rescaling from ${subtasksText(from)} to ${amount(to, "count")}`,
    finding: rescaling ? finding(world, children) : why(world, "movedFraction"),
    description:
      "The old subtasks in a row on top, the new ones in a row below, and bands of key groups between them: light where " +
      "a subtask of the same index keeps them, strong where they go to another one. Below, some new subtasks from close by.",
    table: tableOf(
      ["New subtask", "Its key groups", "Parents", "Key groups of the parents"],
      children.slice(0, ROWS).map(tableRow),
    ),
    data: {
      fromText: `before: ${subtasksText(from)}`,
      toText: `after: ${subtasksText(to)}`,
      from: rescaling ? from : 0,
      to: rescaling ? to : 0,
      bands: rescaling ? bandsOf(children, rescaling) : [],
      windows: rescaling && {
        wide: windowOf(children, rescaling, WINDOW.wide),
        narrow: windowOf(children, rescaling, WINDOW.narrow),
      },
    },
  };
}

function tableRow(child: Child): readonly string[] {
  const { subtask, range, parents } = child;
  const [first, last] = [parents[0]?.subtask ?? 0, parents.at(-1)?.subtask ?? 0];
  const names = first === last ? amount(first, "count") : `${amount(first, "count")}–${amount(last, "count")}`;
  return [
    amount(subtask, "count"),
    amount(sizeOf(range), "count"),
    parents.length === 1 ? names : `${amount(parents.length, "count")}: ${names}`,
    amount(openedGroups(child), "count"),
  ];
}

function finding(world: World, children: readonly Child[]): string {
  const { withOneParent, mostParents, movedFraction } = summaryOf(children);
  const [from, to] = [num(world, "parallelism"), num(world, "newParallelism")];
  if (from === to) return `From ${subtasksText(from)} to as many nothing moves.`;
  const moved =
    movedFraction === 0
      ? "every key group stays with the subtask of its index"
      : `${say(world, "movedFraction")} of the key groups, ${say(world, "movedStateBytes")} of state, go to a subtask of ` +
        "another index";
  return `From ${subtasksText(from)} to ${amount(to, "count")}, ${moved}. ${parentsSentence({ to, withOneParent, mostParents })}`;
}

interface Parents {
  readonly to: number;
  readonly withOneParent: number;
  readonly mostParents: number;
}

function parentsSentence({ to, withOneParent, mostParents }: Parents): string {
  const most = mostParents === 2 ? "two" : `up to ${amount(mostParents, "count")}`;
  if (to === 1)
    return `The new subtask has ${mostParents === 1 ? "one parent" : `${amount(mostParents, "count")} parents`}.`;
  if (withOneParent === to) return `Each of the ${amount(to, "count")} new subtasks takes from one old subtask alone.`;
  if (withOneParent === 0) return `No new subtask takes from one old subtask alone, but from ${most}.`;
  return (
    `${amount(withOneParent, "count")} of the ${amount(to, "count")} new subtasks take from one old subtask alone, the ` +
    `others from ${most}.`
  );
}
