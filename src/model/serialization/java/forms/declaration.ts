import type { Form } from "../../types/declared.js";
import { ahead, seesName, takeIf, type Cursor } from "../lexis/cursor.js";
import type { Adornment } from "../members/modifiers.js";
import { takeCaseClass } from "../scala/case-class.js";
import { takeTrait } from "../scala/trait.js";
import type { WrittenClass } from "../written.js";
import { takeClass } from "./class.js";
import { takeEnum } from "./enum.js";
import { takeInterface } from "./interface.js";
import { takeRecord } from "./record.js";

/**
 * Takes the declaration of a class, or gives null where none begins. An annotation type is an interface.
 * @param adornment what stood in front of it
 * @param within the form of the class around it, or null: what is Scala’s stands in no class
 */
export function takeDeclaration(cursor: Cursor, adornment: Adornment, within: Form | null): WrittenClass | null {
  if (takeIf(cursor, "class")) return takeClass(cursor, adornment, within);
  if (takeIf(cursor, "interface") || takeIf(cursor, "@", "interface")) return takeInterface(cursor, adornment, within);
  if (takeIf(cursor, "enum")) return takeEnum(cursor, adornment, within);
  if (seesRecord(cursor) && takeIf(cursor, "record")) return takeRecord(cursor, adornment, within);
  if (within !== null) return null;
  if (takeIf(cursor, "case", "class")) return takeCaseClass(cursor, adornment);
  if (seesName(cursor, 1) && takeIf(cursor, "trait")) return takeTrait(cursor, adornment);
  return null;
}

/** Since “record” is reserved here only, a class may have a field or a method of that name. */
function seesRecord(cursor: Cursor): boolean {
  return ahead(cursor, 1).kind === "word" && ["(", "<"].includes(ahead(cursor, 2).text);
}
