import type { Serializer } from "../types/serializer.js";
import { leaf } from "./build.js";
import { isA } from "./class-path.js";
import type { Extraction } from "./extraction.js";
import { ExtractionFailure } from "./refusal.js";

const types = "org.apache.flink.types";

/** The serializer of Flink’s Variant and of its Bitmap; null for any other class. Flink 1.x has neither. */
export function variantSerializer(name: string, { version, classPath }: Extraction): Serializer | null {
  const isVariant = isA(name, `${types}.variant.Variant`, classPath);
  if (!isVariant && !isA(name, `${types}.bitmap.Bitmap`, classPath)) return null;
  if (version !== "2.x") throw new ExtractionFailure(`Flink ${version} has no class ${name}.`);
  return isVariant ? leaf("variant", "VariantSerializer", name) : leaf("basic", "BitmapSerializer", name);
}
