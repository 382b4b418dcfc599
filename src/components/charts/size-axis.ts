import { format } from "../../model/units.js";

/** An axis of memory: the unit it is in, where its ticks are, and how they are written. */
export interface SizeAxis {
  readonly unit: string;
  readonly ticks: readonly number[];
  readonly tickFormat: (bytes: number) => string;
}

/** Units of memory, each 1024 of the one before. */
const UNITS = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];

/**
 * The ticks of an even axis of memory from 0 on, all in the unit that suits its end.
 * @param top its end, in bytes, above 0
 * @param most how many ticks there are at most, beside the zero; at least 3, so that there is one
 */
export function sizeAxis(top: number, most: number): SizeAxis {
  const { unit } = format(top, "binaryBytes", { decimals: 0 });
  const step = roundStep(top / 1024 ** UNITS.indexOf(unit) / most) * 1024 ** UNITS.indexOf(unit);
  return {
    unit,
    ticks: Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, at) => at * step),
    tickFormat: (bytes) => format(bytes, "binaryBytes", { scale: unit }).number,
  };
}

/** The next of 1, 2, 5, 10, 20 … and of their tenths. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5].find((step) => step * power >= value) ?? 10);
}
