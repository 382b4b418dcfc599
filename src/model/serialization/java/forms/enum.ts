import type { Form } from "../../types/declared.js";
import { faultAt, sees, takeGroup, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { takeAnnotations } from "../members/annotations.js";
import { takeMembers } from "../members/body.js";
import { classModifiers, joined } from "../members/implied.js";
import type { Adornment } from "../members/modifiers.js";
import { noMembers, type WrittenClass } from "../written.js";
import { takeRelations, takeTitle } from "./header.js";

/** The constants of an enum. One with a body is of a class of its own, so that the enum is not final. */
interface Constants {
  readonly constants: readonly string[];
  readonly haveBodies: boolean;
}

/** Takes an enum, behind the keyword. */
export function takeEnum(cursor: Cursor, adornment: Adornment, within: Form | null): WrittenClass {
  const { name, line, typeParameters } = takeTitle(cursor, "an enum");
  if (sees(cursor, "extends")) throw faultAt(cursor, "An enum extends no class.");
  const relations = takeRelations(cursor, "An enum");
  const { constants, haveBodies } = takeConstants(cursor);
  const modifiers = classModifiers(adornment.modifiers, "enum", within);
  const members = takeIf(cursor, "}") ? noMembers : takeMembers(cursor, { name, form: "enum", components: [] });
  return {
    ...{ language: "java", form: "enum", name, line, typeParameters, constants, extends: null },
    modifiers: haveBodies ? modifiers : joined(modifiers, "final"),
    annotations: adornment.annotations,
    implements: relations.implements,
    ...members,
  };
}

/** Takes constants with their arguments and bodies, up to the brace that closes the enum or behind the semicolon. */
function takeConstants(cursor: Cursor): Constants {
  const constants: string[] = [];
  let haveBodies = false;
  while (!sees(cursor, "}") && !takeIf(cursor, ";")) {
    takeAnnotations(cursor);
    constants.push(takeName(cursor, "a constant"));
    if (sees(cursor, "(")) takeGroup(cursor);
    haveBodies ||= sees(cursor, "{");
    if (sees(cursor, "{")) takeGroup(cursor);
    if (!takeIf(cursor, ",") && !sees(cursor, ";") && !sees(cursor, "}")) {
      throw faultAt(cursor, "A comma is missing between two constants, or a semicolon behind the last.");
    }
  }
  return { constants, haveBodies };
}
