import type { PlacedJob } from "../../../model/slots/placed-job.js";
import type { Hottest } from "./hottest.js";
import { letterOf, shadeOf, subtaskName } from "./letters.js";

/** A subtask in a slot. */
export interface Chip {
  /** Place of its task in the job graph. */
  readonly task: number;
  readonly shade: number;
  readonly letter: string;
  /** The letter of the task, and the number of the subtask. */
  readonly name: string;
  readonly isHot: boolean;
}

/** A slot in use; or several that hold subtasks of the same tasks, the first of which is drawn. */
export interface Cell {
  readonly group: string;
  readonly chips: readonly Chip[];
  /** Subtasks that are not drawn. */
  readonly more: number;
  /** How many slots look like it, itself included. */
  readonly times: number;
}

/** Subtasks that are drawn of one slot. Assumed: more make a slot higher than a screen. */
const MOST_CHIPS = 12;

/** Slots of one TaskManager that are drawn one by one. */
export const MOST_CELLS = 16;

/** What is drawn of the slots of one TaskManager. @param slots their places in the placement */
export function cellsOf(slots: readonly number[], placed: PlacedJob, hottest: Hottest | null): readonly Cell[] {
  const cells = slots.map((slot) => cellOf(slot, placed, hottest));
  return cells.length > MOST_CELLS ? merged(cells) : cells;
}

function cellOf(slot: number, { placement }: PlacedJob, hottest: Hottest | null): Cell {
  const held = placement.slots[slot] ?? [];
  const group = placement.groups.findLast(({ firstSlot }) => firstSlot <= slot);
  const chips = held.slice(0, MOST_CHIPS).map(({ vertex, subtask }) => {
    const isHot = hottest?.task === vertex && hottest.subtasks.has(subtask);
    const name = subtaskName(vertex, subtask);
    return { task: vertex, shade: shadeOf(vertex), letter: letterOf(vertex), name, isHot };
  });
  return { group: group?.name ?? "", chips, more: held.length - chips.length, times: 1 };
}

/** Those that look alike become one. */
function merged(cells: readonly Cell[]): readonly Cell[] {
  const kinds = new Map<string, Cell>();
  for (const cell of cells) {
    const kind = kindOf(cell);
    const known = kinds.get(kind);
    kinds.set(kind, known ? { ...known, times: known.times + 1 } : cell);
  }
  return [...kinds.values()];
}

/** What a slot looks like, without the numbers of its subtasks. */
export function kindOf({ chips, more, times }: Cell): string {
  return `${chips.map(({ task, isHot }) => `${task}${isHot ? "!" : ""}`).join(" ")}+${more}×${times}`;
}
