import type { PlacedJob } from "../../../model/slots/placed-job.js";
import { tasksPerTaskManager } from "../../../model/slots/placement/load.js";
import { cellsOf, kindOf, type Cell } from "./cells.js";
import type { Hottest } from "./hottest.js";
import { firstOf, many, some, whole } from "./words.js";

/** A TaskManager, or several that look alike. */
export interface Box {
  /** Their numbers, from 1. */
  readonly numbers: readonly number[];
  readonly name: string;
  readonly cells: readonly Cell[];
  /** Slots that the job does not use. */
  readonly free: number;
  /** Of each. */
  readonly subtasks: number;
  /** What its cores have to do. */
  readonly load: string;
  /** Whether it has the most subtasks, and others have less. */
  readonly isFullest: boolean;
}

export interface Machine {
  readonly slotsPerTaskManager: number;
  readonly cores: number;
}

/** What is drawn of each TaskManager. @param cores of each; NaN where nothing is to be said of them */
export function boxesOf(placed: PlacedJob, machine: Machine, hottest: Hottest | null): readonly Box[] {
  const subtasks = tasksPerTaskManager(placed.placement);
  const most = subtasks.reduce((so, count) => Math.max(so, count), 0);
  const areAlike = subtasks.every((count) => count === most);
  return placed.placement.slotsOn.map((slots, at) => {
    const count = subtasks[at] ?? 0;
    return {
      ...{ numbers: [at + 1], name: `TaskManager ${whole(at + 1)}`, subtasks: count },
      cells: cellsOf(slots, placed, hottest),
      free: machine.slotsPerTaskManager - slots.length,
      load: loadText(count, machine),
      isFullest: !areAlike && count === most,
    };
  });
}

function loadText(subtasks: number, { cores }: Machine): string {
  if (subtasks === 0) return "nothing to do";
  const perCore = Number.isNaN(cores) ? "" : `, ${some(subtasks / cores)} per core`;
  return many(subtasks, "thread") + perCore;
}

/** TaskManagers that look alike become one box; in the order in which each kind comes first. */
export function groupedBoxes(boxes: readonly Box[]): readonly Box[] {
  const kinds = new Map<string, Box[]>();
  for (const box of boxes) {
    const kind = `${box.cells.map(kindOf).sort().join("|")} ${box.free}`;
    const others = kinds.get(kind);
    if (others) others.push(box);
    else kinds.set(kind, [box]);
  }
  return [...kinds.values()].map((alike) => {
    const numbers = alike.flatMap((box) => box.numbers);
    return { ...(alike[0] as Box), numbers, name: nameOf(numbers) };
  });
}

function nameOf(numbers: readonly number[]): string {
  const [first = 0] = numbers;
  if (numbers.length === 1) return `TaskManager ${whole(first)}`;
  return `TaskManager ${whole(first)} and ${whole(numbers.length - 1)} like it`;
}

/** The numbers of TaskManagers: “1 to 80”, or the first of them. */
export function numbersText(numbers: readonly number[]): string {
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const areInTurn = last - first === numbers.length - 1 && numbers.length > 2;
  return areInTurn ? `${whole(first)} to ${whole(last)}` : firstOf(numbers.map(whole), MOST_NUMBERS);
}

const MOST_NUMBERS = 4;
