/** What ticks may be, within one power of ten: from all that is round to nothing but the power itself. */
const STEPS = [[1, 2, 5], [1, 3], [1]];

/**
 * The ticks of a logarithmic axis: round numbers, as many as there is room for.
 * @param axis its ends, above 0
 * @param most about how many there may be
 */
export function logarithmicTicks({ left, right }: { left: number; right: number }, most: number): readonly number[] {
  const powers = Array.from(
    { length: Math.ceil(Math.log10(right)) - Math.floor(Math.log10(left)) + 1 },
    (_, at) => Math.floor(Math.log10(left)) + at,
  );
  const within = (steps: readonly number[]): readonly number[] =>
    powers
      // A product of 3 and 1e-7 is not 3e-7.
      .flatMap((power) => steps.map((step) => Number(`${String(step)}e${String(power)}`)))
      .filter((tick) => tick >= left * 0.999 && tick <= right * 1.001);
  const all = STEPS.map(within);
  const chosen = all.find((ticks) => ticks.length <= most) ?? all.at(-1) ?? [];
  const step = Math.max(1, Math.ceil(chosen.length / most));
  return chosen.filter((_, at) => at % step === 0);
}
