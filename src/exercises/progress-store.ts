import type { TextStorage } from "../scenario/memory.js";
import { progressFromText, progressToText, untouched, type Attempt, type Progress } from "./progress.js";

/** Under which key progress is kept; apart from the scenario, so that it survives a reset. */
export const PROGRESS_KEY = "keep-it-going.exercises";

/** The reader's progress, in a storage where there is one that works, and in memory otherwise. */
export interface ProgressStore {
  all(): Progress;
  of(id: string): Attempt;
  change(id: string, patch: Partial<Attempt>): void;
  replace(progress: Progress): void;
}

/**
 * Each change reads the storage anew, so that two tabs do not undo each other.
 * From the first refusal of the storage on, progress lasts as long as the page.
 */
export function createProgressStore(storage: TextStorage | null): ProgressStore {
  let working = storage;
  let latest: Progress = new Map();

  const all = (): Progress => {
    try {
      const text = working?.getItem(PROGRESS_KEY);
      if (typeof text === "string") latest = progressFromText(text).progress;
    } catch {
      working = null;
    }
    return latest;
  };
  const replace = (progress: Progress): void => {
    latest = progress;
    try {
      working?.setItem(PROGRESS_KEY, progressToText(progress));
    } catch {
      working = null;
    }
  };
  const of = (id: string): Attempt => all().get(id) ?? untouched;
  return {
    all,
    of,
    replace,
    change: (id, patch) => replace(new Map([...all(), [id, { ...of(id), ...patch }]])),
  };
}
