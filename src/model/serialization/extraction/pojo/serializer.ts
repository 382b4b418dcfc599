import type { DeclaredClass } from "../../types/declared.js";
import type { Part, Reason, Serializer } from "../../types/serializer.js";
import { simpleName } from "../class-names.js";

/** The serializer of a class that is a POJO. */
export function pojoSerializer(
  declared: DeclaredClass,
  { parts, unwritten }: { readonly parts: readonly Part[]; readonly unwritten: readonly string[] },
): Serializer {
  return {
    kind: "pojo",
    name: "PojoSerializer",
    of: declared.name,
    parts,
    ...(unwritten.length > 0 ? { unwritten } : {}),
    ...(declared.modifiers.includes("abstract") ? { isAbstract: true as const } : {}),
    reasons: notesOn(declared),
  };
}

function notesOn({ form, modifiers, name, line }: DeclaredClass): readonly Reason[] {
  if (form === "record")
    return [{ rule: "recordSince119", says: "Records are POJOs since Flink 1.19.", mend: null, line }];
  if (!modifiers.includes("abstract")) return [];
  const says = `${simpleName(name)} is abstract: each value carries the name of its class, or the tag of a registered one.`;
  return [{ rule: "abstractClass", says, mend: "Register the subclasses.", line }];
}
