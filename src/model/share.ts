/** Parts that people count in, most usual first. */
const parts = [2, 3, 4, 5, 6, 8, 10, 20];

/** How far off "about 3 in 5" may be. The finest parts are close enough for every share. */
const TOLERANCE = 0.025;

/**
 * A share in words: "one in 4", "about one in 6", "7 in 10", "all but one in 50".
 * @param fraction 1 is the whole; below 0 and above 1 there is no share, and it says so
 */
export function share(fraction: number): string {
  if (fraction === 0) return "none";
  if (fraction === 1) return "all of it";
  if (fraction < 0) return "less than nothing";
  if (fraction > 1) return "more than all of it";
  if (fraction < 0.1) return oneIn(fraction);
  if (fraction > 0.9) return `all but ${oneIn(1 - fraction)}`;
  return someIn(fraction);
}

function oneIn(fraction: number): string {
  const whole = Math.round(1 / fraction);
  if (whole >= 1e6) return "less than one in a million";
  return about(1 / whole, fraction, `one in ${whole}`);
}

function someIn(fraction: number): string {
  const isClose = (part: number) => Math.abs(Math.round(fraction * part) / part - fraction) <= TOLERANCE;
  const isExact = (part: number) => Math.abs(Math.round(fraction * part) / part - fraction) < 1e-9;
  const whole = (parts.find(isExact) ?? parts.find(isClose)) as number;
  const some = Math.round(fraction * whole);
  return about(some / whole, fraction, some === 1 ? `one in ${whole}` : `${some} in ${whole}`);
}

function about(said: number, fraction: number, words: string): string {
  return Math.abs(said - fraction) < 1e-9 ? words : `about ${words}`;
}
