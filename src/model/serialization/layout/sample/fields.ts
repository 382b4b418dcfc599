import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import type { PartSample } from "./elements.js";
import { type Hint, hintWithin } from "./hint.js";

/** A value for each part of a composite one, in order. */
export function fieldSamples(serializer: Serializer, hint: Hint, make: PartSample): readonly Sample[] {
  const { parts } = serializer;
  return parts.map(({ name, serializer: part }) =>
    make(part, hintWithin(hint, { name, number: hint.number, of: parts.length, serializer })),
  );
}

/** An object with a value for each part. */
export function objectSample(serializer: Serializer, hint: Hint, make: PartSample): Sample {
  const values = fieldSamples(serializer, hint, make);
  return Object.fromEntries(serializer.parts.map(({ name }, at) => [name, values[at] ?? null]));
}
