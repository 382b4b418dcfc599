import type { Place } from "../layout/place.js";

/** A value that cannot be written, or whose bytes are not known here. `kryoLayoutOf` catches it. */
export class Refusal extends Error {
  /** @param sentence says why, for the reader */
  constructor(
    readonly place: Place,
    readonly sentence: string,
  ) {
    super(sentence);
  }
}

/** What Kryo makes of a class by its fields, where these are not in the text. */
export function unknownFields(place: Place, name: string): Refusal {
  return new Refusal(place, `Kryo writes this by the private fields of ${name}, which are not known here.`);
}
