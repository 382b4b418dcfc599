import { connect } from "../../../model/slots/job/edit/connect.js";
import type { Item } from "../../../views/slots/editor/items.js";
import type { Editor } from "./index.js";
import { keyAt, part } from "./part.js";

/** A connection that is being drawn. */
interface Held {
  readonly pointer: number;
  readonly from: string;
  readonly drawing: SVGSVGElement;
  readonly start: DOMPoint;
  readonly line: SVGPathElement;
}

/** Lets a pointer select items, and draw connections from one operator to another. */
export function bindPointer(editor: Editor): void {
  const { element, select } = editor;
  const board = part(element, "board");
  let held: Held | null = null;
  const letGo = (): void => {
    held?.line.remove();
    held = null;
    target(board, null);
  };

  board.addEventListener("click", (event) => {
    const key = keyAt(event.target);
    if (key !== null) select(key, { focus: true });
  });
  board.addEventListener("pointerdown", (event) => {
    const dot = event.target instanceof Element ? event.target.closest("[data-dot]") : null;
    const from = nameOf(editor, keyAt(event.target));
    if (!dot || from === null || event.button !== 0) return;
    event.preventDefault();
    board.setPointerCapture(event.pointerId);
    held = holdAt(dot, from, event);
  });
  board.addEventListener("pointermove", (event) => {
    if (held?.pointer !== event.pointerId) return;
    const { x, y } = pointAt(held.drawing, event);
    held.line.setAttribute("d", `M${held.start.x},${held.start.y}L${x},${y}`);
    target(board, receiverAt(editor, event));
  });
  board.addEventListener("pointerup", (event) => {
    if (held?.pointer !== event.pointerId) return;
    const { from } = held;
    const key = receiverAt(editor, event);
    letGo();
    const to = nameOf(editor, key);
    if (to === null || key === null) return;
    editor.act({ edit: (job) => connect(job, from, to), says: `“${to}” reads from “${from}”.`, select: key });
  });
  board.addEventListener("pointercancel", letGo);
  element.addEventListener("keydown", ({ key }) => key === "Escape" && letGo());
}

function holdAt(dot: Element, from: string, event: PointerEvent): Held | null {
  const drawing = dot.closest("svg");
  if (!drawing) return null;
  const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
  line.setAttribute("class", "editor-rubber");
  drawing.append(line);
  return { pointer: event.pointerId, from, drawing, start: pointAt(drawing, event), line };
}

/** A place of the window in the coordinates of a drawing. */
function pointAt(drawing: SVGSVGElement, { clientX, clientY }: PointerEvent): DOMPoint {
  return new DOMPoint(clientX, clientY).matrixTransform(drawing.getScreenCTM()?.inverse());
}

/** The key of the operator under the pointer. */
function receiverAt(editor: Editor, { clientX, clientY }: PointerEvent): string | null {
  const key = keyAt(document.elementFromPoint(clientX, clientY));
  return nameOf(editor, key) === null ? null : key;
}

function nameOf({ shown }: Editor, key: string | null): string | null {
  const found: Item | undefined = shown().data.operators.find((item) => item.key === key);
  return found?.kind === "operator" ? found.operator.name : null;
}

/** Marks the operator that the connection would lead to. */
function target(board: HTMLElement, key: string | null): void {
  for (const box of board.querySelectorAll<SVGElement>(".editor-operator")) {
    box.classList.toggle("is-target", key !== null && box.dataset.item === key);
  }
}
