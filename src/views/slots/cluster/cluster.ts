import type { PlacedJob } from "../../../model/slots/placed-job.js";
import type { FigureView } from "../../figure.js";
import { tableOf } from "../../rows.js";
import { num, why, type World } from "../../world.js";
import { boxesOf, groupedBoxes, numbersText, type Box } from "./boxes.js";
import { cellsOf, type Cell } from "./cells.js";
import { hottestOf, type Hottest } from "./hottest.js";
import { isUnplaced, placeOf, schedulingOf } from "./place.js";
import { taskNames, type TaskName } from "./tasks.js";
import { firstOf, listed, many, some, whole } from "./words.js";

/** How much is drawn of each TaskManager: subtasks with their numbers, with their letters only, or one for many. */
export type Detail = "full" | "small" | "groups";

/** What is drawn of the TaskManagers. */
export interface Drawn {
  readonly detail: Detail;
  readonly boxes: readonly Box[];
  /** TaskManagers of kinds that are not drawn. */
  readonly more: number;
}

export interface ClusterData extends Drawn {
  /** What a phone has room for. */
  readonly narrow: Drawn;
  readonly tasks: readonly TaskName[];
  readonly missing: Missing;
  /** What the dots mark; empty without any. */
  readonly hot: string;
  /** What is said instead of a drawing; empty where there is one. */
  readonly instead: string;
}

/** Slots that no TaskManager can give. */
export interface Missing {
  readonly slots: number;
  /** What they would hold. */
  readonly cells: readonly Cell[];
}

/** Up to how many TaskManagers are drawn with everything, and one by one; and subtasks and kinds, at most. Assumed. */
const WIDE = { full: 6, small: 200, chips: 600, groups: 24 } as const;
const NARROW = { full: 6, small: 100, chips: 240, groups: 12 } as const;

/** The scenario’s cluster: TaskManagers, slots in them, subtasks in those. */
export function clusterView(world: World): FigureView<ClusterData> {
  const placed = placeOf(world);
  const title = "Which subtask sits where";
  if (isUnplaced(placed)) return { title, ...nothing(world, placed.reason) };
  const hottest = hottestOf(world, placed.graph);
  const machine = {
    slotsPerTaskManager: schedulingOf(world).slotsPerTaskManager,
    cores: num(world, "taskManagerCores"),
  };
  const boxes = boxesOf(placed, machine, hottest);
  const missing = missingOf(placed, hottest);
  const tasks = taskNames(placed.graph);
  return {
    title,
    finding: finding(world, { boxes, missing, hottest }),
    description: describe(boxes, { tasks, missing }),
    table: tableOf(COLUMNS, groupedBoxes(boxes).map(rowOf)),
    data: { ...drawnBoxes(boxes), tasks, missing, hot: hottest?.short ?? "", instead: "" },
  };
}

const COLUMNS = ["TaskManagers", "Slots in use", "Free slots", "Subtasks", "Load", "In the slots"];

function nothing(world: World, reason: string): Omit<FigureView<ClusterData>, "title"> {
  const [slots, taskManagers] = [num(world, "slotsRequired"), num(world, "taskManagers")];
  const cluster = `${many(taskManagers, "TaskManager")} of ${many(num(world, "slotsPerTaskManager"), "slot")}`;
  const isCounted = !Number.isNaN(slots);
  return {
    finding: isCounted ? `${reason} The job needs ${many(slots, "slot")}, which are ${cluster}.` : reason,
    description: isCounted ? `${cluster}, not drawn one by one.` : "Nothing is drawn.",
    table: tableOf(COLUMNS, []),
    data: {
      ...drawnBoxes([]),
      ...{ tasks: [], missing: { slots: 0, cells: [] }, hot: "" },
      instead: isCounted ? `${cluster}, not drawn one by one` : "Nothing is placed here.",
    },
  };
}

