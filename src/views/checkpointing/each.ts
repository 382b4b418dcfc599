import { scales } from "../../model/units.js";
import { amount } from "../world.js";

/** "minute" for "1 min": how people name the length of something that comes again and again. */
const names: ReadonlyMap<string, string> = new Map(
  scales.seconds.map(({ base, words }) => [amount(base, "seconds"), words.replace(/s$/, "")]),
);

/** A length of time as it stands behind “every”: "minute", "34.5 s". Takes and gives a text. */
export function each(length: string): string {
  return names.get(length) ?? length;
}
