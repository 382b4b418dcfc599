import { text, type Unit } from "../model/units.js";
import { close } from "./closeness.js";

/** Factors that have nothing to do with the question: a slip in the last step, the digits or the unit. */
interface Slip {
  readonly factors: readonly number[];
  /** Much smaller than the difference it is to notice. */
  readonly tolerance: number;
  readonly says: (ratio: number) => string;
}

const powersOfTen: Slip = {
  factors: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((exponent) => 10 ** exponent),
  tolerance: 0.005,
  says: (ratio) =>
    `The digits are right, the size is not: you are off by a factor of ${plainPower(ratio)}. ` +
    "Count the zeros once more, and check the kilo, mega or giga.",
};

const binary: Slip = {
  factors: [1024 / 1000, (1024 / 1000) ** 2, (1024 / 1000) ** 3],
  tolerance: 0.003,
  says: () =>
    "You are off by what lies between 1000 and 1024. Sizes and speeds are decimal here: 1 KB is 1000 bytes, 1 MB is 1000 KB.",
};

const powersOfTwo: Slip = {
  factors: [1, 2, 3, 4].map((exponent) => 1024 ** exponent),
  tolerance: 0.002,
  says: () =>
    "The digits are right, the unit is not: you are off by a power of 1024. Count the kibi, mebi and gibi again.",
};

const decimal: Slip = {
  ...binary,
  says: () =>
    "You are off by what lies between 1000 and 1024. Flink’s sizes are powers of 1024: 1 MiB is 1 048 576 bytes.",
};

const bits: Slip = {
  factors: [8],
  tolerance: 0.005,
  says: () => "You are off by a factor of 8: the bits of a byte. Link speeds are in bits, everything else is in bytes.",
};

const minutes: Slip = {
  factors: [60],
  tolerance: 0.005,
  says: () => "You are off by a factor of 60: somewhere a minute stands for a second, or the other way round.",
};

const slips: Readonly<Record<Unit, readonly Slip[]>> = {
  bytes: [powersOfTen, binary, bits],
  binaryBytes: [powersOfTwo, decimal],
  bytesPerSecond: [powersOfTen, binary, bits, minutes],
  bitsPerSecond: [powersOfTen, binary, bits],
  seconds: [powersOfTen, minutes, bits],
  recordsPerSecond: [powersOfTen, minutes],
  count: [powersOfTen, minutes],
  fraction: [powersOfTen],
  factor: [powersOfTen],
};

/** The slip that turns the answer into the reply, in a sentence or two; null when none does. */
export function slipBetween(answer: number, reply: number, unit: Unit): string | null {
  const ratio = Math.max(reply / answer, answer / reply);
  const slip = slips[unit].find(({ factors, tolerance }) => factors.some((factor) => close(ratio, factor, tolerance)));
  return slip ? slip.says(ratio) : null;
}

function plainPower(ratio: number): string {
  return text(10 ** Math.round(Math.log10(ratio)), "count", { exact: true });
}
