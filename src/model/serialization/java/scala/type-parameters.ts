import { ahead, sees, takeGroup, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { takeAnnotations } from "../members/annotations.js";

/** Takes the type parameters of a case class or a trait, if there are any: `[+A, B <: Event]`; gives their names. */
export function takeScalaTypeParameters(cursor: Cursor): readonly string[] {
  const names: string[] = [];
  if (!takeIf(cursor, "[")) return names;
  while (!takeIf(cursor, "]")) {
    takeAnnotations(cursor);
    if (!takeIf(cursor, "+")) takeIf(cursor, "-");
    names.push(takeName(cursor, "a type parameter"));
    takeBounds(cursor);
  }
  return names;
}

/** Takes what follows the name of a type parameter, and the comma behind it. */
function takeBounds(cursor: Cursor): void {
  while (!sees(cursor, "]")) {
    if (takeIf(cursor, ",")) return;
    takeGroupOrToken(cursor);
  }
}

function takeGroupOrToken(cursor: Cursor): void {
  if (["(", "[", "{"].includes(ahead(cursor).text)) takeGroup(cursor);
  else cursor.at++;
}
