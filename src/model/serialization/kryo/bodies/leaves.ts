import type { Body } from "./bodies.js";
import { writeBigDecimal, writeBigInteger } from "./big-numbers.js";
import { writeDate, writeSqlDate, writeSqlTime, writeTimestamp } from "./dates.js";
import { writeOptional } from "./optional.js";
import { writeCurrency, writeLocale, writeString, writeStringBuilder, writeUri } from "./texts.js";
import { times } from "./times.js";
import { values } from "./values.js";
import { writeUuid } from "./uuid.js";

/** Writers of classes of Java whose objects hold no other objects that a program chooses, by class. */
export const leaves: ReadonlyMap<string, Body> = new Map<string, Body>([
  ["java.lang.String", writeString],
  ["java.lang.StringBuilder", writeStringBuilder],
  ["java.lang.StringBuffer", writeStringBuilder],
  ["java.math.BigInteger", writeBigInteger],
  ["java.math.BigDecimal", writeBigDecimal],
  ["java.util.Date", writeDate],
  ["java.sql.Date", writeSqlDate],
  ["java.sql.Time", writeSqlTime],
  ["java.sql.Timestamp", writeTimestamp],
  ["java.util.UUID", writeUuid],
  ["java.util.Currency", writeCurrency],
  ["java.util.Locale", writeLocale],
  ["java.net.URI", writeUri],
  ["java.util.Optional", writeOptional],
  ...times,
  ...values,
]);
