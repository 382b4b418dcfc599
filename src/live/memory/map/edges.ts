import type { Page } from "../../page.js";
import { inputOfEdge, nextStop, stopNear } from "./step.js";

/** How long arrow keys may pause before what they did becomes one entry of the history. */
const SETTLED_MILLISECONDS = 400;
/** How many steps PageUp and PageDown take. */
const PAGE_STEPS = 10;

interface Held {
  readonly pointer: number;
  readonly id: string;
  readonly max: number;
  readonly value: number;
  readonly y: number;
  /** How much the input gains for each pixel that the pointer goes down. */
  readonly perPixel: number;
}

/** Lets a pointer drag the edges of a map, and keys move them. */
export function bindEdges(element: HTMLElement, { store }: Page): void {
  let held: Held | null = null;
  let settling: ReturnType<typeof setTimeout> | undefined;
  // The drawing follows a moment later than the scenario.
  const valueOf = (id: string): number => Number(new Map(Object.entries(store.get().values)).get(id));
  const settle = (): void => {
    if (settling === undefined) return;
    clearTimeout(settling);
    settling = undefined;
    store.commit();
  };

  element.addEventListener("pointerdown", (event) => {
    const handle = handleAt(event.target);
    if (!handle || event.button !== 0) return;
    event.preventDefault();
    settle();
    handle.focus();
    // The drawing is written anew meanwhile; the figure around it stays.
    element.setPointerCapture(event.pointerId);
    held = { ...heldBy(handle, event), value: valueOf(handle.dataset.handle ?? "") };
    element.toggleAttribute("data-held", true);
  });
  element.addEventListener("pointermove", ({ pointerId, clientY }) => {
    if (held?.pointer !== pointerId) return;
    const input = inputOfEdge(held.id, held);
    store.set(held.id, stopNear(input, held.value + (clientY - held.y) * held.perPixel));
  });
  const letGo = ({ pointerId }: PointerEvent): void => {
    if (held?.pointer !== pointerId) return;
    held = null;
    element.toggleAttribute("data-held", false);
    store.commit();
  };
  element.addEventListener("pointerup", letGo);
  element.addEventListener("pointercancel", letGo);

  element.addEventListener("keydown", (event) => {
    const handle = handleAt(event.target);
    const steps = stepsOf(event.key);
    if (!handle || steps === null || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { id, max } = stateOf(handle);
    store.set(id, moved(valueOf(id), { id, max, steps }));
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLED_MILLISECONDS);
  });
  element.addEventListener("focusout", settle);
}

function moved(value: number, { id, max, steps }: { id: string; max: number; steps: number }): number {
  const input = inputOfEdge(id, { max });
  if (!Number.isFinite(steps)) return steps > 0 ? max : input.min;
  let at = value;
  for (let left = Math.abs(steps); left > 0; left--) at = nextStop(input, at, steps > 0 ? 1 : -1);
  return at;
}

const keys: Readonly<Record<string, number>> = {
  ArrowUp: 1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowLeft: -1,
  PageUp: PAGE_STEPS,
  PageDown: -PAGE_STEPS,
  Home: -Infinity,
  End: Infinity,
};

function stepsOf(key: string): number | null {
  return keys[key] ?? null;
}

function handleAt(target: EventTarget | null): SVGElement | null {
  return target instanceof Element ? target.closest<SVGElement>("[data-handle]") : null;
}

function stateOf(handle: SVGElement): Pick<Held, "id" | "max"> {
  return { id: handle.dataset.handle ?? "", max: Number(handle.getAttribute("aria-valuemax")) };
}

function heldBy(handle: SVGElement, { pointerId, clientY }: PointerEvent): Omit<Held, "value"> {
  const { dataset, ownerSVGElement: drawing } = handle;
  const scale = drawing ? drawing.viewBox.baseVal.height / drawing.getBoundingClientRect().height : 1;
  const bytesPerPixel = Number(drawing?.dataset.bytesPerLength) * scale;
  const sign = dataset.edge === "top" ? -1 : 1;
  const perPixel = (sign * bytesPerPixel) / Number(dataset.bytesPerUnit);
  return { ...stateOf(handle), pointer: pointerId, y: clientY, perPixel };
}
