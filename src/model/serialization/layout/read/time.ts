import type { Sample } from "../../types/sample.js";

/** A time of day. */
export interface TimeOfDay {
  /** 0 to 23. */
  readonly hour: number;
  /** 0 to 59. */
  readonly minute: number;
  /** 0 to 59: Java knows no leap seconds. */
  readonly second: number;
  /** 0 to 999999999. */
  readonly nano: number;
}

/** A time such as "10:15", "10:15:30" or "10:15:30.123456789"; null for anything else. */
export function timeOf(sample: Sample): TimeOfDay | null {
  const parts = typeof sample === "string" && /^(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?$/.exec(sample);
  if (!parts) return null;
  const [, hour, minute, second = "0", fraction = ""] = parts;
  const read = {
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    nano: Number(fraction.padEnd(9, "0")),
  };
  return read.hour < 24 && read.minute < 60 && read.second < 60 ? read : null;
}

/** Seconds since midnight, without the fraction. */
export function secondOfDay({ hour, minute, second }: TimeOfDay): number {
  return (hour * 60 + minute) * 60 + second;
}
