import type { Sample } from "../../types/sample.js";

/** A span of the calendar, as Java’s Period holds it. */
export interface Span {
  readonly years: number;
  readonly months: number;
  readonly days: number;
}

/** A period such as "P1Y2M3D" or "P2W"; null for anything else. */
export function periodOf(sample: Sample): Span | null {
  const text = /^P(?=.)(?:(-?\d{1,7})Y)?(?:(-?\d{1,7})M)?(?:(-?\d{1,7})W)?(?:(-?\d{1,7})D)?$/;
  const parts = typeof sample === "string" && text.exec(sample);
  if (!parts) return null;
  const [, years = "0", months = "0", weeks = "0", days = "0"] = parts;
  return { years: Number(years), months: Number(months), days: Number(weeks) * 7 + Number(days) };
}
