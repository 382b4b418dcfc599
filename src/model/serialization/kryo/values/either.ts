import type { JavaType } from "../../extraction/java-type.js";
import { isObject, memberOf } from "../../layout/read/object.js";
import type { DeclaredClass } from "../../types/declared.js";
import type { Sample } from "../../types/sample.js";
import { optional } from "./optional.js";

const EITHER = "org.apache.flink.types.Either";

/** The sides of an Either as Kryo sees them: each may keep an object of the other one, to be used again, and starts with none. */
export const sides: readonly DeclaredClass[] = [
  sideOf("Left", { holds: "L", keeps: "Right" }),
  sideOf("Right", { holds: "R", keeps: "Left" }),
];

/** The object that stands for {"left": x} or {"right": x} where the program says Either; null for any other type. */
export function eitherOf(
  type: JavaType,
  sample: Sample,
): { readonly type: JavaType; readonly className: string; readonly sample: Exclude<Sample, null> } | null {
  if (type.kind !== "parameterized" || type.name !== EITHER || !isObject(sample)) return null;
  const side = memberOf(sample, "left") === undefined ? "Right" : "Left";
  const value = memberOf(sample, side.toLowerCase());
  if (value === undefined || Object.keys(sample).length !== 1) return null;
  const className = `${EITHER}$${side}`;
  return { type: { ...type, name: className }, className, sample: { value } };
}

function sideOf(side: string, { holds, keeps }: { holds: string; keeps: string }): DeclaredClass {
  const other = { kind: "named", name: `${EITHER}$${keeps}`, arguments: ["L", "R"].map(named) } as const;
  return {
    ...optional,
    name: `${EITHER}$${side}`,
    typeParameters: ["L", "R"],
    modifiers: ["public", "static"],
    fields: [
      { name: "value", type: named(holds), modifiers: ["private"], line: 0 },
      { name: keeps.toLowerCase(), type: other, modifiers: ["private"], line: 0 },
    ],
  };
}

function named(name: string) {
  return { kind: "named", name, arguments: [] } as const;
}
