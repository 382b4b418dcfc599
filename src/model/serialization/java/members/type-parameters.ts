import { take, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { takeAnnotations } from "./annotations.js";
import { takeType } from "./type-use.js";

/** Takes the type parameters of a class, a method or a constructor, if there are any; gives their names, not their bounds. */
export function takeTypeParameters(cursor: Cursor): readonly string[] {
  if (!takeIf(cursor, "<")) return [];
  const names: string[] = [];
  do {
    takeAnnotations(cursor);
    names.push(takeName(cursor, "a type parameter"));
    if (takeIf(cursor, "extends")) takeBounds(cursor);
  } while (takeIf(cursor, ","));
  take(cursor, ">", 'A list of type parameters needs a ">".');
  return names;
}

function takeBounds(cursor: Cursor): void {
  do takeType(cursor);
  while (takeIf(cursor, "&"));
}
