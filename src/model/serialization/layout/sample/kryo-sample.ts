import { classType } from "../../extraction/java-type.js";
import { resolve } from "../../extraction/resolve.js";
import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import type { Hint } from "./hint.js";
import { typeSample } from "./type-sample.js";

/**
 * A value of a class that goes to Kryo, by what the text says of it. Of a class that the text does not declare, and that is
 * none of those everybody has, an object without members.
 */
export function kryoSample({ of, declared }: Serializer, { name, number, room }: Hint): Sample {
  const classes = declared?.classes ?? new Map();
  const type = declared ? resolve(declared.type, null, classes) : classType(of);
  return typeSample(type, { name, number, room, classes, within: [] }) ?? {};
}
