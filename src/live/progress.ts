import { createProgressStore } from "../exercises/progress-store.js";
import { tally } from "../exercises/progress.js";
import type { TextStorage } from "../scenario/memory.js";
import { show, write } from "./text.js";

/** The event on the document after each change of progress; its detail is a `Tally` of the whole workbook. */
export const PROGRESS_EVENT = "exercises:progress";

/** Shows beside each chapter how many of its exercises are solved, once one has been tried. */
export function bindProgress(root: Document, { storage }: { storage: TextStorage | null }): void {
  const places = [...root.querySelectorAll<HTMLElement>("[data-progress]")];
  const follow = (): void => {
    const progress = createProgressStore(storage).all();
    for (const place of places) {
      const { solved, attempted, total } = tally(progress, (place.dataset.progress ?? "").split(" "));
      write(place, `${String(solved)} of ${String(total)} solved`);
      show(place, attempted > 0);
    }
  };
  root.addEventListener(PROGRESS_EVENT, follow);
  follow();
}
