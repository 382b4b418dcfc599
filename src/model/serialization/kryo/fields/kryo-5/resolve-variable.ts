import { erasedName } from "../../../extraction/class-names.js";
import { isClass, type JavaType } from "../../../extraction/java-type.js";
import { resolve } from "../../../extraction/resolve.js";
import { genericType, type FieldPlace, type Variable } from "./generic-type.js";

/**
 * The class that a type parameter stands for by what the classes between say (`GenericsUtil.resolveTypeVariable`), or the
 * type parameter that is left. It goes by the names of parameters.
 */
export function resolveVariable(variable: Variable, place: FieldPlace): string | Variable {
  return between(variable, place, { current: place.to, isFirst: true });
}

function between(
  variable: Variable,
  place: FieldPlace,
  { current, isFirst }: { current: string; isFirst: boolean },
): string | Variable {
  const parent = superclass(current, place);
  if (parent?.kind !== "parameterized") return variable;
  const above =
    parent.name === place.from ? variable : between(variable, place, { current: parent.name, isFirst: false });
  if (typeof above === "string") return above;
  const parameters = place.classes.get(parent.name)?.typeParameters ?? [];
  const argument = parent.arguments[parameters.indexOf(above.name)];
  if (argument === undefined) return above;
  if (argument.kind === "variable") return isFirst ? above : argument;
  return isClass(argument) ? erasedName(argument) : genericType(argument, { ...place, to: current }).type;
}

/** The superclass of a class with its arguments, as it is written. */
export function superclass(name: string, { classes }: Pick<FieldPlace, "classes">): JavaType | null {
  const declared = classes.get(name);
  return declared?.extends ? resolve(declared.extends, declared, classes) : null;
}
