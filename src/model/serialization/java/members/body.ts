import { excerpt } from "../../../excerpt.js";
import type { DeclaredField, Form, TypeUse } from "../../types/declared.js";
import { takeDeclaration } from "../forms/declaration.js";
import { ahead, deeper, faultAt, sees, seesName, takeGroup, takeIf, type Cursor } from "../lexis/cursor.js";
import type { Members, WrittenClass, WrittenConstructor, WrittenMethod } from "../written.js";
import { takeFields } from "./fields.js";
import { fieldModifiers } from "./implied.js";
import { takeConstructor, takeMethod, type Beginning } from "./methods.js";
import { takeAdornment } from "./modifiers.js";
import { takeTypeParameters } from "./type-parameters.js";
import { takeType } from "./type-use.js";

/** The class whose body is read. */
export interface Owner {
  readonly name: string;
  readonly form: Form;
  /** Types of the components of a record; empty otherwise. */
  readonly components: readonly TypeUse[];
}

/** Members that are being collected. */
interface Collected extends Members {
  readonly fields: DeclaredField[];
  readonly methods: WrittenMethod[];
  readonly constructors: WrittenConstructor[];
  readonly classes: WrittenClass[];
}

/** Takes what stands in the body of a class, up to and with its closing brace. */
export function takeMembers(cursor: Cursor, owner: Owner): Members {
  const members: Collected = { fields: [], methods: [], constructors: [], classes: [] };
  deeper(cursor, () => {
    while (!takeIf(cursor, "}")) takeMember(cursor, owner, members);
  });
  return members;
}

function takeMember(cursor: Cursor, owner: Owner, members: Collected): void {
  if (takeIf(cursor, ";")) return;
  const adornment = takeAdornment(cursor);
  const declared = takeDeclaration(cursor, adornment, owner.form);
  if (declared !== null) members.classes.push(declared);
  // A block that initialises.
  else if (sees(cursor, "{")) takeGroup(cursor);
  else
    takeOther(cursor, owner, members, { ...adornment, typeParameters: takeTypeParameters(cursor), within: owner.form });
}

/** A constructor, a method or fields. */
function takeOther(cursor: Cursor, owner: Owner, members: Collected, beginning: Beginning): void {
  if (seesConstructor(cursor, owner)) {
    members.constructors.push(takeConstructor(cursor, owner.components, beginning));
    return;
  }
  const type = takeIf(cursor, "void") ? null : takeType(cursor);
  if (type === null || ahead(cursor, 1).text === "(") members.methods.push(takeMethod(cursor, type, beginning));
  else members.fields.push(...takeFields(cursor, type, fieldModifiers(beginning.modifiers, owner.form)));
}

function seesConstructor(cursor: Cursor, { name, form }: Owner): boolean {
  if (form === "record" && sees(cursor, name, "{")) return true;
  if (!seesName(cursor) || ahead(cursor, 1).text !== "(") return false;
  const { text } = ahead(cursor);
  if (text === name && form !== "interface") return true;
  const why = form === "interface" ? "" : `, or ${excerpt(name)} for a constructor`;
  throw faultAt(cursor, `${excerpt(text)} needs a type in front of it for a method${why}.`);
}
