import { tableOf } from "../../../table.js";
import { isList } from "../../layout/read/object.js";
import { momentOf } from "../../layout/read/moment.js";
import { timeOf } from "../../layout/read/time.js";
import { wholeOf } from "../../layout/read/whole.js";
import type { Sample } from "../../types/sample.js";
import { durationOf } from "../read/duration.js";
import { offsetOf } from "../read/offset.js";
import { periodOf } from "../read/period.js";

/** Offsets that Java keeps: whole quarters of an hour (`ZoneOffset.ofTotalSeconds`). */
const QUARTER_SECONDS = 900;

/** `BigInteger.valueOf` keeps the numbers from −16 to 16. */
const MOST_KEPT = 16n;

/** What tells a value that Java keeps from others of its class. */
type Key = string | number | bigint | null;

/** Values for which Java gives out the same object each time, by class; null for others, which are taken for new objects. */
const kept: Readonly<Record<string, (sample: Sample) => Key>> = tableOf({
  "java.math.BigInteger": (sample) => smallOf(wholeOf(sample)),
  "java.time.LocalTime": hourOf,
  "java.time.ZoneOffset": (sample) => quartersOf(offsetOf(sample)),
  "java.time.Duration": (sample) => zeroOf(durationOf(sample)),
  "java.time.Instant": (sample) => zeroOf(momentOf(sample)),
  "java.time.Period": (sample) => zeroOf(periodOf(sample)),
  "java.util.Optional": (sample) => (isList(sample) && sample.length === 0 ? "empty" : null),
  "java.util.Locale": textOf,
  "java.util.Currency": textOf,
});

/** What tells whether two objects are one and the same; null for an object that there is once. */
export function identityOf(className: string, sample: Sample): string | null {
  const key = Object.hasOwn(kept, className) ? (kept[className]?.(sample) ?? null) : null;
  return key === null ? null : `${className} ${key}`;
}

function textOf(sample: Sample): string | null {
  return typeof sample === "string" ? sample : null;
}

function smallOf(value: bigint | null): bigint | null {
  return value !== null && value >= -MOST_KEPT && value <= MOST_KEPT ? value : null;
}

function hourOf(sample: Sample): number | null {
  const time = timeOf(sample);
  return time && time.minute === 0 && time.second === 0 && time.nano === 0 ? time.hour : null;
}

function quartersOf(seconds: number | null): number | null {
  return seconds !== null && seconds % QUARTER_SECONDS === 0 ? seconds / QUARTER_SECONDS : null;
}

function zeroOf(value: object | null): 0 | null {
  return value !== null && Object.values(value).every((each) => Number(each) === 0) ? 0 : null;
}
