import type { DeclaredClass, Modifier, TypeText, TypeUse } from "../../../../src/model/serialization/types/declared.js";
import { readTypes } from "../../../../src/model/serialization/java/read-types.js";

/** A text as it is read, or a failed test. */
export function typesOf(text: string): TypeText {
  const read = readTypes(text);
  if ("problems" in read) throw new Error(read.problems.map(({ line, says }) => `Line ${line}: ${says}`).join("\n"));
  return read;
}

/** A type on one line: "java.util.List<?>[]". */
export function shown(type: TypeUse): string {
  if (type.kind === "wildcard") return "?";
  if (type.kind === "array") return `${shown(type.of)}[]`;
  return type.name + (type.arguments.length > 0 ? `<${type.arguments.map(shown).join(", ")}>` : "");
}

/** A class and its members, one a line, in the order of the model: fields, constructors, methods. */
export function lines(declared: DeclaredClass): readonly string[] {
  const { form, name, typeParameters, modifiers, annotations, fields, methods, constructors, constants } = declared;
  const parameters = typeParameters.length > 0 ? `<${typeParameters.join(", ")}>` : "";
  const parent = declared.extends ? ` extends ${shown(declared.extends)}` : "";
  const interfaces = declared.implements.length > 0 ? ` implements ${declared.implements.map(shown).join(", ")}` : "";
  return [
    [...annotations.map((one) => `@${one}`), ...modifiers, form, name].join(" ") + parameters + parent + interfaces,
    ...constants.map((constant) => `  ${constant}`),
    ...fields.map((field) => member(field.modifiers, `${shown(field.type)} ${field.name}`)),
    ...constructors.map((one) => member(one.modifiers, `new(${one.parameters.map(shown).join(", ")})`)),
    ...methods.map((one) =>
      member(
        one.modifiers,
        `${one.returns ? shown(one.returns) : "void"} ${one.name}(${one.parameters.map(shown).join(", ")})`,
      ),
    ),
  ];
}

function member(modifiers: readonly Modifier[], rest: string): string {
  return `  ${[...modifiers, rest].join(" ")}`;
}

/** A text with its lines taken out of it. */
export function withoutLines(text: TypeText): unknown {
  return JSON.parse(JSON.stringify(text, (key, value: unknown) => (key === "line" ? 0 : value)));
}
