import { javaEnumConstants } from "../types/java-enums.js";
import type { Serializer } from "../types/serializer.js";
import { leaf } from "./build.js";
import { isA } from "./class-path.js";
import type { Extraction } from "./extraction.js";

/** Enums of Java and of Flink that records hold. */
const known = [
  "java.lang.Enum",
  "java.lang.Thread$State",
  "java.math.RoundingMode",
  "java.time.DayOfWeek",
  "java.time.Month",
  "java.time.format.FormatStyle",
  "java.time.format.TextStyle",
  "java.time.temporal.ChronoField",
  "java.time.temporal.ChronoUnit",
  "java.util.Locale$Category",
  "java.util.concurrent.TimeUnit",
  "org.apache.flink.types.RowKind",
];

/** The serializer of an enum; null for any other class. */
export function enumSerializer(name: string, { classPath }: Extraction): Serializer | null {
  if (!known.includes(name) && !isA(name, "java.lang.Enum", classPath)) return null;
  const constants = classPath.get(name)?.constants ?? javaEnumConstants(name);
  const serializer = leaf("enum", "EnumSerializer", name);
  return constants ? { ...serializer, constants } : serializer;
}

/** Whether an enum has no constant at all, which `EnumSerializer` refuses. */
export function isEmptyEnum({ kind, of, constants }: Serializer): boolean {
  return kind === "enum" && (of === "java.lang.Enum" || constants?.length === 0);
}
