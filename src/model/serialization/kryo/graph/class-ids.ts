import type { Kryo } from "./dialect.js";

/** Classes that Kryo itself gives numbers to, from 0; Kryo 2 has void as number 9. */
const own = ["Integer", "String", "Float", "Boolean", "Byte", "Character", "Short", "Long", "Double"];

/** Classes that Chill, or Flink in its place, gives numbers to from 73 on (`FlinkChillPackageRegistrar`); Flink 1.x only. */
const FIRST_OF_CHILL = 73;
const ofChill = [
  "java.util.Arrays$ArrayList",
  "java.util.BitSet",
  "java.util.PriorityQueue",
  "java.util.regex.Pattern",
  "java.sql.Date",
  "java.sql.Time",
  "java.sql.Timestamp",
  "java.net.URI",
  "java.net.InetSocketAddress",
  "java.util.UUID",
  "java.util.Locale",
  "java.text.SimpleDateFormat",
];

/**
 * The numbers of classes that are written without their name: those of Kryo, then the declared class, then those that the
 * program registers, in its order. A class that has a number keeps it.
 */
export function classIds(classes: readonly string[], kryo: Kryo): ReadonlyMap<string, number> {
  const ids = new Map(own.map((name, id) => [`java.lang.${name}`, id]));
  if (kryo === 2) ofChill.forEach((name, at) => ids.set(name, FIRST_OF_CHILL + at));
  let next = kryo === 2 ? FIRST_OF_CHILL + ofChill.length : own.length;
  for (const name of classes) if (!ids.has(name)) ids.set(name, next++);
  return ids;
}
