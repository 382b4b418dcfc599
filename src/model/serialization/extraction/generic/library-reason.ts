import { tableOf } from "../../../table.js";
import type { Reason } from "../../types/serializer.js";
import type { SerializationVersion } from "../../types/version.js";
import { simpleName } from "../class-names.js";

type Rule = Omit<Reason, "line">;

/** Classes that have a serializer in Flink for which nobody asks (`LocalTimeTypeInfo`). */
const localTimes: Readonly<Record<string, string>> = tableOf({
  "java.time.LocalDate": "Types.LOCAL_DATE",
  "java.time.LocalTime": "Types.LOCAL_TIME",
  "java.time.LocalDateTime": "Types.LOCAL_DATE_TIME",
});

/** What to use in place of some classes of Java. */
const instead: Readonly<Record<string, string>> = tableOf({
  "java.util.Optional": "Use the value itself, null where it is missing.",
  "java.util.UUID": "Keep it as two longs.",
  "java.time.Instant": "Keep it as a long of milliseconds.",
  "java.time.Duration": "Keep it as a long of milliseconds.",
});

/** Why a class that the text does not declare goes to Kryo. */
export function libraryReason(name: string, version: SerializationVersion): Rule {
  if (name === "org.apache.flink.types.Row") return plainRow();
  const known = version === "1.3" ? undefined : localTimes[name];
  if (known !== undefined) return unasked(name, known);
  return /^(javax?|scala|org\.apache\.flink)\./.test(name) ? noSerializer(name) : unknownClass(name);
}

function plainRow(): Rule {
  const says = "A Row does not say of what types its fields are.";
  return { rule: "plainRow", says, mend: "Say the type with returns(Types.ROW(…))." };
}

function unasked(name: string, type: string): Rule {
  const says = `Flink has a serializer for ${simpleName(name)}, but the type extraction does not ask for it.`;
  return { rule: "notExtracted", says, mend: `Say the type, ${type}, with @TypeInfo or returns(…).` };
}

function noSerializer(name: string): Rule {
  const says = `Flink has no serializer for ${simpleName(name)}, and it is no POJO.`;
  const mend = instead[name] ?? "Keep what it holds in fields of types that Flink knows.";
  return { rule: "noSerializer", says, mend };
}

function unknownClass(name: string): Rule {
  const says = `${simpleName(name)} is not declared in this text; what is not known goes to Kryo.`;
  return { rule: "unknownClass", says, mend: "Add its declaration to the text." };
}
