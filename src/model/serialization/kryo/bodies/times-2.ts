import { memberAt, type Place } from "../../layout/place.js";
import type { Day } from "../../layout/read/date.js";
import type { TimeOfDay } from "../../layout/read/time.js";
import { fixed } from "../bytes/fixed.js";
import { signedVarInt, signedVarLong } from "../bytes/varint.js";
import type { Graph } from "../graph/graph.js";
import { offsetOf } from "../read/offset.js";
import { identityOf } from "../values/identity.js";
import type { Body } from "./bodies.js";
import { read } from "./time-samples.js";

/** Writers of java.time by the fields of OpenJDK 8 to 21, which are the same. */
export const times2: ReadonlyMap<string, Body> = new Map<string, Body>([
  ["java.time.Instant", (value, graph) => writeLength(read.instant(value), value.place, graph)],
  ["java.time.Duration", (value, graph) => writeLength(read.duration(value), value.place, graph)],
  ["java.time.LocalDate", (value, graph) => writeDay(read.date(value), value.place, graph)],
  ["java.time.LocalTime", (value, graph) => writeTime(read.time(value), value.place, graph)],
  ["java.time.LocalDateTime", (value, graph) => writeDayAndTime(read.dateTime(value), value.place, graph)],
  ["java.time.OffsetDateTime", (value, graph) => writeLocalAndOffset(read.offsetDateTime(value), value.place, graph)],
  ["java.time.ZonedDateTime", writeZoned],
  ["java.time.Period", writePeriod],
  ["java.time.Year", (value, graph) => graph.put(value.place, "year", signedVarInt(read.year(value)))],
  ["java.time.ZoneRegion", (value, graph) => writeRegion(read.zone(value), value.place, graph)],
  ["java.time.ZoneOffset", (value, graph) => writeOffset(read.offset(value), value.place, graph)],
]);

function writeLength({ seconds, nano }: { seconds: number | bigint; nano: number }, place: Place, graph: Graph): void {
  graph.put(place, "nanoseconds", signedVarInt(nano));
  graph.put(place, "seconds", signedVarLong(BigInt(seconds)));
}

function writeDay({ year, month, day }: Day, place: Place, graph: Graph): void {
  graph.put(place, "day", fixed(day, { bytes: 2, kryo: 2 }));
  graph.put(place, "month", fixed(month, { bytes: 2, kryo: 2 }));
  graph.put(place, "year", signedVarInt(year));
}

function writeTime({ hour, minute, second, nano }: TimeOfDay, place: Place, graph: Graph): void {
  graph.put(place, "hour", [hour]);
  graph.put(place, "minute", [minute]);
  graph.put(place, "nanoseconds", signedVarInt(nano));
  graph.put(place, "second", [second]);
}

function writeDayAndTime({ day, time }: { day: Day; time: TimeOfDay }, place: Place, graph: Graph): void {
  graph.putMark(memberAt(place, "date"), null);
  writeDay(day, memberAt(place, "date"), graph);
  const { hour, minute, second, nano } = time;
  const isOnTheHour = minute === 0 && second === 0 && nano === 0;
  const identity = isOnTheHour ? identityOf("java.time.LocalTime", `${String(hour).padStart(2, "0")}:00`) : null;
  if (!graph.putMark(memberAt(place, "time"), identity)) writeTime(time, memberAt(place, "time"), graph);
}

function writeLocalAndOffset(
  { offset, ...local }: { day: Day; time: TimeOfDay; offset: string },
  place: Place,
  graph: Graph,
): void {
  graph.putMark(memberAt(place, "dateTime"), null);
  writeDayAndTime(local, memberAt(place, "dateTime"), graph);
  const at = memberAt(place, "offset");
  if (!graph.putMark(at, identityOf("java.time.ZoneOffset", offset))) writeOffset(offsetOf(offset) ?? 0, at, graph);
}

function writeOffset(seconds: number, place: Place, graph: Graph): void {
  graph.put(place, "seconds", signedVarInt(seconds));
}

/** A zone is a region, or the offset itself once more. */
function writeZoned(...[value, graph]: Parameters<Body>): void {
  const { region, ...local } = read.zoned(value);
  writeLocalAndOffset(local, value.place, graph);
  const place = memberAt(value.place, "zone");
  graph.putClass(place, region === null ? "java.time.ZoneOffset" : "java.time.ZoneRegion");
  const identity = region === null ? identityOf("java.time.ZoneOffset", local.offset) : null;
  if (graph.putMark(place, identity) || region === null) return;
  writeRegion(region, place, graph);
}

function writeRegion(region: string, place: Place, graph: Graph): void {
  graph.putMark(memberAt(place, "id"), null);
  graph.put(memberAt(place, "id"), "text", graph.text(region));
}

function writePeriod(...[value, graph]: Parameters<Body>): void {
  const { days, months, years } = read.period(value);
  graph.put(value.place, "days", signedVarInt(days));
  graph.put(value.place, "months", signedVarInt(months));
  graph.put(value.place, "years", signedVarInt(years));
}
