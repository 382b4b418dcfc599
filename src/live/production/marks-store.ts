import type { TextStorage } from "../../scenario/memory.js";
import { marksFromText, marksToText, unmarked, type Mark, type Marks } from "../../views/production/readiness/marks.js";

/** Under which key the marks are kept; apart from the scenario, so that they survive a reset. */
export const READINESS_KEY = "keep-it-going.readiness";

/** What the reader has said of the checklist, in a storage where there is one that works, and in memory otherwise. */
export interface MarksStore {
  all(): Marks;
  change(id: string, patch: Partial<Mark>): void;
  clear(): void;
}

/**
 * Each change reads the storage anew, so that two tabs do not undo each other.
 * From the first refusal of the storage on, marks last as long as the page.
 */
export function createMarksStore(storage: TextStorage | null): MarksStore {
  let working = storage;
  let latest: Marks = new Map();

  const all = (): Marks => {
    try {
      const text = working?.getItem(READINESS_KEY);
      if (typeof text === "string") latest = marksFromText(text);
    } catch {
      working = null;
    }
    return latest;
  };
  const replace = (marks: Marks): void => {
    latest = marks;
    try {
      working?.setItem(READINESS_KEY, marksToText(marks));
    } catch {
      working = null;
    }
  };
  return {
    all,
    change: (id, patch) => {
      const marks = all();
      replace(new Map([...marks, [id, { ...(marks.get(id) ?? unmarked), ...patch }]]));
    },
    clear: () => replace(new Map()),
  };
}
