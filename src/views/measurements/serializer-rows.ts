import type { SerializerTime } from "../../model/measurements/serializers.js";
import { secondsOf, sumOf, type Spread } from "./spread.js";

/** A type in a version of Flink. */
export interface Which {
  readonly type: string;
  readonly version: string;
}

/** Whether a type is a form of the order, which most of what was measured is. */
export function isOrder(type: string): boolean {
  return /-8(-|$)/.test(type);
}

/** The row of a type, version and operation; undefined where it was not measured. */
export function timeOf(
  all: readonly SerializerTime[],
  { type, version, operation }: Which & Pick<SerializerTime, "operation">,
): SerializerTime | undefined {
  return all.find((time) => time.type === type && time.flink === version && time.operation === operation);
}

/** What a record costs on its way from a task to another one, in seconds: to write and to read. */
export function wayThere(all: readonly SerializerTime[], which: Which): Spread | undefined {
  const [write, read] = (["write", "read"] as const).map((operation) => timeOf(all, { ...which, operation }));
  return write && read ? sumOf(secondsOf(write), secondsOf(read)) : undefined;
}
