import morphdom from "morphdom";
import { cursorMarkup, pastMarkup } from "../../components/timeline/cursor.js";
import { timelineDrawing } from "../../components/timeline/drawing.js";
import { NARROW, WIDE, type Layout } from "../../components/timeline/layout.js";
import type { Cursor } from "../../views/checkpointing/timeline/cursor.js";
import type { TimelineData } from "../../views/checkpointing/timeline/data.js";

/** A picture of the run on the page, in one of its two variants. */
export interface Picture {
  readonly layout: Layout;
  readonly element: HTMLElement;
}

const layouts: Readonly<Record<string, Layout>> = { wide: WIDE, narrow: NARROW };

/** Both pictures of a timeline; the style sheet shows one of them. */
export function picturesIn(root: HTMLElement): readonly Picture[] {
  return [...root.querySelectorAll<HTMLElement>("[data-picture]")].flatMap((element) => {
    const layout = layouts[element.dataset.picture ?? ""];
    return layout ? [{ layout, element }] : [];
  });
}

/** Draws a run into a picture, in place. */
export function drawRun({ element, layout }: Picture, data: TimelineData, cursor: Cursor): void {
  const { firstElementChild } = element;
  if (firstElementChild) morphdom(firstElementChild, timelineDrawing(data, cursor, layout).text);
}

/** Moves the cursor of a picture. */
export function moveCursor({ element, layout }: Picture, data: TimelineData, cursor: Cursor): void {
  fill(element, "past", pastMarkup(cursor, data, layout).text);
  fill(element, "cursor", cursorMarkup(cursor, data, layout).text);
}

function fill(element: HTMLElement, name: string, markup: string): void {
  const group = element.querySelector(`[data-part="${name}"]`);
  if (group) group.innerHTML = markup;
}
