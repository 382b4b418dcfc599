import { layoutOf } from "../../../../src/model/serialization/layout/layout-of.js";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";
import type { Serializer } from "../../../../src/model/serialization/types/serializer.js";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";

/** The bytes of a value in hexadecimal; fails where it cannot be written. */
export function hex(serializer: Serializer, sample: Sample, version: SerializationVersion = "2.x"): string {
  const layout = layoutOf(serializer, sample, { version });
  if ("unwritable" in layout) throw new Error(`${layout.path}: ${layout.unwritable}`);
  return layout.spans.flatMap(({ bytes }) => bytes.map((byte) => byte.toString(16).padStart(2, "0"))).join("");
}

/** What each piece of a value says: "user: length". */
export function spansOf(serializer: Serializer, sample: Sample): readonly string[] {
  const layout = layoutOf(serializer, sample, { version: "2.x" });
  return "unwritable" in layout ? [] : layout.spans.map(({ path, what }) => `${path}: ${what}`);
}

/** Why a value cannot be written, and where: "items[1]: …"; null if it can. */
export function refusalOf(serializer: Serializer, sample: Sample): string | null {
  const layout = layoutOf(serializer, sample, { version: "2.x" });
  return "unwritable" in layout ? `${layout.path}: ${layout.unwritable}` : null;
}
