import { tableOf } from "../../table.js";
/** Enums of Java that records hold, with their constants in order. */
const known: Readonly<Record<string, string>> = tableOf({
  "java.util.concurrent.TimeUnit": "NANOSECONDS MICROSECONDS MILLISECONDS SECONDS MINUTES HOURS DAYS",
  "java.time.DayOfWeek": "MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY",
  "java.time.Month": "JANUARY FEBRUARY MARCH APRIL MAY JUNE JULY AUGUST SEPTEMBER OCTOBER NOVEMBER DECEMBER",
  "java.math.RoundingMode": "UP DOWN CEILING FLOOR HALF_UP HALF_DOWN HALF_EVEN UNNECESSARY",
});

/** The constants of an enum of Java, in order; null for a class that is none, or whose constants are not known here. */
export function javaEnumConstants(className: string): readonly string[] | null {
  return Object.hasOwn(known, className) ? (known[className]?.split(" ") ?? null) : null;
}
