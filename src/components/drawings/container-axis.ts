import { format, text } from "../../model/units.js";

const MEBIBYTE = 2 ** 20;
const SHORT = 100;

/** A tick of an axis of sizes. */
export interface Tick {
  readonly bytes: number;
  readonly text: string;
}

/** Ticks from 0 on, at round numbers of mebibytes. @param most how many at most, the zero not counted */
export function ticksOf(bytes: number, most: number): readonly Tick[] {
  const size = bytes / MEBIBYTE / most;
  const power = 10 ** Math.floor(Math.log10(size));
  const step = [1, 2, 2.5, 5, 10].map((factor) => factor * power).find((one) => one >= size * (1 - 1e-9)) ?? 10 * power;
  const count = Math.floor(bytes / MEBIBYTE / step + 1e-9);
  return Array.from({ length: count + 1 }, (_, index) => tick(index * step * MEBIBYTE));
}

function tick(bytes: number): Tick {
  return { bytes, text: text(bytes, "binaryBytes", { scale: "MiB" }) };
}

/** A size in mebibytes without its unit, as a bar has room for: a decimal only where it is small. */
export function amountIn(bytes: number): string {
  const decimals = bytes < SHORT * MEBIBYTE && bytes % MEBIBYTE !== 0 ? 1 : 0;
  return format(bytes, "binaryBytes", { scale: "MiB", decimals }).number;
}
