import { excerpt } from "../../../excerpt.js";
import type { TypeUse } from "../../types/declared.js";
import { ahead, deeper, faultAt, sees, seesName, take, takeIf, takeName, type Cursor } from "../lexis/cursor.js";
import { takeAnnotations } from "../members/annotations.js";

/**
 * Takes a type as a program of Scala uses it: `Map[String, (Int, Option[Long])]`, `Int => String`, `Event with Timed`, of
 * which the JVM sees the first. Arrays become arrays, tuples and functions the classes behind them.
 */
export function takeScalaType(cursor: Cursor): TypeUse {
  const types = sees(cursor, "(") ? takeTuple(cursor) : [takeSimpleType(cursor)];
  while (takeIf(cursor, "with")) takeSimpleType(cursor);
  if (takeIf(cursor, "=", ">")) return deeper(cursor, () => generic("scala.Function", types, takeScalaType(cursor)));
  return types.length === 1 ? (types[0] as TypeUse) : generic("scala.Tuple", types);
}

/** A class whose name ends in the number of the types that it is about. */
function generic(name: string, types: readonly TypeUse[], ...more: readonly TypeUse[]): TypeUse {
  return { kind: "named", name: `${name}${types.length}`, arguments: [...types, ...more] };
}

function takeTuple(cursor: Cursor): readonly TypeUse[] {
  cursor.at++;
  return deeper(cursor, () => (takeIf(cursor, ")") ? [] : takeList(cursor, ")")));
}

function takeList(cursor: Cursor, end: string): readonly TypeUse[] {
  const types = [takeScalaType(cursor)];
  while (takeIf(cursor, ",")) types.push(takeScalaType(cursor));
  take(cursor, end, `A list of types needs a "${end}".`);
  return types;
}

/** Takes a type that is one class: `List[Int]`, `shop.Order`, or a wildcard. */
export function takeSimpleType(cursor: Cursor): TypeUse {
  takeAnnotations(cursor);
  if (takeIf(cursor, "_") || takeIf(cursor, "?")) return takeWildcard(cursor);
  if (!seesName(cursor)) throw faultAt(cursor, noType(cursor));
  let name = takeName(cursor, "a type");
  while (takeIf(cursor, ".") || takeIf(cursor, "#")) name += `.${takeName(cursor, "a type")}`;
  const given = takeIf(cursor, "[") ? deeper(cursor, () => takeList(cursor, "]")) : [];
  const [of] = given;
  return name === "Array" && of !== undefined ? { kind: "array", of } : { kind: "named", name, arguments: given };
}

/** A type that is left open, with its bounds: `_ <: Event`. */
function takeWildcard(cursor: Cursor): TypeUse {
  while (takeIf(cursor, "<", ":") || takeIf(cursor, ">", ":")) deeper(cursor, () => takeScalaType(cursor));
  return { kind: "wildcard" };
}

function noType(cursor: Cursor): string {
  const { kind, text } = ahead(cursor);
  return kind === "end" ? "The text ends where a type belongs." : `${excerpt(text)} is not a type.`;
}
