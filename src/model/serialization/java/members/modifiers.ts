import type { Modifier } from "../../types/declared.js";
import { ahead, sees, takeGroup, takeIf, type Cursor } from "../lexis/cursor.js";
import { keywords } from "../lexis/keywords.js";
import { takeAnnotations } from "./annotations.js";

/** What stands in front of a declaration. */
export interface Adornment {
  readonly modifiers: readonly Modifier[];
  readonly annotations: readonly string[];
}

/** Those that type extraction looks at. */
const kept: ReadonlySet<string> = new Set<Modifier>([
  "public",
  "protected",
  "private",
  "static",
  "final",
  "abstract",
  "transient",
]);

/** Those that are read and forgotten. */
const dropped: ReadonlySet<string> = new Set(["synchronized", "native", "strictfp", "volatile", "default"]);

/** Takes modifiers and annotations, in any order; a modifier that is written twice counts once. */
export function takeAdornment(cursor: Cursor): Adornment {
  const modifiers = new Set<Modifier>();
  const annotations: string[] = [];
  for (;;) {
    const from = cursor.at;
    annotations.push(...takeAnnotations(cursor));
    const { text } = ahead(cursor);
    if (isKept(text)) modifiers.add(text);
    if (isKept(text) || dropped.has(text)) cursor.at++;
    else takeSealing(cursor);
    if (cursor.at === from) return { modifiers: [...modifiers], annotations };
    takeQualifier(cursor);
  }
}

function isKept(text: string): text is Modifier {
  return kept.has(text);
}

/** “sealed” and “non-sealed” are modifiers only in front of other keywords, or of a trait of Scala. */
function takeSealing(cursor: Cursor): void {
  const { text } = ahead(cursor, 1);
  if (sees(cursor, "sealed") && (keywords.has(text) || text === "trait")) cursor.at++;
  else takeIf(cursor, "non", "-", "sealed");
}

/** Scala names in brackets where something is private: `private[shop]`. In Java no bracket follows a modifier. */
function takeQualifier(cursor: Cursor): void {
  if (sees(cursor, "[")) takeGroup(cursor);
}
