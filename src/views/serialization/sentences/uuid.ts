import { recordIn } from "../../../model/serialization/record-of.js";
import { bytesIn } from "../../../model/serialization/types/layout.js";
import { NO_VALUE } from "../../value-text.js";
import { bytesText } from "../record/records.js";

let uuid: string | undefined;

/** What a UUID takes, by the way in which a program keeps it. */
export function uuidBytes(): string {
  return (uuid ??= uuidText('"7d444840-9dc0-11d1-b245-5ffdce74fad2"'));
}

function uuidText(sample: string): string {
  const [text, kryo] = [bytesOf("String;", sample), bytesOf("java.util.UUID;", sample)];
  const longs = bytesOf("Tuple2<Long, Long>;", "[1, 2]");
  return `A UUID takes ${text} as a String, ${kryo} as a UUID, which goes to Kryo, and ${longs} as two longs.`;
}

function bytesOf(type: string, sample: string): string {
  const record = recordIn({ type, sample }, "2.x");
  return "noRecord" in record ? NO_VALUE : bytesText(bytesIn(record.layout));
}
