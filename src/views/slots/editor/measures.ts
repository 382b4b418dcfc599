import type { OperatorItem } from "./items.js";
import { textWidth } from "./text-width.js";

/* All in pixels of the drawing. */

/** An operator’s box. */
const box = { height: 46, least: 84, nameSize: 14.5, kindSize: 12.5, padding: 38 } as const;
/** An outline around boxes. */
export const task = { side: 12, top: 28, bottom: 16, labelSize: 13 } as const;
/** Between boxes of a chain, and between tasks. */
export const gaps = {
  chain: { along: 30, across: 12 },
  right: { along: 34, across: 26 },
  down: { along: 36, across: 22 },
} as const;
const LABEL = { size: 13, height: 20, padding: 14 } as const;
/** Around all of it. */
export const MARGIN = 8;
/** Between the label of a task and what comes in. */
export const CLEAR = 12;
/** As much room below a task as its label takes above the boxes: what stands in one row is then in one line. */
export const LIFT = task.top - task.bottom;

/** The size of an operator’s box. */
export function sizeOf(item: OperatorItem): { width: number; height: number } {
  const text = Math.max(textWidth(item.shown, box.nameSize), textWidth(item.title, box.kindSize));
  return { width: Math.max(box.least, text + box.padding), height: box.height };
}

/** The room that the label of a connection needs. */
export function labelRoom(label: string): { width: number; height: number } {
  return { width: textWidth(label, LABEL.size) + LABEL.padding, height: LABEL.height };
}
