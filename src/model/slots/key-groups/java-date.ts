import type { CalendarDay } from "./java-key.js";

/**
 * Reads a day as Java’s `LocalDate` writes it: 2017-09-11.
 * @returns null where the calendar has no such day
 */
export function readDay(text: string): CalendarDay | null {
  const [, year, month, day] = /^([+-]?\d{4,9})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  return day >= 1 && day <= daysIn(month, year) ? { year, month, day } : null;
}

/** @returns 0 where there is no such month */
function daysIn(month: number, year: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
