import type { Sample } from "../../types/sample.js";

/** Seconds that an offset such as "Z", "+02:00" or "-03:30:15" is ahead of UTC; null for anything else. Java allows 18 hours. */
export function offsetOf(sample: Sample): number | null {
  if (typeof sample !== "string") return null;
  if (sample === "Z") return 0;
  const [, sign, hours, minutes, seconds = "0"] = /^([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(sample) ?? [];
  const total = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const isValid = total <= 18 * 3600 && Number(minutes) < 60 && Number(seconds) < 60;
  return isValid ? (sign === "-" ? 0 - total : total) : null;
}
