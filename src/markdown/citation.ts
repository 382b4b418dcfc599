import { works, type WorkName } from "../model/works.js";

/** A work by its short name, and a place in it. */
export interface Citation {
  readonly work: WorkName;
  readonly place: string;
}

/**
 * A source as an author writes it: `work: place`.
 * @throws {RangeError} when there is no such work, or no place is given
 */
export function citationOf(source: string): Citation {
  const [, name = "", place = ""] = /^(\w+): (.+)$/.exec(source) ?? [];
  if (!Object.hasOwn(works, name)) throw new RangeError(`There is no work "${name}".`);
  return { work: name as WorkName, place };
}
