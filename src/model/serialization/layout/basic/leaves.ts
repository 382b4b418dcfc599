import type { LeafWriter } from "../writer.js";
import { writeBigDecimal, writeBigInteger } from "./big-numbers.js";
import { writeLocalDate, writeLocalDateTime, writeLocalTime } from "./local.js";
import { writeDate, writeInstant, writeSqlDate, writeSqlTime, writeTimestamp } from "./moments.js";
import { primitives } from "./primitives.js";
import { writeString, writeStringValue } from "./string.js";
import { writeNullValue, writeVoid } from "./void.js";

/** Writers of values without parts, by the name of Flink’s serializer. The bytes are the same in 1.3, 1.20 and 2.3. */
export const leaves: ReadonlyMap<string, LeafWriter> = new Map([
  ...[...primitives].flatMap(([type, write]): [string, LeafWriter][] => [
    [`${type}Serializer`, write],
    [`${type}ValueSerializer`, write],
  ]),
  ["StringSerializer", writeString],
  ["StringValueSerializer", writeStringValue],
  ["NullValueSerializer", writeNullValue],
  ["BigIntSerializer", writeBigInteger],
  ["BigDecSerializer", writeBigDecimal],
  ["DateSerializer", writeDate],
  ["SqlDateSerializer", writeSqlDate],
  ["SqlTimeSerializer", writeSqlTime],
  ["SqlTimestampSerializer", writeTimestamp],
  ["InstantSerializer", writeInstant],
  ["LocalDateSerializer", writeLocalDate],
  ["LocalTimeSerializer", writeLocalTime],
  ["LocalDateTimeSerializer", writeLocalDateTime],
  ["VoidSerializer", writeVoid],
]);
