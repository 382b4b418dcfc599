import { stepFrom, type Step } from "../../../views/slots/editor/walk.js";
import type { Editor } from "./index.js";
import { itemInSight, keyAt, part } from "./part.js";
import { removalOf } from "./removal.js";

const steps: Readonly<Record<"right" | "down", Readonly<Record<string, Step>>>> = {
  right: { ArrowRight: "forward", ArrowLeft: "back", ArrowUp: "before", ArrowDown: "behind" },
  down: { ArrowDown: "forward", ArrowUp: "back", ArrowLeft: "before", ArrowRight: "behind" },
};
const others: Readonly<Record<string, Step>> = { Home: "first", End: "last", PageDown: "next", PageUp: "previous" };

/** Lets keys walk through the drawing, remove, undo and redo. */
export function bindKeys(editor: Editor): void {
  const { element, select } = editor;
  element.addEventListener("keydown", (event) => {
    if (undoes(event, editor)) {
      event.preventDefault();
      return;
    }
    const key = keyAt(event.target);
    if (key !== null && !event.ctrlKey && !event.metaKey && !event.altKey && inDrawing(event, key, editor)) {
      event.preventDefault();
    }
  });
  part(element, "board").addEventListener("focusin", ({ target }) => {
    const key = keyAt(target);
    if (key !== null) select(key);
  });
  part(element, "inspector").addEventListener("keydown", ({ key }) => {
    if (key === "Escape") itemInSight(element, editor.shown().selected.key)?.focus();
  });
}

/** Fields undo what is typed into them themselves. */
function undoes(event: KeyboardEvent, { step }: Editor): boolean {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.target)) return false;
  const key = event.key.toLowerCase();
  if (key !== "z" && key !== "y") return false;
  step(key === "y" || event.shiftKey ? "forward" : "back");
  return true;
}

function isTyped(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

/** @returns whether the key means something here */
function inDrawing({ key: pressed }: KeyboardEvent, key: string, editor: Editor): boolean {
  const { element, shown, select, act } = editor;
  const { data, pictures, selected } = shown();
  if (pressed === "Enter" || pressed === " ") {
    part(element, "inspector").querySelector<HTMLElement>("input, select")?.focus();
    return true;
  }
  if (pressed === "Delete" || pressed === "Backspace") {
    act(removalOf(selected, data));
    return true;
  }
  const placed = directionOf(element) === "right" ? pictures.wide : pictures.narrow;
  const step = steps[placed.direction][pressed] ?? others[pressed];
  if (!step) return false;
  const next = stepFrom(key, step, { items: data, placed });
  if (next !== null) select(next, { focus: true });
  return true;
}

function directionOf(element: HTMLElement): string | undefined {
  const drawings = [...element.querySelectorAll<SVGElement>("[data-direction]")];
  return drawings.find((drawing) => drawing.getClientRects().length > 0)?.dataset.direction;
}
