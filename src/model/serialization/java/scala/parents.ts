import type { TypeUse } from "../../types/declared.js";
import { sees, takeGroup, takeIf, type Cursor } from "../lexis/cursor.js";
import { takeSimpleType } from "./type-use.js";

/** What a case class or a trait extends. Which of them are traits, nothing says here. */
export interface Parents {
  readonly extends: TypeUse | null;
  readonly implements: readonly TypeUse[];
}

/** Takes `extends Event(1) with Serializable`, if it is there. The first may be a class, all others are traits. */
export function takeParents(cursor: Cursor): Parents {
  if (!takeIf(cursor, "extends")) return { extends: null, implements: [] };
  const first = takeParent(cursor);
  const others: TypeUse[] = [];
  while (takeIf(cursor, "with") || takeIf(cursor, ",")) others.push(takeParent(cursor));
  return { extends: first, implements: others };
}

function takeParent(cursor: Cursor): TypeUse {
  const type = takeSimpleType(cursor);
  while (sees(cursor, "(")) takeGroup(cursor);
  return type;
}
