import { parseSize } from "../memory/flink/size.js";
import type { KeyFacts } from "./keys.js";

/** Labels of a duration. Source: `TimeUtils`, 1.20 and 2.3. */
const duration =
  /^\d+\s*(d|days?|h|hours?|m|min|minutes?|s|sec|secs|seconds?|ms|milli|millis|milliseconds?|µs|micro|micros|microseconds?|ns|nano|nanos|nanoseconds?)?$/i;
const isoDuration = /^[+-]?P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/i;
const real = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?[fd]?$/i;

interface Kind {
  /** What Flink expects, as a part of a sentence. */
  readonly expects: string;
  readonly accepts: (text: string) => boolean;
}

const whole = (bits: 32 | 64): Kind => ({
  expects: `a whole number of ${String(bits)} bits`,
  accepts: (text) => {
    if (!/^[+-]?\d{1,19}$/.test(text)) return false;
    const value = BigInt(text);
    const limit = 2n ** BigInt(bits - 1);
    return value >= -limit && value < limit;
  },
});

const number: Kind = { expects: "a number", accepts: (text) => real.test(text) || /^[+-]?(NaN|Infinity)$/.test(text) };

const kinds: Readonly<Record<string, Kind>> = {
  Boolean: { expects: "true or false", accepts: (text) => /^(true|false)$/i.test(text) },
  Integer: whole(32),
  Long: whole(64),
  Double: number,
  Float: number,
  Duration: {
    expects: "a duration, such as 10 min or 500 ms",
    accepts: (text) => duration.test(text) || isoDuration.test(text),
  },
  MemorySize: { expects: "a size, such as 512m or 4 gb", accepts: (text) => "bytes" in parseSize(text) },
};

/**
 * What an option expects, where a value is not that; null where the value is readable, or its type is not looked at.
 * Source: `ConfigurationUtils.convertValue`, 2.3.
 */
export function expectation({ type, values }: KeyFacts, text: string): string | null {
  if (type === null || type.startsWith("List")) return null;
  if (values.length > 0) {
    return values.some((one) => one.toUpperCase() === text.toUpperCase()) ? null : `one of ${values.join(", ")}`;
  }
  const kind = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  return kind && !kind.accepts(text) ? kind.expects : null;
}
