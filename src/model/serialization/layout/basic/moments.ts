import { bigEndian } from "../bytes/big-endian.js";
import { dayOf, epochDay } from "../read/date.js";
import { type Moment, momentOf } from "../read/moment.js";
import { refusal } from "../read/shown.js";
import { secondOfDay, timeOf } from "../read/time.js";
import type { Sample } from "../../types/sample.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable } from "../written.js";

const LONG_MIN = -(2n ** 63n);
const INT_MIN = -(2n ** 31n);
const point = "a point in time such as “2026-11-23T10:15:30.123Z” or null";

/** Writes a java.util.Date: milliseconds since 1970. */
export const writeDate = millisecondsWriter(`Here is a Date, ${point}`, momentOf);

/** Writes a java.sql.Date, taken to be midnight in UTC: milliseconds since 1970. */
export const writeSqlDate = millisecondsWriter("Here is a java.sql.Date such as “2026-11-23” or null", (sample) => {
  const day = dayOf(sample);
  return day && { seconds: epochDay(day) * 86_400, nano: 0 };
});

/** Writes a java.sql.Time, taken to be in UTC: milliseconds since midnight. */
export const writeSqlTime = millisecondsWriter("Here is a java.sql.Time such as “10:15:30” or null", (sample) => {
  const time = timeOf(sample);
  return time && { seconds: secondOfDay(time), nano: time.nano };
});

/** Writes a java.sql.Timestamp: milliseconds since 1970, and the nanoseconds of the second, which hold the milliseconds again. */
export const writeTimestamp: LeafWriter = (sample, place) => {
  const moment = momentOf(sample);
  if (!moment && sample !== null) return unwritable(place, refusal(`Here is a Timestamp, ${point}`, sample));
  const [millis, nano] = moment ? [millisOf(moment), moment.nano] : [LONG_MIN, 0];
  return [...span(place, "milliseconds", long(millis)), ...span(place, "nanoseconds", int(nano))];
};

/** Writes an Instant: seconds since 1970 and nanoseconds; the least long and int for null. */
export const writeInstant: LeafWriter = (sample, place) => {
  const moment = momentOf(sample);
  if (!moment && sample !== null) return unwritable(place, refusal(`Here is an Instant, ${point}`, sample));
  const [seconds, nano] = moment ? [moment.seconds, moment.nano] : [LONG_MIN, INT_MIN];
  return [...span(place, "seconds", long(seconds)), ...span(place, "nanoseconds", int(nano))];
};

/** Writes milliseconds, or the least long for null. */
function millisecondsWriter(allowed: string, read: (sample: Sample) => Moment | null): LeafWriter {
  return (sample, place) => {
    const moment = read(sample);
    if (!moment && sample !== null) return unwritable(place, refusal(allowed, sample));
    return span(place, "milliseconds", long(moment ? millisOf(moment) : LONG_MIN));
  };
}

function millisOf({ seconds, nano }: Moment): number {
  return seconds * 1000 + Math.floor(nano / 1e6);
}

function long(value: bigint | number) {
  return bigEndian(value, { bytes: 8 });
}

function int(value: bigint | number) {
  return bigEndian(value, { bytes: 4 });
}
