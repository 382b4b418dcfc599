import { dayOf, epochDay } from "../../layout/read/date.js";
import { type Moment, momentOf } from "../../layout/read/moment.js";
import { refusal } from "../../layout/read/shown.js";
import { secondOfDay, timeOf } from "../../layout/read/time.js";
import { varInt, varLong } from "../bytes/varint.js";
import type { Graph } from "../graph/graph.js";
import { Refusal } from "../refusal.js";
import type { Value } from "../values/value.js";

const DAY_SECONDS = 86_400;
const NANOS_PER_MILLI = 1_000_000;

/** Writes a java.util.Date: milliseconds since 1970. */
export function writeDate(value: Value, graph: Graph): void {
  writeMillis(momentOf(value.sample), value, graph);
}

/** Writes a java.sql.Date, taken to be midnight in UTC. */
export function writeSqlDate(value: Value, graph: Graph): void {
  const day = dayOf(value.sample);
  writeMillis(day && { seconds: epochDay(day) * DAY_SECONDS, nano: 0 }, value, graph);
}

/** Writes a java.sql.Time, taken to be in UTC. */
export function writeSqlTime(value: Value, graph: Graph): void {
  const time = timeOf(value.sample);
  writeMillis(time && { seconds: secondOfDay(time), nano: time.nano }, value, graph);
}

/** Writes a java.sql.Timestamp: milliseconds, and in Flink 1.x the nanoseconds of the second. Kryo 5 drops those. */
export function writeTimestamp(value: Value, graph: Graph): void {
  const moment = momentOf(value.sample);
  writeMillis(moment, value, graph);
  if (moment && graph.kryo === 2) graph.put(value.place, "nanoseconds", varInt(moment.nano));
}

function writeMillis(moment: Moment | null, { className, sample, place }: Value, graph: Graph): void {
  if (!moment) throw new Refusal(place, refusal(`Here is a ${className}, written as in ISO 8601`, sample));
  const millis = moment.seconds * 1000 + Math.floor(moment.nano / NANOS_PER_MILLI);
  graph.put(place, "milliseconds", varLong(BigInt(millis)));
}
