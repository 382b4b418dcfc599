import { plain, withoutNoise } from "../model/digits.js";
import { read } from "../model/reading.js";
import { scales, type Unit } from "../model/units.js";

/** One way to write a number: a suffix, and how many base units it stands for. */
interface Suffix {
  readonly suffix: string;
  readonly base: number;
}

const binary: readonly Suffix[] = ["KiB", "MiB", "GiB", "TiB"].map((suffix, index) => ({
  suffix,
  base: 1024 ** (index + 1),
}));

/**
 * The shortest legible text that the reader of numbers reads as exactly this number: "2M", "4KiB", "5min", "25Gbit".
 * @param value in base units, as an input of this unit accepts it; a fraction is at most 1
 */
export function compact(value: number, unit: Unit): string {
  const [shortest] = suffixes(unit)
    .map(({ suffix, base }) => ({ digits: plain(withoutNoise(value / base)), suffix }))
    .filter(({ digits, suffix }) => isExact(digits + suffix, value, unit))
    .sort((one, other) => one.digits.length - other.digits.length);
  return shortest ? shortest.digits + shortest.suffix : plain(value);
}

function isExact(text: string, value: number, unit: Unit): boolean {
  const reading = read(text, unit);
  return "value" in reading && reading.value === value;
}

/** From the smallest to the largest, so that of two equally short texts the one in the smaller unit comes first. */
function suffixes(unit: Unit): readonly Suffix[] {
  if (unit === "fraction" || unit === "factor") return [{ suffix: "", base: 1 }];
  const decimal = scales[unit].map(({ label, base }) => ({ suffix: label.replace("/s", ""), base }));
  return unit === "bytes" ? [...decimal, ...binary] : decimal;
}
