import type { Sample } from "../../types/sample.js";

/** A length of time, as Java’s Duration holds it. */
export interface Length {
  /** Rounded down. */
  readonly seconds: bigint;
  /** 0 to 999999999. */
  readonly nano: number;
}

const SECOND = 1_000_000_000n;
const text =
  /^([-+]?)P(?=.)(?:([-+]?\d{1,15})D)?(?:T(?=.)(?:([-+]?\d{1,15})H)?(?:([-+]?\d{1,15})M)?(?:([-+]?)(\d{1,18})(?:\.(\d{0,9}))?S)?)?$/;

/** A duration such as "PT1H0.5S"; null for anything else. */
export function durationOf(sample: Sample): Length | null {
  const parts = typeof sample === "string" && text.exec(sample);
  if (!parts) return null;
  const [, sign, days = "0", hours = "0", minutes = "0", secondSign = "", seconds = "0", fraction = ""] = parts;
  const whole = (BigInt(days) * 24n + BigInt(hours)) * 3600n + BigInt(minutes) * 60n;
  const rest = BigInt(seconds) * SECOND + BigInt(fraction.padEnd(9, "0"));
  const nanos = whole * SECOND + (secondSign === "-" ? -rest : rest);
  return lengthOf(sign === "-" ? -nanos : nanos);
}

function lengthOf(nanos: bigint): Length {
  const nano = ((nanos % SECOND) + SECOND) % SECOND;
  return { seconds: (nanos - nano) / SECOND, nano: Number(nano) };
}
