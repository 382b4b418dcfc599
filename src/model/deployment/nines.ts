/** What rounding may take from a share that is one of so many nines. */
const ROUNDING = 1e-9;

/** How many nines an availability begins with: 0.9991 has three. Between 0 and 1; 1 itself has no end of them. */
export function ninesOf(availability: number): number {
  if (availability >= 1) return Infinity;
  return Math.max(0, Math.floor(-Math.log10(1 - availability) + ROUNDING));
}

/** The seconds that a year may be down with so many nines. */
export function downtimeOfNines(nines: number, yearSeconds: number): number {
  return yearSeconds * 10 ** -nines;
}
