import type { Sample } from "../../types/sample.js";
import { type Day, dayOf, epochDay } from "./date.js";
import { secondOfDay, type TimeOfDay, timeOf } from "./time.js";

/** A point in time, as Java’s Instant holds it. */
export interface Moment {
  /** Since 1970, rounded down. */
  readonly seconds: number;
  /** 0 to 999999999. */
  readonly nano: number;
}

/** A day and a time such as "2026-11-23T10:15:30", without a zone; null for anything else. */
export function dayAndTimeOf(sample: Sample): { day: Day; time: TimeOfDay } | null {
  const [, date = "", clock = ""] = (typeof sample === "string" && /^([^T]*)T([^T]*)$/.exec(sample)) || [];
  const [day, time] = [dayOf(date), timeOf(clock)];
  return day && time && { day, time };
}

/** A point in time such as "2026-11-23T10:15:30.123Z", in UTC; null for anything else. */
export function momentOf(sample: Sample): Moment | null {
  const read = typeof sample === "string" && sample.endsWith("Z") ? dayAndTimeOf(sample.slice(0, -1)) : null;
  return read && { seconds: epochDay(read.day) * 86_400 + secondOfDay(read.time), nano: read.time.nano };
}
