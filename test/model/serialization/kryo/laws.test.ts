import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Sample } from "../../../../src/model/serialization/types/sample.js";
import { layoutIn } from "./kryo.js";

const types = [
  "java.lang.Object",
  "java.util.List<String>",
  "java.util.Map<String, java.util.List<Long>>",
  "java.util.Optional<java.time.LocalTime>",
  "java.time.ZonedDateTime",
  "Order",
  "Box<Order>",
  "Rock",
];

const declarations = `
public class Order { private int count; private Order next; private Box<String>[] boxes; private Kind kind; private Object what; }
public class Box<T> { private T value; private java.util.List<? extends T> values; private java.time.Duration time; }
public class Rock extends Rock { private int a; }
public enum Kind { SMALL, BIG }
public record Pair(Object a, Box<Long> b) { }`;

const names = fc.constantFrom(
  ...["@class", "value", "count", "next", "boxes", "kind", "what", "values", "time", "a", "b", "left", "right"],
);
const texts = fc.oneof(
  fc.constantFrom(
    "Order",
    "Pair",
    "Kind",
    "BIG",
    "int[]",
    "Box[]",
    "java.util.TreeMap",
    "PT1S",
    "12:00",
    "int",
    "+02:00",
  ),
  fc.string(),
);
const { sample } = fc.letrec<{ sample: Sample }>((tie) => ({
  sample: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(fc.constant(null), fc.boolean(), fc.integer(), fc.double(), texts),
    fc.array(tie("sample"), { maxLength: 3 }),
    fc.dictionary(names, tie("sample"), { maxKeys: 4 }),
  ),
}));

describe("any value of any type", () => {
  it("is bytes that each belong to something, or a sentence about what is wrong", () => {
    fc.assert(
      fc.property(fc.constantFrom(...types), sample, fc.constantFrom("1.3", "1.20", "2.x"), (type, value, version) => {
        const layout = layoutIn(`${type};${declarations}`, value, { version });
        if ("unwritable" in layout) expect(layout.unwritable).toMatch(/\.$/);
        else expect(layout.spans.every(({ what, bytes }) => what !== "" && bytes.every(isByte))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("is refused where it is too deep, or has too many brackets", () => {
    let deep: Sample = [];
    for (let depth = 0; depth < 5000; depth++) deep = [deep];
    expect(layoutIn("java.lang.Object;", deep, { version: "2.x" })).toHaveProperty("unwritable");
    const brackets = { "@class": `int${"[]".repeat(100_000)}`, value: [] };
    expect(layoutIn("java.lang.Object;", brackets, { version: "1.20" })).toHaveProperty("unwritable");
  });
});

function isByte(byte: number): boolean {
  return Number.isInteger(byte) && byte >= 0 && byte <= 255;
}
