/**
 * Whether two numbers are the same but for a relative tolerance; never when one of them is not finite.
 * A little rounding error is always allowed.
 */
export function close(one: number, other: number, tolerance: number): boolean {
  if (!Number.isFinite(one) || !Number.isFinite(other)) return false;
  const scale = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(one - other) <= Math.max(tolerance, 1e-9) * scale;
}
