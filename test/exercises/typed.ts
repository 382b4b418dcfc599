import type { NumberExercise } from "../../src/exercises/exercise.js";
import type { Unit } from "../../src/model/units.js";

/** How a base unit is written, and how many of it one is: a share is typed in per cent. */
const written: Readonly<Record<Unit, readonly [label: string, perBase: number]>> = {
  bytes: ["B", 1],
  binaryBytes: ["B", 1],
  bytesPerSecond: ["B/s", 1],
  bitsPerSecond: ["bit/s", 1],
  seconds: ["s", 1],
  recordsPerSecond: ["/s", 1],
  count: ["", 1],
  fraction: ["%", 100],
  factor: ["×", 1],
};

/** What a reader types for a number in base units, without rounding it. */
export function typed(value: number, { unit }: NumberExercise): string {
  const [label, perBase] = written[unit];
  return `${value * perBase} ${label}`;
}
