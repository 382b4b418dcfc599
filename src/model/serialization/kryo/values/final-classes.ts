import type { ClassPath } from "../../extraction/class-path.js";

/** Final classes of Java that records hold. What is not here is taken for one that is not final. */
const finals: ReadonlySet<string> = new Set([
  ..."Integer String Float Boolean Byte Character Short Long Double Void Class StringBuilder StringBuffer Math System"
    .split(" ")
    .map((name) => `java.lang.${name}`),
  ..."UUID Optional OptionalInt OptionalLong OptionalDouble Locale Currency Objects StringJoiner Scanner"
    .split(" ")
    .map((name) => `java.util.${name}`),
  ..."Instant LocalDate LocalTime LocalDateTime ZonedDateTime OffsetDateTime OffsetTime Duration Period Year YearMonth MonthDay ZoneOffset DayOfWeek Month"
    .split(" ")
    .map((name) => `java.time.${name}`),
  "java.math.MathContext",
  "java.math.RoundingMode",
  "java.net.URI",
  "java.net.URL",
  "java.util.concurrent.TimeUnit",
  "java.util.regex.Pattern",
]);

const primitives: ReadonlySet<string> = new Set("boolean byte char short int long float double".split(" "));

/** Whether all objects of a class are of that very class; of an array, whether those in it are (`Kryo.isFinal`). */
export function isFinal(name: string, classes: ClassPath): boolean {
  if (/^\[+[A-Z]$/.test(name)) return true;
  const element = /^\[+L(.*);$/.exec(name)?.[1] ?? name;
  const declared = classes.get(element);
  if (declared) return declared.form === "record" || declared.modifiers.includes("final");
  return primitives.has(element) || finals.has(element);
}
