import { excerpt } from "../../../excerpt.js";
import type { TypeUse } from "../../types/declared.js";
import { ahead, deeper, faultAt, seesName, take, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { primitives } from "../lexis/keywords.js";
import { takeAnnotations } from "./annotations.js";

/** More dimensions than any array of a program has: assumed. Java allows 255. */
const DIMENSIONS = 8;

/** Takes a type as a program of Java uses it: `Map<String, ? extends List<int[]>>`. */
export function takeType(cursor: Cursor): TypeUse {
  takeAnnotations(cursor);
  return takeDimensions(cursor, takeNamed(cursor));
}

/** Takes types with commas between: at least one. */
export function takeTypes(cursor: Cursor): readonly TypeUse[] {
  const types = [takeType(cursor)];
  while (takeIf(cursor, ",")) types.push(takeType(cursor));
  return types;
}

/** Takes pairs of brackets, behind a type or behind the name of what has it; gives the array. */
export function takeDimensions(cursor: Cursor, type: TypeUse): TypeUse {
  takeAnnotations(cursor);
  let array = type;
  for (let dimension = 1; takeIf(cursor, "["); dimension++) {
    take(cursor, "]", 'A type has nothing between "[" and "]".');
    if (dimension > DIMENSIONS) throw faultAt(cursor, `Here is an array of more than ${DIMENSIONS} dimensions.`);
    array = { kind: "array", of: array };
    takeAnnotations(cursor);
  }
  return array;
}

/** A class that is named within another keeps its own arguments only: nothing asks for those of the class around it. */
function takeNamed(cursor: Cursor): TypeUse {
  let name = takeTypeName(cursor);
  if (primitives.has(name)) return { kind: "named", name, arguments: [] };
  let given = takeArguments(cursor);
  while (takeIf(cursor, ".")) {
    takeAnnotations(cursor);
    name += `.${takeName(cursor, "a type")}`;
    given = takeArguments(cursor);
  }
  return { kind: "named", name, arguments: given };
}

function takeTypeName(cursor: Cursor): string {
  const { kind, text } = ahead(cursor);
  if (primitives.has(text)) {
    cursor.at++;
    return text;
  }
  if (kind === "end") throw faultAt(cursor, "The text ends where a type belongs.");
  if (kind !== "word" && !seesName(cursor)) throw faultAt(cursor, `${excerpt(text)} is not a type.`);
  return takeName(cursor, "a type");
}

function takeArguments(cursor: Cursor): readonly TypeUse[] {
  if (!takeIf(cursor, "<") || takeIf(cursor, ">")) return [];
  return deeper(cursor, () => {
    const given = [takeArgument(cursor)];
    while (takeIf(cursor, ",")) given.push(takeArgument(cursor));
    take(cursor, ">", 'A list of types that begins with "<" needs a ">".');
    return given;
  });
}

function takeArgument(cursor: Cursor): TypeUse {
  takeAnnotations(cursor);
  if (!takeIf(cursor, "?")) return takeType(cursor);
  if (takeIf(cursor, "extends")) return { kind: "wildcard", extends: takeType(cursor) };
  return takeIf(cursor, "super") ? { kind: "wildcard", super: takeType(cursor) } : { kind: "wildcard" };
}
