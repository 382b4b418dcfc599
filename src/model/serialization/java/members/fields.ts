import type { DeclaredField, Modifier, TypeUse } from "../../types/declared.js";
import { ahead, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { missingSemicolon, takeExpression } from "./expression.js";
import { takeDimensions } from "./type-use.js";

/** Takes what follows the type of one field or of several: `a, b[] = {1, 2};`. */
export function takeFields(cursor: Cursor, type: TypeUse, modifiers: readonly Modifier[]): readonly DeclaredField[] {
  const fields: DeclaredField[] = [];
  do fields.push(takeField(cursor, type, modifiers));
  while (takeIf(cursor, ","));
  if (!takeIf(cursor, ";")) throw missingSemicolon(cursor);
  return fields;
}

function takeField(cursor: Cursor, type: TypeUse, modifiers: readonly Modifier[]): DeclaredField {
  const { line } = ahead(cursor);
  const name = takeName(cursor, "a field");
  const field = { name, type: takeDimensions(cursor, type), modifiers, line };
  if (takeIf(cursor, "=")) takeExpression(cursor, ",", ";");
  return field;
}
