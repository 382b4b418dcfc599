/** The texts that a job has had, and those that were undone. */
export interface History {
  /** The oldest first. */
  readonly past: readonly string[];
  readonly present: string;
  /** The next one first. */
  readonly future: readonly string[];
}

/** How many steps back are kept: more than anyone goes, and little to keep. Assumed. */
const LONGEST = 500;

/** A history without a past. */
export function historyFrom(present: string): History {
  return { past: [], present, future: [] };
}

/** The history after a change; what was undone before it is gone. */
export function changedTo(history: History, text: string): History {
  const { past, present } = history;
  return text === present ? history : { past: [...past, present].slice(-LONGEST), present: text, future: [] };
}

/** One step back; the same where there is none. */
export function undone(history: History): History {
  const { past, present, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), present: before, future: [present, ...future] };
}

/** One step forward; the same where there is none. */
export function redone(history: History): History {
  const { past, present, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, present], present: next, future: later };
}

/** Follows a text that came from elsewhere: a step of this history where the browser went back or forward, else a change. */
export function followed(history: History, text: string): History {
  if (text === history.past.at(-1)) return undone(history);
  return text === history.future[0] ? redone(history) : changedTo(history, text);
}
