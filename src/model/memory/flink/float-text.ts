const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[fd]?$/i;
const hexadecimal = /^([+-]?)0x([\da-f]*)\.?([\da-f]*)p([+-]?\d+)[fd]?$/i;
const named = /^[+-]?(NaN|Infinity)$/;

/**
 * Reads a number as Java's `Float.parseFloat` and `Double.parseDouble` do, hexadecimal ones included.
 * @returns null when Java would refuse the text
 */
export function parseJavaNumber(text: string): number | null {
  const trimmed = text.trim();
  if (named.test(trimmed)) return Number(trimmed);
  if (decimal.test(trimmed)) return Number(trimmed.replace(/[fd]$/i, ""));
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = hexadecimal.exec(trimmed) ?? [];
  if (whole + fraction === "") return null;
  const value = parseInt(whole + fraction, 16) * 2 ** (Number(exponent) - 4 * fraction.length);
  return sign === "-" ? -value : value;
}
