import type { Sample } from "../../types/sample.js";

/** A day of the calendar that ISO 8601 counts by. */
export interface Day {
  /** −9999 to 9999; 0 is the year before 1. */
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A day such as "2026-11-23" or "-0044-03-15"; null for anything else, such as the 30th of February. */
export function dayOf(sample: Sample): Day | null {
  const [, year, month, day] = (typeof sample === "string" && /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(sample)) || [];
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  return read.month >= 1 && read.month <= 12 && read.day >= 1 && read.day <= daysIn(read) ? read : null;
}

/** Days from the first of January 1970, in the Gregorian calendar also before it began. */
export function epochDay({ year, month, day }: Day): number {
  const before = Array.from({ length: month - 1 }, (_, at) => daysIn({ year, month: at + 1 }));
  return 365 * (year - 1970) + leapYearsBefore(year) - leapYearsBefore(1970) + sum(before) + day - 1;
}

function daysIn({ year, month }: { year: number; month: number }): number {
  if (month === 2) return leapYearsBefore(year + 1) > leapYearsBefore(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function leapYearsBefore(year: number): number {
  const last = year - 1;
  return Math.floor(last / 4) - Math.floor(last / 100) + Math.floor(last / 400);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
