import type { DeclaredField, TypeUse } from "../../types/declared.js";
import { ahead, sees, take, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { takeAdornment } from "./modifiers.js";
import { takeDimensions, takeType } from "./type-use.js";

/** A parameter of a method, or a component of a record. */
export type Parameter = Pick<DeclaredField, "name" | "type" | "line">;

/**
 * Takes parameters in their parentheses. A last one with “...” is an array. The receiver `Order this`, which only carries
 * annotations, is not among them.
 * @param of what each is, with its article: "a parameter"
 */
export function takeParameters(cursor: Cursor, of: string): readonly Parameter[] {
  take(cursor, "(", `"(" belongs here.`);
  const parameters: Parameter[] = [];
  while (!takeIf(cursor, ")")) {
    const parameter = takeParameter(cursor, of);
    if (parameter !== null) parameters.push(parameter);
    if (!sees(cursor, ")")) take(cursor, ",", `A comma is missing between two of the parameters or components.`);
  }
  return parameters;
}

function takeParameter(cursor: Cursor, of: string): Parameter | null {
  takeAdornment(cursor);
  const type = takeVariable(cursor);
  if (takeReceiver(cursor)) return null;
  const { line } = ahead(cursor);
  const name = takeName(cursor, of);
  return { name, type: takeDimensions(cursor, type), line };
}

/** A type, with “...” behind it or without. */
function takeVariable(cursor: Cursor): TypeUse {
  const type = takeType(cursor);
  return takeIf(cursor, "...") ? { kind: "array", of: type } : type;
}

/** In the constructor of an inner class the receiver is named after the class around it: `Shop Shop.this`. */
function takeReceiver(cursor: Cursor): boolean {
  if (ahead(cursor, 1).text === "." && ahead(cursor, 2).text === "this") cursor.at += 2;
  return takeIf(cursor, "this");
}
