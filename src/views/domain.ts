/** Steps of an axis within one power of ten. */
const STEPS = [1, 1.5, 2, 3, 4, 5, 6, 8, 10];

/**
 * The end of an axis that holds `value`: the next round number, so that the axis stays put while a value changes a bit.
 * @param value above zero; anything else gives 1.
 */
export function roundUp(value: number): number {
  if (!(value > 0) || !Number.isFinite(value)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = STEPS.find((one) => one * power >= value * (1 - 1e-9)) ?? 10;
  return step * power;
}

/** `count` values from `from` to `to`, both above zero, evenly spaced on a logarithmic axis. */
export function logarithmicSteps(from: number, to: number, count: number): number[] {
  const ratio = Math.log(to / from) / (count - 1);
  return Array.from({ length: count }, (_, index) => from * Math.exp(ratio * index));
}
