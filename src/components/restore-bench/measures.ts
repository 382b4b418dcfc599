import type { JobColumn } from "../../views/production/restore/columns.js";

/** How much room the parts of the drawing have, in pixels. */
export interface RestoreMeasures {
  readonly width: number;
  /** Beside the boxes, for the connections of a version. */
  readonly margin: number;
  readonly box: number;
}

export const wide: RestoreMeasures = { width: 436, margin: 24, box: 134 };
export const narrow: RestoreMeasures = { width: 334, margin: 14, box: 124 };

export const BOX_HEIGHT = 42;
/** Above the first row, for the titles of the versions. */
export const TOP = 30;
const BETWEEN_OPERATORS = 10;
const BETWEEN_TASKS = 24;
const BOTTOM = 12;

/** Where the rows of a version begin; those of a task stand closer together. */
export function tops({ rows }: JobColumn): readonly number[] {
  let next = TOP;
  return rows.map(({ task }, at) => {
    const before = rows[at - 1];
    if (before) next += BOX_HEIGHT + (before.task === task ? BETWEEN_OPERATORS : BETWEEN_TASKS);
    return next;
  });
}

/** How high a drawing of these versions is. */
export function heightOf(columns: readonly JobColumn[]): number {
  return Math.max(...columns.map((column) => (tops(column).at(-1) ?? 0) + BOX_HEIGHT)) + BOTTOM;
}
