import type { DeclaredField, Form } from "../../types/declared.js";
import { faultAt, sees, type Cursor } from "../lexis/cursor.js";
import { takeMembers } from "../members/body.js";
import { classModifiers } from "../members/implied.js";
import type { Adornment } from "../members/modifiers.js";
import { takeParameters, type Parameter } from "../members/parameters.js";
import type { WrittenClass } from "../written.js";
import { takeRelations, takeTitle } from "./header.js";

/**
 * Takes a record, behind the keyword. Its components are its first fields. The constructor and the accessors that Java
 * adds are not listed.
 */
export function takeRecord(cursor: Cursor, adornment: Adornment, within: Form | null): WrittenClass {
  const { name, line, typeParameters } = takeTitle(cursor, "a record");
  const components = takeParameters(cursor, "a component");
  if (sees(cursor, "extends")) throw faultAt(cursor, "A record extends no class.");
  const relations = takeRelations(cursor, "A record");
  const owner = { name, form: "record", components: components.map(({ type }) => type) } as const;
  const members = takeMembers(cursor, owner);
  return {
    ...{ language: "java", form: "record", name, line, typeParameters, constants: [], extends: null },
    modifiers: classModifiers(adornment.modifiers, "record", within),
    annotations: adornment.annotations,
    implements: relations.implements,
    ...members,
    fields: [...components.map(fieldOf), ...members.fields],
  };
}

function fieldOf(component: Parameter): DeclaredField {
  return { ...component, modifiers: ["private", "final"] };
}
