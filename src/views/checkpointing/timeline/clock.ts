import { withoutNoise } from "../../../model/digits.js";
import { scales, text } from "../../../model/units.js";

const MINUTE = 60;
const HOUR = 3600;
const DAY = 86400;

/** How finely moments of a run of this length are told: nobody wants tenths of a second in a day. Seconds. */
export function resolutionFor(lengthSeconds: number): number {
  if (lengthSeconds < MINUTE) return 0.01;
  if (lengthSeconds < HOUR) return 0.1;
  return lengthSeconds < 3 * DAY ? 1 : MINUTE;
}

/** Up to here a length is told as any other number of the workbook; beyond, as people say it. Seconds. */
const SHORT = 2 * MINUTE;

/** A length of time: "24.6 s", "4 min 45 s". A dash where there is none. Seconds. */
export function lengthText(seconds: number): string {
  if (!Number.isFinite(seconds)) return "—";
  return seconds < SHORT ? text(seconds, "seconds") : clockText(seconds, Math.max(seconds, HOUR));
}

/**
 * A moment as people say it: "2 min 5 s", "1 h 30 min", "12.3 s". It can be read back by `read`.
 * @param seconds since the beginning of the run, 0 or more
 * @param lengthSeconds of the run, which decides how finely moments are told
 */
export function clockText(seconds: number, lengthSeconds: number): string {
  const resolution = resolutionFor(lengthSeconds);
  let rest = withoutNoise(Math.round(seconds / resolution) * resolution);
  const parts: string[] = [];
  for (const { label, base } of [...scales.seconds].reverse().filter((scale) => scale.base >= 1)) {
    const amount = base === 1 ? Number(rest.toFixed(2)) : Math.floor(rest / base);
    rest -= amount * base;
    if (amount > 0) parts.push(text(amount * base, "seconds", { scale: label, exact: true }));
  }
  return parts.join("\u00a0") || text(0, "seconds");
}
