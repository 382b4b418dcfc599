import { sees, takeGroup, type Cursor } from "../lexis/cursor.js";
import { joined } from "../members/implied.js";
import type { Adornment } from "../members/modifiers.js";
import { noMembers, type WrittenClass } from "../written.js";
import { takeParents } from "./parents.js";
import { takeTitle } from "./title.js";

/** Takes a trait, behind the keyword. It is an interface to the JVM; its body is skipped. */
export function takeTrait(cursor: Cursor, { modifiers, annotations }: Adornment): WrittenClass {
  const title = takeTitle(cursor, "a trait");
  const parents = takeParents(cursor);
  if (sees(cursor, "{")) takeGroup(cursor);
  return {
    ...{ language: "scala", form: "interface", ...title, ...noMembers, constants: [] },
    modifiers: joined(modifiers, "public", "abstract"),
    annotations,
    ...parents,
  };
}
