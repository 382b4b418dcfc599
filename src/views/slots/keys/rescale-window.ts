import { rangeOf, sizeOf } from "../../../model/slots/key-groups/assignment.js";
import type { Child, Rescaling } from "../../../model/slots/key-groups/rescale.js";
import { amount } from "../../world.js";

/** A few new subtasks beside each other, with all that they get. Places are key groups. */
export interface RescaleWindow {
  readonly start: number;
  /** Behind the last key group. */
  readonly end: number;
  /** The old subtasks, cut off at the edges of the window. */
  readonly before: readonly WindowBox[];
  /** Key groups that go from one subtask to one other. */
  readonly pieces: readonly (WindowBox & { readonly stays: boolean })[];
  readonly after: readonly (WindowBox & { readonly parents: number })[];
}

export interface WindowBox {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** With more pieces than this a window has no room for them: they are shown as one. */
const MOST_PIECES = 48;

/** A window in the middle, where ranges neither begin nor end together. @param size how many new subtasks */
export function windowOf(children: readonly Child[], rescaling: Rescaling, size: number): RescaleWindow {
  const first = Math.max(0, Math.floor((children.length - size) / 2));
  const shown = children.slice(first, first + size);
  const [start, end] = [shown[0]?.range.start ?? 0, (shown.at(-1)?.range.end ?? 0) + 1];
  const old = parentsOf(shown);
  const isFull = old.length + shown.length > MOST_PIECES;
  const all = { start, end };
  return {
    ...all,
    before: isFull ? [{ ...all, text: `${amount(old.length, "count")} subtasks` }] : beforeOf(old, { all, rescaling }),
    pieces: isFull ? [{ ...all, text: groupsIn(start, end - start), stays: false }] : piecesOf(shown),
    after: shown.map(({ subtask, range, parents }) => ({
      start: range.start,
      end: range.end + 1,
      text: amount(subtask, "count"),
      parents: parents.length,
    })),
  };
}

interface Around {
  readonly all: Pick<RescaleWindow, "start" | "end">;
  readonly rescaling: Rescaling;
}

function beforeOf(old: readonly number[], { all, rescaling }: Around): RescaleWindow["before"] {
  const division = { maxParallelism: rescaling.maxParallelism, parallelism: rescaling.from };
  return old.map((subtask) => {
    const range = rangeOf(subtask, division);
    return {
      start: Math.max(all.start, range.start),
      end: Math.min(all.end, range.end + 1),
      text: amount(subtask, "count"),
    };
  });
}

function piecesOf(shown: readonly Child[]): RescaleWindow["pieces"] {
  return shown.flatMap(({ subtask, parents }) =>
    parents.map(({ subtask: parent, takes }) => ({
      start: takes.start,
      end: takes.end + 1,
      text: groupsIn(takes.start, sizeOf(takes)),
      stays: parent === subtask,
    })),
  );
}

function parentsOf(children: readonly Child[]): readonly number[] {
  return [...new Set(children.flatMap(({ parents }) => parents.map(({ subtask }) => subtask)))];
}

/** “64”, “64–65”. */
function groupsIn(start: number, size: number): string {
  return size === 1 ? amount(start, "count") : `${amount(start, "count")}–${amount(start + size - 1, "count")}`;
}
