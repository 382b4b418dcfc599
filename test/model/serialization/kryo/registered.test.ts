import { describe, expect, it } from "vitest";
import type { SerializationVersion } from "../../../../src/model/serialization/types/version.js";
import { hexOf, spansOf } from "./kryo.js";

const text = `Order;
import java.util.*;
public class Order {
  private List<Item> items;
  private Item[] more;
  private UUID id;
  private Object what;
  static class Item { int count; Item(int count) { } }
}`;

const sample = {
  items: [{ count: 1 }],
  more: [{ count: 2 }],
  id: "00000000-0000-0001-0000-000000000002",
  what: { a: 1 },
};

const registered = ["java.util.UUID", "java.util.ArrayList", "Order$Item", "Order$Item[]"];

/** What KryoSerializer wrote of this value in Flink 1.3.3, 1.20.5 and 2.3.0, with these classes registered in this order. */
const written: readonly (readonly [SerializationVersion, string])[] = [
  ["1.3", "57010102045801015901025a010259010401006a6176612e7574696c2e4c696e6b6564486173684d61f00101030182610202"],
  ["1.20", "57010102045801015901025a010259010401006a6176612e7574696c2e4c696e6b6564486173684d61f00101030182610202"],
  ["2.x", "0b010104020d01820e0001020f01020e010401006a6176612e7574696c2e4c696e6b6564486173684d61f00102030182610202"],
];

describe("classes that the program registers", () => {
  it.each(written)("have the numbers that Flink %s gives them", (version, bytes) => {
    expect(hexOf(spansOf(text, sample, { version, registered }))).toBe(bytes);
  });

  it("are named where they are not registered, the first time only", () => {
    const spans = spansOf(text, sample, { version: "1.20" }).map(({ path, what }) => `${path}: ${what}`);
    expect(spans).toContain("items[0]: class name");
    expect(spans).toContain("more[0]: class named before");
  });
});
