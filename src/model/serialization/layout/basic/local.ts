import { bigEndian } from "../bytes/big-endian.js";
import type { Place } from "../place.js";
import { type Day, dayOf } from "../read/date.js";
import { dayAndTimeOf } from "../read/moment.js";
import { refusal } from "../read/shown.js";
import { type TimeOfDay, timeOf } from "../read/time.js";
import type { LeafWriter } from "../writer.js";
import { span, unwritable, type Written } from "../written.js";

const INT_MIN = -(2 ** 31);
const SHORT_MIN = -(2 ** 15);
const BYTE_MIN = -(2 ** 7);

/** Writes a LocalDate: year, month, day; the least int and short for null. */
export const writeLocalDate: LeafWriter = (sample, place) => {
  const day = dayOf(sample);
  if (day || sample === null) return daySpans(day, place);
  return unwritable(place, refusal("Here is a LocalDate such as “2026-11-23” or null", sample));
};

/** Writes a LocalTime: hour, minute, second, nanoseconds; the least byte, short and int for null. */
export const writeLocalTime: LeafWriter = (sample, place) => {
  const time = timeOf(sample);
  if (time || sample === null) return timeSpans(time, place);
  return unwritable(place, refusal("Here is a LocalTime such as “10:15:30” or null", sample));
};

/** Writes a LocalDateTime: its date, then its time, each null where it is null. */
export const writeLocalDateTime: LeafWriter = (sample, place): Written => {
  const both = dayAndTimeOf(sample);
  if (both || sample === null) return [...daySpans(both?.day ?? null, place), ...timeSpans(both?.time ?? null, place)];
  return unwritable(place, refusal("Here is a LocalDateTime such as “2026-11-23T10:15:30” or null", sample));
};

function daySpans(day: Day | null, place: Place) {
  if (!day) return span(place, "null", [...int(INT_MIN), ...bigEndian(SHORT_MIN, { bytes: 2 })]);
  return [
    ...span(place, "year", int(day.year)),
    ...span(place, "month", [day.month]),
    ...span(place, "day", [day.day]),
  ];
}

function timeSpans(time: TimeOfDay | null, place: Place) {
  const least = [BYTE_MIN & 0xff, ...bigEndian(SHORT_MIN, { bytes: 2 }), ...int(INT_MIN)];
  if (!time) return span(place, "null", least);
  return [
    ...span(place, "hour", [time.hour]),
    ...span(place, "minute", [time.minute]),
    ...span(place, "second", [time.second]),
    ...span(place, "nanoseconds", int(time.nano)),
  ];
}

function int(value: number) {
  return bigEndian(value, { bytes: 4 });
}
