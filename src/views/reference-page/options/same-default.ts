/** What the units of Flink's durations and sizes stand for, in milliseconds and bytes. */
const UNITS: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1e3,
  min: 6e4,
  h: 3.6e6,
  d: 8.64e7,
  b: 1,
  bytes: 1,
  kb: 2 ** 10,
  mb: 2 ** 20,
  gb: 2 ** 30,
};

/**
 * Whether two defaults are one, whatever their spelling: `10000` and `10 s`, `32768` and `32 kb`, `none` and `NONE`. A
 * number without a unit is taken for milliseconds or bytes, as the older releases mean it.
 */
export function sameDefault(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  const [, amount = "", unit = ""] = /^(\d+) ?([a-z]+)$/i.exec(text) ?? [];
  const base = UNITS[unit.toLowerCase()];
  return base === undefined ? text.toLowerCase() : String(Number(amount) * base);
}
