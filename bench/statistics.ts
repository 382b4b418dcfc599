/** The value that a share `p` of the sample does not exceed. */
export function quantile(sample: readonly number[], p: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] ?? NaN;
}

/** The middle of a sample. */
export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}

/** How far the middle half of a sample reaches, relative to its median: the noise of a measurement. */
export function spread(sample: readonly number[]): number {
  return (quantile(sample, 0.75) - quantile(sample, 0.25)) / median(sample);
}
