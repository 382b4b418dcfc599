import { describe, expect, it } from "vitest";
import type { Serializer } from "../../../../src/model/serialization/types/serializer.js";
import { composite, integer, order, stringList } from "./serializers.js";
import { hex, refusalOf, spansOf } from "./written.js";

const gift = composite("pojo", { of: "shop.Order$Gift", parts: { id: integer } });
const shop: Serializer = {
  ...order,
  subclasses: [{ serializer: gift, tag: null }],
};

describe("a POJO", () => {
  it("has a header, then of each field whether it is null", () => {
    expect(hex(order, { user: "a", id: 7 })).toBe("02000000000000000007000261");
    expect(spansOf(order, { user: null, id: 7 })).toEqual([
      ": header",
      "id: null flag",
      "id: value",
      "user: null flag",
    ]);
  });

  it("may be null", () => {
    expect(hex(order, null)).toBe("01");
  });

  it("has 0 and null in the fields that are left out", () => {
    expect(hex(order, {})).toBe("0200000000000000000001");
  });

  it("has no null in a primitive field", () => {
    expect(refusalOf(order, { id: null })).toBe("id: Here is a value of type long, not null.");
  });

  it("has no other fields, not even those of every object of JavaScript", () => {
    expect(refusalOf(order, { uesr: "a" })).toBe(': Flink writes no field "uesr" of shop.Order: only id, user.');
    const odd = composite("pojo", { parts: { constructor: integer, toString: integer } });
    expect(hex(odd, {})).toBe("020101");
    expect(hex(odd, JSON.parse('{"toString": 1}') as { toString: number })).toBe("02010000000001");
  });

  it("passes over a field that Flink does not write", () => {
    const withCache: Serializer = { ...order, unwritten: ["cache"] };
    expect(hex(withCache, { id: 7, cache: [1] })).toBe(hex(order, { id: 7 }));
    expect(refusalOf(withCache, { cash: 1 })).toContain('no field "cash"');
  });

  it("says where a field is wrong", () => {
    const basket = composite("pojo", { parts: { tags: stringList } });
    expect(refusalOf(basket, { tags: ["a", 7] })).toContain("tags[1]: Here is a String");
  });

  it("is an object", () => {
    expect(refusalOf(order, [1])).toBe(": Here is an object with id, user, not a list.");
  });
});

describe("a subclass", () => {
  const sample = { "@class": "shop.Order$Gift", id: 1 };

  it("is written by name, then by its own serializer, header and all", () => {
    const name = Buffer.from("shop.Order$Gift").toString("hex");
    expect(hex(shop, sample)).toBe(`04000f${name}020000000001`);
    expect(hex(shop, { ...sample, "@class": "Gift" })).toBe(hex(shop, sample));
  });

  it("is written by number where it is registered", () => {
    expect(hex({ ...order, subclasses: [{ serializer: gift, tag: 3 }] }, sample)).toBe("0803020000000001");
  });

  it("is one that is known", () => {
    expect(refusalOf(shop, { "@class": "Refund" })).toBe(
      ': “@class” of a shop.Order names it or shop.Order$Gift, not "Refund".',
    );
    expect(refusalOf(shop, { "@class": 7 })).toContain("not 7");
  });

  it("is needed where the class is abstract", () => {
    const abstract: Serializer = { ...shop, isAbstract: true };
    expect(refusalOf(abstract, { id: 1 })).toBe(": shop.Order is abstract. “@class” names shop.Order$Gift.");
    expect(hex(abstract, sample)).toBe(hex(shop, sample));
    expect(hex(abstract, null)).toBe("01");
  });
});
