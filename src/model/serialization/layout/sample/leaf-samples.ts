import type { Sample } from "../../types/sample.js";
import type { Hint } from "./hint.js";

/** Makes up a value. */
export type SampleMaker = (hint: Hint) => Sample;
type TextMaker = (hint: Hint) => string;

/** Characters of a made-up text: that of the serializers’ benchmark is of this order. Assumed. */
const LENGTH = 10;

/** A text of ten characters: as much of the name as fits, then a number. */
export const textSample: TextMaker = ({ name, number }) => {
  const digits = String(number);
  const letters = `${name.replace(/[^A-Za-z]/g, "") || "text"}-`.slice(0, LENGTH - digits.length);
  return letters + digits.padStart(LENGTH - letters.length, "0");
};

const numberSample: (hint: Hint) => number = ({ number }) => 1000 + number;
const fractionSample: SampleMaker = ({ number }) => 1000.5 + number;
const byteSample: SampleMaker = ({ number }) => number % 100;
const booleanSample: SampleMaker = ({ number }) => number % 2 === 1;
const charSample: TextMaker = ({ number }) => String.fromCharCode("a".charCodeAt(0) + (number % 26));
const dateSample: TextMaker = ({ number }) => `2026-11-${two(number)}`;
const timeSample: TextMaker = ({ number }) => `10:15:${two(number)}`;
const dateTimeSample: TextMaker = (hint) => `${dateSample(hint)}T10:15:30.123`;
const momentSample: TextMaker = (hint) => `${dateTimeSample(hint)}Z`;
const nullSample: SampleMaker = () => null;

/** Two digits that fit a day and a second: 1 to 28. */
function two(number: number): string {
  return String(((number - 1) % 28) + 1).padStart(2, "0");
}

/** Values of classes without parts, by the names that Java gives them. */
export const leafSamples: ReadonlyMap<string, SampleMaker> = new Map([
  ...named(booleanSample, ["boolean", "java.lang.Boolean"]),
  ...named(byteSample, ["byte", "java.lang.Byte"]),
  ...named(charSample, ["char", "java.lang.Character"]),
  ...named(numberSample, ["short", "java.lang.Short", "int", "java.lang.Integer", "long", "java.lang.Long"]),
  ...named(fractionSample, ["float", "java.lang.Float", "double", "java.lang.Double"]),
  ...named(textSample, [
    "java.lang.String",
    "java.lang.CharSequence",
    "java.lang.Object",
    "java.io.Serializable",
    "java.lang.Comparable",
    "java.lang.StringBuilder",
  ]),
  ...named(nullSample, ["java.lang.Void", "void"]),
  ...named(numberSample, ["java.lang.Number"]),
  ...named((hint) => String(numberSample(hint)), ["java.math.BigInteger"]),
  ...named((hint) => `${numberSample(hint)}.25`, ["java.math.BigDecimal"]),
  ...named(momentSample, ["java.util.Date", "java.sql.Timestamp", "java.time.Instant"]),
  ...named(dateSample, ["java.sql.Date", "java.time.LocalDate"]),
  ...named(timeSample, ["java.sql.Time", "java.time.LocalTime"]),
  ...named(dateTimeSample, ["java.time.LocalDateTime"]),
  ...named((hint) => `${dateTimeSample(hint)}+01:00`, ["java.time.OffsetDateTime"]),
  ...named((hint) => `${dateTimeSample(hint)}+01:00[Europe/Berlin]`, ["java.time.ZonedDateTime"]),
  ...named(({ number }) => `PT${number}H`, ["java.time.Duration"]),
  ...named(({ number }) => `P${number}D`, ["java.time.Period"]),
  ...named(() => "EUR", ["java.util.Currency"]),
  ...named(() => "en", ["java.util.Locale"]),
  ...named(({ number }) => `https://flink.apache.org/${number}`, ["java.net.URI"]),
  ...named(() => "SECONDS", ["java.util.concurrent.TimeUnit"]),
  ...named(() => "2026", ["java.time.Year"]),
  ...named(() => "+01:00", ["java.time.ZoneOffset"]),
  ...named(() => "Europe/Berlin", ["java.time.ZoneId"]),
  ...named(({ number }) => `7d444840-9dc0-11d1-b245-${String(number).padStart(12, "0")}`, ["java.util.UUID"]),
]);

function named(make: SampleMaker, classes: readonly string[]): [string, SampleMaker][] {
  return classes.map((name) => [name, make]);
}
