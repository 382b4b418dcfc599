import type { Title } from "../forms/header.js";
import { ahead, takeName, type Cursor } from "../lexis/cursor.js";
import { takeScalaTypeParameters } from "./type-parameters.js";

/**
 * Takes name and type parameters of a declaration.
 * @param of what is declared, with its article: "a case class"
 */
export function takeTitle(cursor: Cursor, of: string): Title {
  const { line } = ahead(cursor);
  return { line, name: takeName(cursor, of), typeParameters: takeScalaTypeParameters(cursor) };
}
