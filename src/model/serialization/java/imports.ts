import { sees, take, takeIf, takeName, type Cursor } from "./lexis/cursor.js";
import type { Import } from "./written.js";

/** Takes an import of Java or of Scala, behind the keyword; one of Scala may name several classes. */
export function takeImports(cursor: Cursor): readonly Import[] {
  takeIf(cursor, "static");
  let path = takeName(cursor, "a package");
  while (takeIf(cursor, ".")) {
    if (takeAll(cursor)) return [{ path, as: null }];
    if (takeIf(cursor, "{")) return takeSelected(cursor, path);
    path += `.${takeName(cursor, "a class")}`;
  }
  return [{ path, as: lastOf(path) }];
}

/** The simple name at the end of a path. */
function lastOf(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

function takeAll(cursor: Cursor): boolean {
  return takeIf(cursor, "*") || takeIf(cursor, "_");
}

/** The classes in braces: `{List, Map => JavaMap, _}`. */
function takeSelected(cursor: Cursor, path: string): readonly Import[] {
  const imports: Import[] = [];
  while (!takeIf(cursor, "}")) {
    imports.push(takeAll(cursor) ? { path, as: null } : takeOne(cursor, path));
    if (!sees(cursor, "}")) take(cursor, ",", "A comma is missing between two imports.");
  }
  return imports;
}

function takeOne(cursor: Cursor, path: string): Import {
  const name = takeName(cursor, "a class");
  const as = takeIf(cursor, "=", ">") && !takeIf(cursor, "_") ? takeName(cursor, "a class") : name;
  return { path: `${path}.${name}`, as };
}
