import { describedEntry, type EntryInputs } from "../../../model/state/described.js";
import type { StateEntry } from "../../../model/state/entry/description.js";
import { amount, num, why, type World } from "../../world.js";

/** The entry of the scenario; null where the job does not start, since then nobody knows how many key groups there are. */
export function entryIn(world: World): StateEntry | null {
  if (why(world, "maxParallelism") !== "") return null;
  return describedEntry(world.evaluation.values as unknown as EntryInputs);
}

/** How many timers each key and window has. */
export function timersIn(world: World): number {
  return num(world, "timersPerEntry");
}

/** Sizes up to this are written with every byte. Assumed: more digits than four are read as a number with a scale. */
const EVERY_BYTE = 10_000;

/** A size of an entry or a part of it: each byte counts, as long as there are not too many. */
export function bytesText(bytes: number): string {
  const rounded = Math.round(bytes);
  return amount(rounded, "bytes", rounded < EVERY_BYTE ? { exact: true } : {});
}

/** “an int”, as a sentence names the key. */
export function keyText(world: World): string {
  const { keyType } = world.evaluation.values;
  if (keyType !== "string") return keyType === "int" ? "an int" : "a long";
  const characters = num(world, "keyCharacters");
  return `a String of ${amount(characters, "count")} character${characters === 1 ? "" : "s"}`;
}
