import type { DeclaredClass } from "../../types/declared.js";
import type { Part, Reason, Serializer } from "../../types/serializer.js";
import type { Extraction, Place } from "../extraction.js";
import { type Hierarchy, lineageOf } from "../hierarchy.js";
import type { JavaType } from "../java-type.js";
import { wantedFor } from "./accessors.js";
import { customSerialization, innerClass, isInner, noFields, notPublic, shadowedFields } from "./class-rules.js";
import { constructorReasons } from "./constructor-rule.js";
import { fieldReason } from "./field-rule.js";
import { fieldsOf, unwrittenIn } from "./fields.js";
import { methodsOf } from "./methods.js";
import { partOf } from "./part.js";
import { pojoSerializer } from "./serializer.js";
import { superclassReasons } from "./superclasses.js";

/** A class as a POJO, or all reasons why it is none, the one that decides first. */
export type PojoAnalysis =
  { readonly serializer: Serializer } | { readonly serializer: null; readonly reasons: readonly Reason[] };

/**
 * Whether a class that the text declares is a POJO (`TypeExtractor.analyzePojo`), in the order in which Flink asks. A record
 * needs neither getters, nor setters, nor a constructor without arguments.
 */
export function analyzePojo(type: JavaType, place: Place, extraction: Extraction): PojoAnalysis {
  const declared = "name" in type ? extraction.classPath.get(type.name) : undefined;
  if (!declared) return { serializer: null, reasons: [] };
  const hierarchy = hierarchyIn(type, place, extraction);
  const early = earlyReasons(type, declared, extraction);
  const faults = declared.form === "record" ? [] : fieldFaults(type, declared, hierarchy, extraction);
  const parts = partsBefore(early.length > 0 ? "all" : faults[0]?.name, type, { ...place, hierarchy }, extraction);
  const reasons = [...early, ...faults.map(({ reason }) => reason), ...lateReasons(type, declared, extraction)];
  if (reasons.length > 0) return { serializer: null, reasons };
  return { serializer: pojoSerializer(declared, { parts, unwritten: unwrittenIn(type, extraction.classPath) }) };
}

/** Flink 1.3 adds the superclasses only of the root and of types with arguments, and so loses type parameters elsewhere. */
function hierarchyIn(type: JavaType, { hierarchy }: Place, { version, classPath }: Extraction): Hierarchy {
  const adds = version !== "1.3" || type.kind === "parameterized" || hierarchy.length <= 1;
  return adds ? [...hierarchy, ...lineageOf(type, classPath)] : hierarchy;
}

function earlyReasons(type: JavaType, declared: DeclaredClass, { classPath }: Extraction): readonly Reason[] {
  return [
    ...notPublic(declared, classPath),
    ...innerClass(declared, classPath),
    ...superclassReasons(type, classPath),
    ...shadowedFields(type, classPath),
    ...noFields(type, declared, classPath),
  ];
}

interface Fault {
  readonly name: string;
  readonly reason: Reason;
}

function fieldFaults(
  type: JavaType,
  declared: DeclaredClass,
  hierarchy: Hierarchy,
  { version, classPath }: Extraction,
): readonly Fault[] {
  const methods = methodsOf(type, classPath);
  return fieldsOf(type, classPath).flatMap((field) => {
    const wanted = wantedFor(field, declared.name, { hierarchy, classPath, version });
    const reason = fieldReason(field, methods, wanted);
    return reason ? [{ name: field.name, reason }] : [];
  });
}

/** Flink extracts the types of the fields up to the first that spoils the POJO; a failure in one of those ends all. */
function partsBefore(
  spoilt: string | undefined,
  type: JavaType,
  place: Place,
  extraction: Extraction,
): readonly Part[] {
  if (spoilt === "all") return [];
  const fields = fieldsOf(type, extraction.classPath);
  const end = fields.findIndex(({ name }) => name === spoilt);
  const parts = fields
    .slice(0, end < 0 ? fields.length : end)
    .map((field) => partOf(field, { pojo: type, place, extraction }));
  return parts.sort((one, other) => (one.name < other.name ? -1 : 1));
}

function lateReasons(type: JavaType, declared: DeclaredClass, { classPath }: Extraction): readonly Reason[] {
  const constructors = declared.form === "record" || isInner(declared, classPath) ? [] : constructorReasons(declared);
  return [...customSerialization(type, classPath), ...constructors];
}
