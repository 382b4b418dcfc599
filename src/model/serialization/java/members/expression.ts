import { excerpt } from "../../../excerpt.js";
import { ahead, faultAt, type Cursor } from "../lexis/cursor.js";
import { Fault } from "../fault.js";

/** Words that cannot stand in an expression outside of brackets: where one does, a semicolon is missing before it. */
const outside: ReadonlySet<string> = new Set(["public", "protected", "private", "static", "transient"]);

/**
 * Takes an expression without looking at it, up to one of these marks. What stands in brackets is skipped as a whole, and
 * so is a list of type arguments: the comma of `new HashMap<String, Long>()` ends nothing.
 */
export function takeExpression(cursor: Cursor, ...ends: readonly string[]): void {
  for (;;) {
    const { kind, text } = ahead(cursor);
    if (ends.includes(text)) return;
    if (kind === "end" || text === "}" || outside.has(text)) throw missingSemicolon(cursor);
    const { at, brackets, angles } = cursor;
    cursor.at = (brackets.get(at) ?? angles.get(at) ?? at) + 1;
  }
}

/** The fault that a statement does not end where it should: at the token before. */
export function missingSemicolon(cursor: Cursor): Fault {
  const before = cursor.tokens[cursor.at - 1];
  if (before === undefined) return faultAt(cursor, "A semicolon is missing.");
  return new Fault(before.line, `A semicolon is missing after ${excerpt(before.text)}.`);
}
