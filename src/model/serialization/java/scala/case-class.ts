import { sees, takeGroup, type Cursor } from "../lexis/cursor.js";
import { takeTitle } from "./title.js";
import { joined } from "../members/implied.js";
import { takeAdornment, type Adornment } from "../members/modifiers.js";
import { noMembers, type WrittenClass } from "../written.js";
import { takeComponents } from "./parameters.js";
import { takeParents } from "./parents.js";

/**
 * Takes a case class, behind its keywords. To the JVM it is public, and its components are its fields. Further lists of
 * parameters, its body, and the members that Scala adds are not listed.
 */
export function takeCaseClass(cursor: Cursor, adornment: Adornment): WrittenClass {
  const title = takeTitle(cursor, "a case class");
  // Of the constructor: `case class Order @Inject() private (id: Long)`.
  takeAdornment(cursor);
  const fields = takeComponents(cursor);
  while (sees(cursor, "(")) takeGroup(cursor);
  const parents = takeParents(cursor);
  if (sees(cursor, "{")) takeGroup(cursor);
  return {
    ...{ language: "scala", form: "caseClass", ...title, ...noMembers, constants: [] },
    modifiers: joined(adornment.modifiers, "public"),
    annotations: adornment.annotations,
    ...parents,
    fields,
  };
}
