import type { Sample } from "../../types/sample.js";
import type { Serializer } from "../../types/serializer.js";
import { bare } from "../composite/bare.js";
import { hasTwins } from "../composite/twins.js";
import { type Hint, hintWithin, isFull } from "./hint.js";

/** Elements of a made-up collection. Assumed. */
const ELEMENTS = 3;

/** Makes up the value of a serializer. */
export type PartSample = (serializer: Serializer, hint: Hint) => Sample;

/** What elements are made of. */
export interface Elements {
  /** The serializer of what they are within. */
  readonly whole: Serializer;
  readonly hint: Hint;
  readonly make: PartSample;
}

/** Three elements, or none where there is no room for them. */
export function elementSamples(element: Serializer, { whole, hint, make }: Elements): readonly Sample[] {
  if (isFull(hint, whole)) return [];
  const { name } = hint;
  return Array.from({ length: ELEMENTS }, (_, at) =>
    make(element, hintWithin(hint, { name, number: at + 1, of: ELEMENTS, serializer: whole })),
  );
}

/** Three elements that do not repeat, or fewer: there are only two booleans. */
export function distinctSamples(element: Serializer, elements: Elements): readonly Sample[] {
  const samples = elementSamples(element, elements);
  return samples.filter((_, at) => !hasTwins(samples.slice(0, at + 1), element));
}

/** Entries of a map: an object where the keys are strings, else pairs. */
export function entrySamples(key: Serializer, value: Serializer, { whole, hint, make }: Elements): Sample {
  const half = { ...hint, room: hint.room / 2 };
  const keys = distinctSamples(key, { whole, hint: half, make });
  const values = elementSamples(value, { whole, hint: half, make });
  const pairs = keys.map((each, at): [Sample, Sample] => [each, values[at] ?? null]);
  if (bare(key).kind !== "string") return pairs;
  return Object.fromEntries(pairs.flatMap(([name, each]) => (typeof name === "string" ? [[name, each] as const] : [])));
}
