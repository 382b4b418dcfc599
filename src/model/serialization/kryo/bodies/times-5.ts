import type { Place } from "../../layout/place.js";
import type { Day } from "../../layout/read/date.js";
import type { TimeOfDay } from "../../layout/read/time.js";
import { fixed } from "../bytes/fixed.js";
import { varInt, varLong } from "../bytes/varint.js";
import type { Graph } from "../graph/graph.js";
import { offsetOf } from "../read/offset.js";
import type { Body } from "./bodies.js";
import { read } from "./time-samples.js";

/** Stands for an offset that is not whole quarters of an hour. */
const OTHER_OFFSET = 127;
const QUARTER_SECONDS = 900;

/** Writers of java.time of Kryo 5 (`TimeSerializers`). */
export const times5: ReadonlyMap<string, Body> = new Map<string, Body>([
  ["java.time.Instant", writeInstant],
  ["java.time.Duration", writeDuration],
  ["java.time.LocalDate", (value, graph) => writeDay(read.date(value), value.place, graph)],
  ["java.time.LocalTime", (value, graph) => writeTime(read.time(value), value.place, graph)],
  ["java.time.LocalDateTime", (value, graph) => writeLocal(read.dateTime(value), value.place, graph)],
  ["java.time.OffsetDateTime", writeOffsetDateTime],
  ["java.time.ZonedDateTime", writeZoned],
  ["java.time.Period", writePeriod],
  ["java.time.Year", (value, graph) => graph.put(value.place, "year", varInt(read.year(value)))],
  ["java.time.ZoneRegion", (value, graph) => graph.put(value.place, "zone", graph.text(read.zone(value)))],
  ["java.time.ZoneOffset", (value, graph) => writeOffset(read.offset(value), value.place, graph)],
]);

function writeInstant(...[value, graph]: Parameters<Body>): void {
  const { seconds, nano } = read.instant(value);
  graph.put(value.place, "seconds", varLong(BigInt(seconds)));
  graph.put(value.place, "nanoseconds", varInt(nano));
}

function writeDuration(...[value, graph]: Parameters<Body>): void {
  const { seconds, nano } = read.duration(value);
  graph.put(value.place, "seconds", fixed(seconds, { bytes: 8, kryo: 5 }));
  graph.put(value.place, "nanoseconds", varInt(nano));
}

function writeDay({ year, month, day }: Day, place: Place, graph: Graph): void {
  graph.put(place, "year", varInt(year));
  graph.put(place, "month", [month]);
  graph.put(place, "day", [day]);
}

/** What is zero at the end is left out; the last that is not is written as its complement. */
function writeTime({ hour, minute, second, nano }: TimeOfDay, place: Place, graph: Graph): void {
  const parts = [hour, minute, second];
  const kept = nano === 0 ? Math.max(1, 1 + parts.findLastIndex((part) => part !== 0)) : parts.length;
  const bytes = parts.slice(0, kept).map((part, at) => (nano === 0 && at === kept - 1 ? ~part & 0xff : part));
  graph.put(place, "time", bytes);
  if (nano !== 0) graph.put(place, "nanoseconds", varInt(nano));
}

function writeLocal({ day, time }: { day: Day; time: TimeOfDay }, place: Place, graph: Graph): void {
  writeDay(day, place, graph);
  writeTime(time, place, graph);
}

function writeOffset(seconds: number, place: Place, graph: Graph): void {
  const quarters = seconds % QUARTER_SECONDS === 0 ? seconds / QUARTER_SECONDS : OTHER_OFFSET;
  const rest = quarters === OTHER_OFFSET ? fixed(seconds, { bytes: 4, kryo: 5 }) : [];
  graph.put(place, "offset", [quarters & 0xff, ...rest]);
}

function writeOffsetDateTime(...[value, graph]: Parameters<Body>): void {
  const { offset, ...local } = read.offsetDateTime(value);
  writeLocal(local, value.place, graph);
  writeOffset(offsetOf(offset) ?? 0, value.place, graph);
}

function writeZoned(...[value, graph]: Parameters<Body>): void {
  const { offset, region, ...local } = read.zoned(value);
  writeLocal(local, value.place, graph);
  graph.put(value.place, "zone", graph.text(region ?? offset));
}

function writePeriod(...[value, graph]: Parameters<Body>): void {
  const { years, months, days } = read.period(value);
  graph.put(value.place, "years", varInt(years));
  graph.put(value.place, "months", varInt(months));
  graph.put(value.place, "days", varInt(days));
}
