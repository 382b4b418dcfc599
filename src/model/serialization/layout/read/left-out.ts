import { tableOf } from "../../../table.js";
import type { Sample } from "../../types/sample.js";

/** What Java puts into a field of a primitive type before anybody else does. */
const initial: Readonly<Record<string, Sample>> = tableOf({
  boolean: false,
  byte: 0,
  short: 0,
  int: 0,
  long: 0,
  float: 0,
  double: 0,
  char: "\0",
});

/** The value of a field that a sample leaves out: 0 of a primitive type, otherwise null. @param of its class: "int" */
export function leftOut(of: string): Sample {
  return Object.hasOwn(initial, of) ? (initial[of] ?? null) : null;
}

/** Whether values of the class are never null. @param of the name of a class: "int" */
export function isPrimitive(of: string): boolean {
  return Object.hasOwn(initial, of);
}
