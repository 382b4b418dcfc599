import type { PastedPlan } from "../../../views/slots/pasted/reading.js";
import { part } from "./part.js";
import { sayFound, type Viewer } from "./viewer.js";

/** Looks for tasks by what their names hold; Enter goes from one to the next. */
export function bindFinder(section: HTMLElement, viewer: Viewer): { search(plan: PastedPlan | null): void } {
  const field = part(section, "find") as HTMLInputElement;
  let names: readonly string[] = [];
  let found: readonly number[] = [];
  let at = 0;
  const tell = (): void => {
    const place = found[at];
    viewer.mark(new Set(found), place ?? null);
    const isEmpty = field.value.trim() === "";
    sayFound(
      section,
      place !== undefined
        ? `${String(at + 1)} of ${String(found.length)}: ${names[place] ?? ""}`
        : isEmpty
          ? ""
          : "No task has this in its name.",
    );
  };
  const search = (): void => {
    const text = field.value.trim().toLowerCase();
    found = text === "" ? [] : names.flatMap((name, place) => (name.toLowerCase().includes(text) ? [place] : []));
    at = 0;
    tell();
  };
  field.addEventListener("input", search);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || found.length === 0) return;
    event.preventDefault();
    at = (at + (event.shiftKey ? found.length - 1 : 1)) % found.length;
    tell();
  });
  return {
    search: (plan) => {
      names = plan?.vertices.map(({ name }) => name) ?? [];
      field.value = "";
      search();
    },
  };
}
