import type { Reason, Serializer } from "../../types/serializer.js";
import { leaf } from "../build.js";
import { valueClassName } from "../class-names.js";
import type { JavaType } from "../java-type.js";

/** What Flink cannot take apart goes to Kryo (`GenericTypeInfo`). */
export function kryo(type: JavaType, reasons: readonly Reason[]): Serializer {
  return leaf("kryo", "KryoSerializer", valueClassName(type), reasons);
}