/** What no TaskManager can give. */
export function missingOf(placed: PlacedJob, hottest: Hottest | null): Missing {
  const { missing } = placed.placement;
  return { slots: missing.length, cells: cellsOf(missing, placed, hottest) };
}

/** As many boxes as can be told apart, on a wide page and on a phone. */
export function drawnBoxes(boxes: readonly Box[]): Drawn & Pick<ClusterData, "narrow"> {
  return { ...drawnWithin(boxes, WIDE), narrow: drawnWithin(boxes, NARROW) };
}

function drawnWithin(boxes: readonly Box[], most: Readonly<Record<keyof typeof WIDE, number>>): Drawn {
  const chips = boxes.reduce((so, { cells }) => so + cells.reduce((so, { chips }) => so + chips.length, 0), 0);
  if (boxes.length <= most.full && chips <= most.chips) return { detail: "full", boxes, more: 0 };
  if (boxes.length <= most.small && chips <= most.chips) return { detail: "small", boxes, more: 0 };
  const groups = groupedBoxes(boxes);
  const rest = groups.slice(most.groups).flatMap(({ numbers }) => numbers);
  return { detail: "groups", boxes: groups.slice(0, most.groups), more: rest.length };
}

interface Found {
  readonly boxes: readonly Box[];
  readonly missing: Missing;
  readonly hottest: Hottest | null;
}

function finding(world: World, { boxes, missing, hottest }: Found): string {
  const lacking = missing.slots > 0 ? `${why(world, "taskManagersOfJob")} ` : "";
  return [lacking + loadSentence(world, boxes), hottest?.says ?? ""].filter(Boolean).join(" ");
}

function loadSentence(world: World, boxes: readonly Box[]): string {
  const subtasks = boxes.reduce((so, box) => so + box.subtasks, 0);
  const there = `${many(boxes.length, "TaskManager")} of ${many(num(world, "slotsPerTaskManager"), "slot")} ${boxes.length === 1 ? "holds" : "hold"} ${many(subtasks, "subtask")}`;
  const fullest = boxes.filter(({ isFullest }) => isFullest);
  const [first] = fullest;
  if (!first)
    return boxes.length === 1
      ? `${there}: ${boxes[0]?.load ?? ""}.`
      : `${there}, each the same number: ${boxes[0]?.load ?? ""}.`;
  const others = fullest.length - 1;
  const who = others > 0 ? `${first.name} and ${many(others, "other")} are` : `${first.name} is`;
  return `${there}, ${some(subtasks / boxes.length)} on average. ${who} the fullest: ${first.load}.`;
}

function describe(boxes: readonly Box[], { tasks, missing }: Pick<ClusterData, "tasks" | "missing">): string {
  const key = firstOf(
    tasks.map(({ letter, name }) => `${letter} is ${name}`),
    6,
  );
  const kinds = groupedBoxes(boxes).map((box) => `${box.name}: ${contents(box)}`);
  return (
    [key, firstOf(kinds, 6, "; "), missing.slots > 0 ? `${many(missing.slots, "slot")} missing` : ""]
      .filter(Boolean)
      .join(". ") + "."
  );
}

function contents({ cells, free }: Box): string {
  const slots = cells.map(cellText);
  return firstOf([...slots, ...(free > 0 ? [many(free, "free slot")] : [])], 8) || "nothing";
}

function cellText({ chips, more, times }: Cell): string {
  const held = chips.map(({ letter, name }) => (times > 1 ? letter : name));
  const all = listed([...held, ...(more > 0 ? [`${whole(more)} more`] : [])]);
  return times > 1 ? `${many(times, "slot")} with ${all}` : `a slot with ${all}`;
}

function rowOf(box: Box): readonly string[] {
  const used = box.cells.reduce((so, { times }) => so + times, 0);
  return [numbersText(box.numbers), whole(used), whole(box.free), whole(box.subtasks), box.load, contents(box)];
}
