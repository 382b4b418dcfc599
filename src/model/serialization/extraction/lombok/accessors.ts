import type { DeclaredClass, DeclaredField, DeclaredMethod } from "../../types/declared.js";

/** The getters of @Data, @Value and @Getter. None where the class has a method of that name. */
export function lombokGetters(declared: DeclaredClass): readonly DeclaredMethod[] {
  if (!hasAny(declared, ["Data", "Value", "Getter"])) return [];
  const getters = instanceFields(declared).map(getterOf);
  return getters.filter((getter) => !isWritten(getter, declared));
}

/** The setters of @Data and @Setter, for fields that are not final. */
export function lombokSetters(declared: DeclaredClass): readonly DeclaredMethod[] {
  if (!hasAny(declared, ["Data", "Setter"])) return [];
  const mutable = instanceFields(declared).filter(({ modifiers }) => !modifiers.includes("final"));
  return mutable.map(setterOf).filter((setter) => !isWritten(setter, declared));
}

/** Whether one of these annotations is on the class, with or without “lombok.” in front. */
export function hasAny({ annotations }: DeclaredClass, names: readonly string[]): boolean {
  return annotations.some((annotation) => names.includes(annotation.replace(/^lombok\./, "")));
}

/** Whether one of Lombok’s annotations that add constructors is on the class. */
export function usesLombok(declared: DeclaredClass): boolean {
  return hasAny(declared, ["Data", "Value", "Builder", "AllArgsConstructor", "RequiredArgsConstructor"]);
}

/** The fields that are not static. */
export function instanceFields({ fields }: DeclaredClass): readonly DeclaredField[] {
  return fields.filter(({ modifiers }) => !modifiers.includes("static"));
}

function getterOf({ name, type, line }: DeclaredField): DeclaredMethod {
  const prefix = isBoolean(type) ? "is" : "get";
  return { name: prefix + stemOf(name, type), parameters: [], returns: type, modifiers: ["public"], line };
}

function setterOf({ name, type, line }: DeclaredField): DeclaredMethod {
  return { name: `set${stemOf(name, type)}`, parameters: [type], returns: null, modifiers: ["public"], line };
}

/** “Active” of both `active` and, where it is a boolean, `isActive`. */
function stemOf(name: string, type: DeclaredField["type"]): string {
  const bare = isBoolean(type) && /^is[A-Z]/.test(name) ? name.slice(2) : name;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}

function isBoolean(type: DeclaredField["type"]): boolean {
  return type.kind === "named" && type.name === "boolean";
}

function isWritten({ name, parameters }: DeclaredMethod, { methods }: DeclaredClass): boolean {
  return methods.some(
    (method) => method.name.toLowerCase() === name.toLowerCase() && method.parameters.length === parameters.length,
  );
}
