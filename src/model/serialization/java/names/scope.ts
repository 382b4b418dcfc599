import type { Language } from "../written.js";
import type { NamedClass } from "./named.js";

/** Where a type is used. */
export interface Place {
  /** The class in which it is used; null for the type in front of the classes. */
  readonly within: NamedClass | null;
  /** Type parameters of the method in which it is used. */
  readonly typeParameters: readonly string[];
  readonly language: Language;
}

/** The classes around a place, the innermost first. */
export function classesAround({ within }: Place): readonly NamedClass[] {
  const around: NamedClass[] = [];
  for (let one = within; one !== null; one = one.within) around.push(one);
  return around;
}

/** Whether a name is that of a type parameter. Those of a class end where a static class in it begins. */
export function isTypeParameter(name: string, place: Place): boolean {
  if (place.typeParameters.includes(name)) return true;
  for (const { written } of classesAround(place)) {
    if (written.typeParameters.includes(name)) return true;
    if (written.modifiers.includes("static")) return false;
  }
  return false;
}
