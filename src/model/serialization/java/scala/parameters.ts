import type { DeclaredField, Modifier } from "../../types/declared.js";
import { ahead, faultAt, sees, take, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { takeExpression } from "../members/expression.js";
import { takeAdornment } from "../members/modifiers.js";
import { takeScalaType } from "./type-use.js";

/** What may stand in front of the name of a component, besides the modifiers of Java. */
const words: readonly string[] = ["val", "override", "implicit"];

/** Takes the components of a case class in their parentheses, as the fields that Scala makes of them. */
export function takeComponents(cursor: Cursor): readonly DeclaredField[] {
  take(cursor, "(", "A case class needs its components in parentheses.");
  const fields: DeclaredField[] = [];
  while (!takeIf(cursor, ")")) {
    fields.push(takeComponent(cursor));
    if (!sees(cursor, ")")) take(cursor, ",", "A comma is missing between two components.");
  }
  return fields;
}

function takeComponent(cursor: Cursor): DeclaredField {
  const modifiers = takeModifiers(cursor);
  const { line } = ahead(cursor);
  const name = takeName(cursor, "a component");
  if (!takeIf(cursor, ":")) throw faultAt(cursor, `A component needs a colon and a type behind its name.`);
  const type = takeScalaType(cursor);
  const isRepeated = takeIf(cursor, "*");
  if (takeIf(cursor, "=")) takeExpression(cursor, ",", ")");
  return { name, type: isRepeated ? { kind: "named", name: "Seq", arguments: [type] } : type, modifiers, line };
}

/** Whatever is written, the field is private; it is final, unless it is a `var`; it may be transient by annotation. */
function takeModifiers(cursor: Cursor): readonly Modifier[] {
  const modifiers = new Set<Modifier>(["private", "final"]);
  for (;;) {
    const from = cursor.at;
    if (takeAdornment(cursor).annotations.includes("transient")) modifiers.add("transient");
    if (takeIf(cursor, "var")) modifiers.delete("final");
    if (words.includes(ahead(cursor).text)) cursor.at++;
    if (cursor.at === from) return [...modifiers];
  }
}
