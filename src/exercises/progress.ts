/** How far the reader has come with one exercise. */
export interface Attempt {
  /** Which set of numbers is asked; 0 is the first. */
  readonly set: number;
  /** Replies that could be read. */
  readonly attempts: number;
  /** Hints opened for this set. */
  readonly hints: number;
  /** Whether any set has been solved. */
  readonly solved: boolean;
}

/** What the reader has done, by id of the exercise. Exercises that were never touched are absent. */
export type Progress = ReadonlyMap<string, Attempt>;

/** How many exercises there are, and how far they have come. */
export interface Tally {
  readonly solved: number;
  readonly attempted: number;
  readonly total: number;
}

/** A text that was meant to be somebody's progress, and what was not understood in it, one sentence each. */
export interface ProgressReading {
  readonly progress: Progress;
  readonly problems: readonly string[];
}

export const untouched: Attempt = { set: 0, attempts: 0, hints: 0, solved: false };

/** The form of the text; a later form has another number. */
const VERSION = 1;

/** No reader gets further. Larger numbers come from a damaged text. */
const MOST = 1e6;

/** Counts the exercises named. */
export function tally(progress: Progress, ids: readonly string[]): Tally {
  const touched = ids.map((id) => progress.get(id) ?? untouched);
  return {
    solved: touched.filter(({ solved }) => solved).length,
    attempted: touched.filter(({ attempts, solved }) => attempts > 0 || solved).length,
    total: ids.length,
  };
}

/** Progress as JSON, to keep or to carry to another browser. */
export function progressToText(progress: Progress): string {
  return JSON.stringify({ v: VERSION, exercises: Object.fromEntries(progress) });
}

/** Reads any text at all. What is understood is kept; an exercise that is not known here is kept too. */
export function progressFromText(text: string): ProgressReading {
  const content = parse(text);
  if (!isRecord(content) || !isRecord(content.exercises)) return nothing("This is not a saved progress.");
  if (content.v !== VERSION) return nothing("This progress was saved by another version of the workbook.");
  const progress = new Map<string, Attempt>();
  const problems: string[] = [];
  for (const [id, saved] of Object.entries(content.exercises)) {
    if (/^[a-z][a-z0-9-]{0,59}$/.test(id) && isAttempt(saved)) progress.set(id, pickAttempt(saved));
    else problems.push(`What was saved for "${id.slice(0, 60)}" was not understood.`);
  }
  return { progress, problems };
}

function nothing(problem: string): ProgressReading {
  return { progress: new Map(), problems: [problem] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAttempt(value: unknown): value is Attempt {
  return (
    isRecord(value) && [value.set, value.attempts, value.hints].every(isCount) && typeof value.solved === "boolean"
  );
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST;
}

function pickAttempt({ set, attempts, hints, solved }: Attempt): Attempt {
  return { set, attempts, hints, solved };
}
