import { sees, seesName, takeGroup, takeIf, type Cursor } from "../lexis/cursor.js";
import { takeParents } from "./parents.js";
import { takeTitle } from "./title.js";

/** Takes an object of Scala, if one comes next; whether it does. It is no type, and what is in it is not read. */
export function takeObject(cursor: Cursor): boolean {
  if (!takeIf(cursor, "case", "object") && !(seesName(cursor, 1) && takeIf(cursor, "object"))) return false;
  takeTitle(cursor, "an object");
  takeParents(cursor);
  if (sees(cursor, "{")) takeGroup(cursor);
  return true;
}
