import type { DeclaredClass, DeclaredConstructor, DeclaredField, Modifier } from "../../types/declared.js";
import { hasAny, instanceFields } from "./accessors.js";

/**
 * The constructors that Lombok adds. @Data, @Value and @Builder add theirs only to a class that has none, neither written
 * nor asked for. A final field counts as one without a value: what stands after “=” is not known here.
 */
export function lombokConstructors(declared: DeclaredClass): readonly DeclaredConstructor[] {
  const asked = askedFor(declared);
  return asked.length > 0 || declared.constructors.length > 0 ? asked : implied(declared);
}

function askedFor(declared: DeclaredClass): readonly DeclaredConstructor[] {
  return [
    ...(hasAny(declared, ["NoArgsConstructor"]) ? [constructorOf([], declared, ["public"])] : []),
    ...(hasAny(declared, ["RequiredArgsConstructor"]) ? [constructorOf(required(declared), declared, ["public"])] : []),
    ...(hasAny(declared, ["AllArgsConstructor"])
      ? [constructorOf(instanceFields(declared), declared, ["public"])]
      : []),
  ];
}

function implied(declared: DeclaredClass): readonly DeclaredConstructor[] {
  if (hasAny(declared, ["Value"])) return [constructorOf(instanceFields(declared), declared, ["public"])];
  if (hasAny(declared, ["Builder"])) return [constructorOf(instanceFields(declared), declared, [])];
  if (hasAny(declared, ["Data"])) return [constructorOf(required(declared), declared, ["public"])];
  return [];
}

function required(declared: DeclaredClass): readonly DeclaredField[] {
  return instanceFields(declared).filter(({ modifiers }) => modifiers.includes("final"));
}

function constructorOf(
  fields: readonly DeclaredField[],
  { line }: DeclaredClass,
  modifiers: readonly Modifier[],
): DeclaredConstructor {
  return { parameters: fields.map(({ type }) => type), modifiers, line };
}
