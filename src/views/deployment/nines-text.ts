import { YEAR_SECONDS } from "../../model/deployment/constants.js";
import { ninesOf } from "../../model/deployment/nines.js";
import { amount } from "../world.js";

/** The availability that goes with so much downtime a year: "99.914 %". */
export function availabilityText(downtimeSeconds: number): string {
  return shareText(YEAR_SECONDS / (YEAR_SECONDS + downtimeSeconds));
}

/** An availability with as many digits as tell it from all of the time. */
export function shareText(availability: number): string {
  const nines = ninesOf(availability);
  return amount(availability, "fraction", { decimals: Number.isFinite(nines) ? Math.min(8, Math.max(1, nines)) : 0 });
}

const words = [
  "no nine",
  "one nine",
  ...["two", "three", "four", "five", "six", "seven"].map((count) => `${count} nines`),
];

/** How many nines it begins with, in words. */
export function ninesText(availability: number): string {
  const nines = ninesOf(availability);
  return Number.isFinite(nines) ? (words[nines] ?? `${String(nines)} nines`) : "nines without end";
}
