/** The coefficients of a power series, from that of x^0 on, cut off behind as many as are wanted. */
export type Series = readonly number[];

/** The product of two series of the same length, cut off there. */
export function product(one: Series, other: Series): Series {
  const result = one.map(() => 0);
  one.forEach((a, at) => {
    if (a === 0) return;
    for (let to = at; to < result.length; to++) result[to] = (result[to] as number) + a * (other[to - at] as number);
  });
  return result;
}

/** A series multiplied by itself. @param exponent a whole number of at least 0 */
export function power(series: Series, exponent: number): Series {
  if (exponent === 0) return series.map((_, at) => (at === 0 ? 1 : 0));
  const half = power(series, Math.floor(exponent / 2));
  const squared = product(half, half);
  return exponent % 2 === 0 ? squared : product(squared, series);
}
