import type { DeclaredClass } from "../../types/declared.js";
import type { Reason } from "../../types/serializer.js";
import { simpleName } from "../class-names.js";
import { usesLombok } from "../lombok/accessors.js";

/** Flink makes an empty object, then sets its fields. An abstract class need not have a constructor for that. */
export function constructorReasons(declared: DeclaredClass): readonly Reason[] {
  const { constructors, modifiers } = declared;
  if (constructors.length === 0) return [];
  const empty = constructors.find(({ parameters }) => parameters.length === 0);
  if (!empty) return modifiers.includes("abstract") ? [] : [missing(declared)];
  return empty.modifiers.includes("public") ? [] : [hidden(declared, empty.line)];
}

function missing(declared: DeclaredClass): Reason {
  const { name, constructors, line } = declared;
  const called = simpleName(name);
  const says = `${called} has no constructor without arguments.`;
  const mend = usesLombok(declared) ? "Add @NoArgsConstructor." : `Add one: public ${called}() {}.`;
  return { rule: "noDefaultConstructor", says, mend, line: constructors[0]?.line ?? line };
}

function hidden({ name }: DeclaredClass, line: number): Reason {
  const says = `The constructor of ${simpleName(name)} without arguments is not public.`;
  return { rule: "privateDefaultConstructor", says, mend: "Make this constructor public.", line };
}
