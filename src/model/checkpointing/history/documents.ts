import { breaksOff, jsonFault, placeOf } from "../../json-fault.js";

/** What a text holds: each JSON value in turn, and a sentence about where it stops being JSON, or null. */
export interface Documents {
  readonly contents: readonly unknown[];
  readonly fault: string | null;
}

/** Values that a text may hold; nobody pastes more answers than this, and each costs a look at all that follows. */
const MOST_VALUES = 200;

/**
 * Takes a text apart that holds JSON values one after another, with or without white space between them.
 * @param text any text; what stands before the first fault is read, what follows is not, nor what follows 200 values
 */
export function parseDocuments(text: string): Documents {
  const contents: unknown[] = [];
  // A file from Windows may begin with a byte order mark.
  let from = text.startsWith("\ufeff") ? 1 : 0;
  for (;;) {
    const rest = text.slice(from);
    if (rest.trim() === "") return { contents, fault: null };
    const { content, end } = firstOf(rest);
    if (content === undefined) return { contents, fault: faultSentence(text, from + end) };
    if (contents.length === MOST_VALUES) {
      return { contents, fault: `The text holds more than ${String(MOST_VALUES)} answers: the rest is not read.` };
    }
    contents.push(content);
    from += end;
  }
}

/** The JSON value a text begins with, and where it ends; undefined and the place of the fault where there is none. */
function firstOf(text: string): { content: unknown; end: number } {
  const whole = parsed(text);
  if (whole !== undefined) return { content: whole, end: text.length };
  const end = jsonFault(text);
  return { content: parsed(text.slice(0, end)), end };
}

/** JSON has no undefined, so it can stand for what is not JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function faultSentence(text: string, fault: number): string {
  const place = placeOf(text, fault);
  return breaksOff(text, fault)
    ? `The text breaks off at ${place}: the end of the answer is missing.`
    : `The text is not JSON from ${place} on.`;
}
