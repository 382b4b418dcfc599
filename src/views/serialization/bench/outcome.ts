import { recordIn, type RecordText } from "../../../model/serialization/record-of.js";
import type { Layout } from "../../../model/serialization/types/layout.js";
import type { Serializer } from "../../../model/serialization/types/serializer.js";
import type { SerializationVersion } from "../../../model/serialization/types/version.js";

/** What a version of Flink makes of a type and a value: a serializer or a refusal; bytes or why there are none. */
export interface Outcome {
  readonly version: SerializationVersion;
  readonly serializer: Serializer | null;
  readonly refused: string | null;
  readonly layout: Layout | null;
  readonly unwritable: string | null;
}

/** What a version of Flink makes of a text that can be read. */
export function outcomeOf(text: RecordText, version: SerializationVersion): Outcome {
  const record = recordIn(text, version);
  const nothing = { version, serializer: null, refused: null, layout: null, unwritable: null };
  if (!("noRecord" in record)) return { ...nothing, serializer: record.serializer, layout: record.layout };
  if (!record.serializer) return { ...nothing, refused: record.noRecord };
  return { ...nothing, serializer: record.serializer, unwritable: record.noRecord };
}
