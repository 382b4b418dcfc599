/** What a reader says of an item. */
export const markStates = ["done", "open", "not-needed"] as const;
export type MarkState = (typeof markStates)[number];

export interface Mark {
  /** Null as long as the reader says nothing: the scenario decides then, where it can. */
  readonly state: MarkState | null;
  readonly note: string;
}

/** What a reader has said, by id of the item. Items that were never touched are absent. */
export type Marks = ReadonlyMap<string, Mark>;

export const unmarked: Mark = { state: null, note: "" };

/** The form of the text; a later form has another number. */
const VERSION = 1;

/** Longer notes are cut. Assumed: more is no note. */
export const LONGEST_NOTE = 500;

/** Marks as JSON, to be kept. */
export function marksToText(marks: Marks): string {
  return JSON.stringify({ v: VERSION, items: Object.fromEntries(marks) });
}

/** Reads any text at all. What is no mark is left out; an item that is not known here is kept. */
export function marksFromText(text: string): Marks {
  const content = parsed(text);
  if (!isRecord(content) || content.v !== VERSION || !isRecord(content.items)) return new Map();
  return new Map(
    Object.entries(content.items).flatMap(([id, mark]) => (isRecord(mark) ? [[id, markOf(mark)] as const] : [])),
  );
}

function markOf({ state, note }: Readonly<Record<string, unknown>>): Mark {
  return {
    state: markStates.find((one) => one === state) ?? null,
    note: typeof note === "string" ? note.slice(0, LONGEST_NOTE) : "",
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
