import type { Reason } from "../../types/serializer.js";
import { simpleName } from "../class-names.js";
import { displayOf } from "../display.js";
import { isGetter, isSetter, type Wanted } from "./accessors.js";
import type { PojoField } from "./fields.js";
import type { Method } from "./methods.js";
import { nearMiss } from "./near-miss.js";

/** Why a field spoils the POJO; null if it does not. Flink takes a public field even if it is final. */
export function fieldReason(field: PojoField, methods: readonly Method[], wanted: Wanted): Reason | null {
  if (field.declared.modifiers.includes("public")) return null;
  const lacks = [
    ...(methods.some((each) => isGetter(each, wanted)) ? [] : ["getter"]),
    ...(methods.some((each) => isSetter(each, wanted)) ? [] : ["setter"]),
  ];
  if (lacks.length === 0) return null;
  const called = `The field ${field.name} of ${simpleName(field.owner.name)}`;
  const hint = nearMiss(methods, wanted);
  return {
    rule: "privateField",
    says: `${called} is ${visibilityOf(field)}, and has no ${lacks.join(" and no ")} that Flink takes.${hint ? ` ${hint}` : ""}`,
    mend: mendFor(field),
    line: field.declared.line,
  };
}

function visibilityOf({ declared: { modifiers } }: PojoField): string {
  return modifiers.find((each) => each === "private" || each === "protected") ?? "not public";
}

function mendFor({ name, type, declared }: PojoField): string {
  const stem = name.charAt(0).toUpperCase() + name.slice(1);
  if (declared.modifiers.includes("final"))
    return "Take “final” away, and make the field public or give it a getter and a setter.";
  return `Make the field public, or give it public methods get${stem}() and set${stem}(${displayOf(type)}).`;
}
