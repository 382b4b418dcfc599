import type { Form } from "../../types/declared.js";
import type { Cursor } from "../lexis/cursor.js";
import { takeMembers } from "../members/body.js";
import { classModifiers } from "../members/implied.js";
import type { Adornment } from "../members/modifiers.js";
import type { WrittenClass } from "../written.js";
import { takeRelations, takeTitle } from "./header.js";

/** Takes an interface, behind the keyword. Those that it extends are in `implements`, where reflection has them too. */
export function takeInterface(cursor: Cursor, adornment: Adornment, within: Form | null): WrittenClass {
  const { name, line, typeParameters } = takeTitle(cursor, "an interface");
  const relations = takeRelations(cursor, "An interface");
  return {
    ...{ language: "java", form: "interface", name, line, typeParameters, constants: [] },
    modifiers: classModifiers(adornment.modifiers, "interface", within),
    annotations: adornment.annotations,
    extends: null,
    implements: relations.extends,
    ...takeMembers(cursor, { name, form: "interface", components: [] }),
  };
}
