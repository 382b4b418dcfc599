import { format, text, type Unit } from "../../model/units.js";

/** Ticks of an even axis, and how they are written. */
export interface EvenTicks {
  readonly ticks: readonly number[];
  readonly tick: (value: number) => string;
}

/**
 * The ticks of an even axis from 0 on, all in the scale that suits its end.
 * @param top its end, above 0
 * @param most how many there are at most, beside the zero
 */
export function evenTicks(top: number, { most, unit }: { most: number; unit: Unit }): EvenTicks {
  const step = roundStep(top / most);
  const scale = format(top, unit).unit;
  return {
    ticks: Array.from({ length: Math.floor(top / step + 1e-9) + 1 }, (_, at) => at * step),
    tick: (value) => (value === 0 ? "0" : text(value, unit, { scale })),
  };
}

/** The next of 1, 2, 5, 10, 20 … and of their tenths. */
function roundStep(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5].find((step) => step * power >= value * (1 - 1e-9)) ?? 10);
}
