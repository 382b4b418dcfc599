import { dayOf } from "../../layout/read/date.js";
import { dayAndTimeOf, momentOf } from "../../layout/read/moment.js";
import { refusal } from "../../layout/read/shown.js";
import { timeOf } from "../../layout/read/time.js";
import type { Sample } from "../../types/sample.js";
import { durationOf } from "../read/duration.js";
import { offsetOf } from "../read/offset.js";
import { periodOf } from "../read/period.js";
import { isRegion, zonedOf } from "../read/zoned.js";
import { Refusal } from "../refusal.js";
import type { Value } from "../values/value.js";

/** Readers of samples of java.time, each for a text in ISO 8601. */
export const read = {
  instant: reader(momentOf),
  date: reader(dayOf),
  time: reader(timeOf),
  dateTime: reader(dayAndTimeOf),
  zoned: reader(zonedOf),
  offsetDateTime: reader((sample) => {
    const zoned = zonedOf(sample);
    return zoned?.region === null ? zoned : null;
  }),
  duration: reader(durationOf),
  period: reader(periodOf),
  year: reader((sample) => (typeof sample === "string" && /^-?\d{4}$/.test(sample) ? Number(sample) : null)),
  offset: reader(offsetOf),
  zone: reader((sample) =>
    typeof sample === "string" && (isRegion(sample) || offsetOf(sample) !== null) ? sample : null,
  ),
} as const;

function reader<Read>(of: (sample: Sample) => Read | null): (value: Value) => Read {
  return ({ className, sample, place }) => {
    const value = of(sample);
    if (value === null) throw new Refusal(place, refusal(`Here is a ${className}, written as in ISO 8601`, sample));
    return value;
  };
}
