import type { Bench } from "./bench.js";
import { part } from "./part.js";

/** Makes buttons of the fields: without a script they are a key to the bytes, and on paper. */
export function readyMarks(place: ParentNode): void {
  for (const field of place.querySelectorAll<HTMLElement>("[data-mark-field]:not([role])")) {
    field.role = "button";
    field.tabIndex = 0;
    field.ariaPressed = "false";
  }
}

/** Marks the bytes of a field while it is pointed at or has the focus, and keeps them marked once it is pressed. */
export function bindMarks({ element }: Bench): void {
  const place = part(element, "bytes");
  readyMarks(place);
  const mark = (field: string | null): void => {
    for (const cell of place.querySelectorAll("[data-byte-of]")) {
      cell.toggleAttribute("data-marked", field !== null && cell.getAttribute("data-byte-of") === field);
    }
  };
  for (const type of ["pointerover", "focusin"]) {
    place.addEventListener(type, ({ target }) => mark(fieldAt(target) ?? pressedIn(place)));
  }
  for (const type of ["pointerleave", "focusout"]) place.addEventListener(type, () => mark(pressedIn(place)));
  const toggle = ({ target }: Event): void => {
    const field = fieldAt(target);
    if (field !== null) press(place, field === pressedIn(place) ? null : field);
    mark(pressedIn(place));
  };
  place.addEventListener("click", toggle);
  place.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    toggle(event);
  });
}

/** The field of a cell, or of a button in the list. */
function fieldAt(target: EventTarget | null): string | null {
  const found = target instanceof Element ? target.closest<HTMLElement>("[data-mark-field], [data-byte-of]") : null;
  return found?.dataset["markField"] ?? found?.dataset["byteOf"] ?? null;
}

/** The field whose button is pressed; another type has none. */
function pressedIn(place: HTMLElement): string | null {
  return place.querySelector("[aria-pressed=true]")?.getAttribute("data-mark-field") ?? null;
}

function press(place: HTMLElement, field: string | null): void {
  for (const button of place.querySelectorAll("[data-mark-field]")) {
    button.setAttribute("aria-pressed", String(button.getAttribute("data-mark-field") === field));
  }
}
