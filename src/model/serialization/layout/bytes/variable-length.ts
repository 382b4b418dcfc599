/** Set in every byte but the last (`HIGH_BIT` in StringValue). */
const MORE = 0x80;

/** A number from 0, 7 bits to a byte and the lowest first, as Flink writes lengths and characters of strings. */
export function variableLength(value: number): readonly number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) | MORE);
  return [...bytes, rest];
}
