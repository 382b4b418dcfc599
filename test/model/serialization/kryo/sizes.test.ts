import { describe, expect, it } from "vitest";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";
import { layoutIn, spansOf } from "./kryo.js";

function bytesOf(text: string, sample: readonly (number | string)[], version: SerializationVersion): number {
  return spansOf(text, sample, { version }).reduce((sum, { bytes }) => sum + bytes.length, 0);
}

const integers = Array.from({ length: 10 }, (_, at) => at);
const texts = integers.map((each) => `text-${each}`);

describe("what was measured with Kryo by itself", () => {
  it("is what a list costs whose class is named: 43 and 35 bytes for ten Integers", () => {
    expect(bytesOf("java.util.List<Integer>;", integers, "1.20")).toBe(43);
    expect(bytesOf("java.util.List<? super Integer>;", integers, "2.x")).toBe(35);
  });

  it("is what a list costs whose class has a number: 23 and 15 bytes", () => {
    expect(bytesOf("java.util.ArrayList<Integer>;", integers, "1.20")).toBe(23);
    expect(bytesOf("java.util.ArrayList<Integer>;", integers, "2.x")).toBe(15);
  });

  it("is what ten texts of six letters cost: 103 and 95 bytes", () => {
    expect(bytesOf("java.util.List<String>;", texts, "1.20")).toBe(103);
    expect(bytesOf("java.util.List<?>;", texts, "2.x")).toBe(95);
  });
});

describe("what is not known", () => {
  it("is refused with the class whose fields it takes", () => {
    const layout = layoutIn("java.util.BitSet;", "x", { version: "1.20" });
    expect(layout).toEqual({
      path: "",
      unwritable: "Kryo writes this by the private fields of java.util.BitSet, which are not known here.",
    });
  });

  it("is where in the value it is", () => {
    const text =
      "Order; public class Order { private Item item; } public class Item { private java.util.Random dice; }";
    expect(layoutIn(text, { item: { dice: {} } }, { version: "2.x" })).toHaveProperty("path", "item.dice");
  });

  it("is a member that no field is named", () => {
    const layout = layoutIn("Order; public class Order { private int id; }", { no: 1 }, { version: "2.x" });
    expect(layout).toHaveProperty("unwritable");
  });

  it("is a class that is none of the declared one", () => {
    const text = "Order; public class Order { private Item item; } class Item { int a; } class Other { int b; }";
    expect(layoutIn(text, { item: { "@class": "Other" } }, { version: "2.x" })).toHaveProperty("unwritable");
  });
});
