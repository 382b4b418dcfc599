import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import { classOfValues } from "./class-of-values.js";
import type { Hint } from "./hint.js";
import { leafSamples, textSample } from "./leaf-samples.js";

/** The value of a class without parts; null of a class that is not known. */
export function leafSample(serializer: Serializer, hint: Hint): Sample {
  return leafSamples.get(classOfValues(serializer))?.(hint) ?? null;
}

/** A constant of an enum, or a text where none is known. */
export function constantSample({ constants = [] }: Serializer, hint: Hint): Sample {
  return constants[(hint.number - 1) % constants.length] ?? textSample(hint);
}
