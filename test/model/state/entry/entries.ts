import fc from "fast-check";
import type { Datum, Held, Namespace, StateEntry } from "../../../../src/model/state/entry/description.js";
import type { Layout } from "../../../../src/model/serialization/types/layout.js";
import type { Row } from "../../memory/flink/vectors.js";

/** An entry of Flink's vectors. Its key group is given only where the key is opaque. */
export function entryOf({ maxParallelism = 128, key, keyGroup, namespace, state }: Row): StateEntry {
  const entry = { maxParallelism, key, namespace, state } as StateEntry;
  return entry.key.kind === "bytes" ? { ...entry, keyGroup: Number(keyGroup) } : entry;
}

export function hexOf({ spans }: Layout): string {
  return spans.flatMap(({ bytes }) => bytes.map((byte) => byte.toString(16).padStart(2, "0"))).join("");
}

/** Around each number from which a length takes one byte more. */
const size = fc.oneof(fc.nat(300), fc.constantFrom(126, 127, 255, 256, 16_382, 16_383, 65_535, 65_536));

export const anyDatum: fc.Arbitrary<Datum> = fc.oneof(
  fc.record({ kind: fc.constant("long" as const), value: fc.maxSafeInteger() }),
  fc.record({ kind: fc.constant("int" as const), value: fc.integer() }),
  fc.record({ kind: fc.constant("string" as const), chars: size }),
  fc.record({ kind: fc.constant("bytes" as const), count: size, isFixed: fc.boolean() }),
);

const anyNamespace: fc.Arbitrary<Namespace> = fc.oneof(
  fc.constantFrom("none" as const, "timeWindow" as const, "globalWindow" as const),
  anyDatum,
);

const ttl = fc.boolean();
const count = fc.integer({ min: 1, max: 4 });

export const anyHeld: fc.Arbitrary<Held> = fc.oneof(
  fc.record({ kind: fc.constantFrom("value" as const, "reducing" as const), value: anyDatum, ttl }),
  fc.record({ kind: fc.constant("list" as const), element: anyDatum, elements: count, ttl }),
  fc.record({ kind: fc.constant("map" as const), mapKey: anyDatum, value: anyDatum, entries: count, ttl }),
  fc.constant<Held>({ kind: "timer" }),
);

export const anyEntry: fc.Arbitrary<StateEntry> = fc.record({
  maxParallelism: fc.integer({ min: 1, max: 2 ** 15 }),
  key: anyDatum,
  namespace: anyNamespace,
  state: anyHeld,
});
