import { dataTable } from "../../../components/figure.js";
import { editorBoard } from "../../../components/job-editor/editor.js";
import { inspector } from "../../../components/job-editor/inspector.js";
import type { History } from "../../../model/slots/job/edit/history.js";
import type { EditorWorkshop } from "../../../views/slots/editor/workshop.js";
import { write } from "../../text.js";
import { fill } from "./fill.js";
import { itemInSight, keyAt, part } from "./part.js";

/** Writes what has changed into the editor, in place. */
export function showWorkshop(
  element: HTMLElement,
  workshop: EditorWorkshop,
  { history, isFirm }: { readonly history: History; readonly isFirm: boolean },
): void {
  const { title, finding, data, selected, panel, table } = workshop;
  write(part(element, "title"), title);
  write(part(element, "finding"), finding);
  element.toggleAttribute("data-trouble", data.refused !== null);
  const wasInside = keyAt(document.activeElement) !== null && element.contains(document.activeElement);
  fill(part(element, "board"), editorBoard(workshop, selected.key).text);
  fill(part(element, "inspector"), inspector(panel).text, { isFirm });
  write(
    part(element, "add"),
    selected.kind === "operator" ? `Add behind “${selected.shown}”` : "Add into the connection",
  );
  part(element, "undo").setAttribute("aria-disabled", String(history.past.length === 0));
  part(element, "redo").setAttribute("aria-disabled", String(history.future.length === 0));
  const place = element.querySelector("[data-table]");
  if (place) place.innerHTML = dataTable(table).text;
  reveal(element, selected.key);
  // The item that had the focus may be gone, or have moved in the document.
  if (wasInside) itemInSight(element, selected.key)?.focus({ preventScroll: true });
}

/** Scrolls the drawing, and not the page, to an item that is selected anew. */
function reveal(element: HTMLElement, key: string): void {
  const board = part(element, "board");
  if (board.dataset.revealed === key) return;
  board.dataset.revealed = key;
  const item = itemInSight(element, key)?.getBoundingClientRect();
  if (!item) return;
  const box = board.getBoundingClientRect();
  board.scrollLeft += beyond([item.left, item.right], [box.left, box.right]);
  board.scrollTop += beyond([item.top, item.bottom], [box.top, box.bottom]);
}

/** How far a span lies beyond another one, with a little room; negative before it. */
function beyond([from, to]: readonly [number, number], [begin, end]: readonly [number, number]): number {
  return from < begin + ROOM ? from - begin - ROOM : Math.max(0, Math.min(to - end + ROOM, from - begin - ROOM));
}

const ROOM = 24;
