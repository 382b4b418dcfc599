import type { Sample } from "../types/sample.js";
import type { Serializer } from "../types/serializer.js";
import type { Hint } from "./sample/hint.js";
import { samples } from "./sample/samples.js";

/** Values that are made up for one sample, about. Assumed: as many as a reader may still look at. */
const ROOM = 2_000;

/** Values within values that are made up. Assumed; fewer than `layoutOf` follows. */
const DEEPEST = 64;

/**
 * A value that a program might have: texts of ten characters that tell the field, three elements in each collection,
 * numbers around 1000, days of November 2026. Total; of a type that holds itself it ends with null.
 */
export function defaultSample(serializer: Serializer): Sample {
  return make(serializer, { name: "text", number: 1, room: ROOM, within: [] });
}

function make(serializer: Serializer, hint: Hint): Sample {
  return hint.within.length > DEEPEST ? null : samples[serializer.kind](serializer, hint, make);
}
