import { ahead, faultAt, seesName, takeIf, type Cursor } from "./lexis/cursor.js";
import { primitives } from "./lexis/keywords.js";
import { takeType } from "./members/type-use.js";
import { takeScalaType } from "./scala/type-use.js";
import type { Language, WrittenText } from "./written.js";

/** Words that begin a declaration where a name follows, and are names elsewhere. */
const contextual: readonly string[] = ["record", "sealed", "trait", "object"];

/** Takes the type that a text may begin with, and its semicolon; null where the text begins with something else. */
export function takeRoot(cursor: Cursor): WrittenText["root"] {
  if (!seesRoot(cursor)) return null;
  const language = languageOf(cursor);
  const type = language === "scala" ? takeScalaType(cursor) : takeType(cursor);
  if (takeIf(cursor, ";") || ahead(cursor).kind === "end") return { type, language };
  throw faultAt(cursor, "A type in front of the classes needs a semicolon behind it.");
}

function seesRoot(cursor: Cursor): boolean {
  const { text } = ahead(cursor);
  if (primitives.has(text)) return true;
  if (text === "non" && ahead(cursor, 1).text === "-") return false;
  const declares = contextual.includes(text) && ahead(cursor, 1).kind === "word";
  return seesName(cursor) && !declares;
}

/** In front of case classes a type is one of Scala, unless it has the angles of Java. */
function languageOf({ tokens }: Cursor): Language {
  const end = tokens.findIndex(({ text }) => text === ";");
  const isJava = tokens.slice(0, end < 0 ? tokens.length : end).some(({ text }) => text === "<");
  const hasCase = tokens.some(({ text }, at) => text === "case" && tokens[at + 1]?.text === "class");
  return hasCase && !isJava ? "scala" : "java";
}
