import type { DeclaredClass } from "../../types/declared.js";
import { hasAny, lombokGetters, lombokSetters } from "./accessors.js";
import { lombokConstructors } from "./constructors.js";

/**
 * A class with the members that Lombok’s annotations on it add at compile time. What the annotations say in brackets, and
 * annotations on fields, are not known here (projectlombok.org/features: @Data, @Value, @Getter, @Setter, @Builder,
 * @NoArgsConstructor, @RequiredArgsConstructor, @AllArgsConstructor).
 */
export function withLombokMembers(declared: DeclaredClass): DeclaredClass {
  const fields = hasAny(declared, ["Value"]) ? declared.fields.map(privateFinal) : declared.fields;
  const compiled = { ...declared, fields };
  return {
    ...compiled,
    methods: [...declared.methods, ...lombokGetters(compiled), ...lombokSetters(compiled)],
    constructors: [...declared.constructors, ...lombokConstructors(compiled)],
  };
}

/** @Value makes the fields that say nothing else private and final. */
function privateFinal(field: DeclaredClass["fields"][number]): DeclaredClass["fields"][number] {
  if (field.modifiers.includes("static")) return field;
  const visible = field.modifiers.some((each) => ["public", "protected", "private"].includes(each));
  return { ...field, modifiers: [...field.modifiers, ...(visible ? [] : (["private"] as const)), "final"] };
}
