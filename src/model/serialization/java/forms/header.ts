import type { TypeUse } from "../../types/declared.js";
import { ahead, faultAt, take, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { takeTypeParameters } from "../members/type-parameters.js";
import { takeTypes } from "../members/type-use.js";

/** What a declaration begins with. */
export interface Title {
  readonly name: string;
  readonly line: number;
  readonly typeParameters: readonly string[];
}

/** What a declaration says of other classes. */
export interface Relations {
  readonly extends: readonly TypeUse[];
  readonly implements: readonly TypeUse[];
}

/**
 * Takes name and type parameters.
 * @param of what is declared, with its article: "a class"
 */
export function takeTitle(cursor: Cursor, of: string): Title {
  const { line } = ahead(cursor);
  return { line, name: takeName(cursor, of), typeParameters: takeTypeParameters(cursor) };
}

/** Takes what is extended, implemented and permitted, and the brace that opens the body. */
export function takeRelations(cursor: Cursor, of: string): Relations {
  const parents = takeIf(cursor, "extends") ? takeTypes(cursor) : [];
  if (of !== "An interface" && parents.length > 1) throw faultAt(cursor, `${of} extends one class at most.`);
  const interfaces = takeIf(cursor, "implements") ? takeTypes(cursor) : [];
  if (takeIf(cursor, "permits")) takeTypes(cursor);
  take(cursor, "{", `${of} needs a body in braces.`);
  return { extends: parents, implements: interfaces };
}
