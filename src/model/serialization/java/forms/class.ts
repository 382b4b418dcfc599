import type { Form } from "../../types/declared.js";
import { faultAt, sees, type Cursor } from "../lexis/cursor.js";
import { takeMembers } from "../members/body.js";
import { classModifiers } from "../members/implied.js";
import type { Adornment } from "../members/modifiers.js";
import type { WrittenClass } from "../written.js";
import { takeRelations, takeTitle } from "./header.js";

/** Takes a class, behind the keyword. */
export function takeClass(cursor: Cursor, adornment: Adornment, within: Form | null): WrittenClass {
  const { name, line, typeParameters } = takeTitle(cursor, "a class");
  if (sees(cursor, "("))
    throw faultAt(cursor, "Only a record, or a case class of Scala, has parentheses behind its name.");
  const relations = takeRelations(cursor, "A class");
  return {
    ...{ language: "java", form: "class", name, line, typeParameters, constants: [] },
    modifiers: classModifiers(adornment.modifiers, "class", within),
    annotations: adornment.annotations,
    extends: relations.extends[0] ?? null,
    implements: relations.implements,
    ...takeMembers(cursor, { name, form: "class", components: [] }),
  };
}
